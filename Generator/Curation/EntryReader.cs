using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;

namespace Corpus.Generator.Curation;

/// <summary>Reads the entries of one section and reports those that make no sense.</summary>
internal sealed class EntryReader
{
    private readonly Section _section;
    private readonly List<Finding> _findings;

    public EntryReader(Section section, List<Finding> findings)
    {
        _section = section;
        _findings = findings;
    }

    /// <summary>The value of a key that may stand once, or null; two different values contradict each other.</summary>
    public string? Single(string key)
    {
        string? value = null;
        var line = 0;
        foreach (var entry in _section.Entries)
        {
            if (entry.Key != key)
            {
                continue;
            }

            if (value is null)
            {
                value = entry.Value;
                line = entry.Line;
            }
            else
            {
                _findings.Add(new(value == entry.Value ? FindingId.CurationRepeated : FindingId.CurationContradiction, entry.Range, new([key + " = " + entry.Value, Number.Text(line)])));
            }
        }

        return value;
    }

    public bool? Switch(string key)
    {
        var value = Single(key);
        if (value is null or "true" or "false")
        {
            return value is null ? null : value == "true";
        }

        foreach (var entry in _section.Entries)
        {
            if (entry.Key == key)
            {
                BadValue(entry, "true, false");
                break;
            }
        }

        return null;
    }

    public Gender Gender(Entry entry)
    {
        switch (entry.Value)
        {
            case "female": return People.Gender.Female;
            case "male": return People.Gender.Male;
            case "unknown": return People.Gender.Unknown;
            default:
                BadValue(entry, "female, male, unknown");
                return People.Gender.Unknown;
        }
    }

    public void RefuseOthers(params string[] keys)
    {
        foreach (var entry in _section.Entries)
        {
            if (Array.IndexOf(keys, entry.Key) < 0)
            {
                Unknown(entry);
            }
        }
    }

    public void Unknown(Entry entry) => _findings.Add(new(FindingId.CurationUnknownKey, entry.Range, new([entry.Key, _section.Header])));

    private void BadValue(Entry entry, string allowed) => _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([entry.Value, entry.Key + " is one of " + allowed])));
}
