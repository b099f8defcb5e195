using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Document.Layout;

namespace Corpus.Extraction.Curation;

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

    /// <summary>The values of a key that may stand several times.</summary>
    public EquatableArray<string> All(string key)
    {
        var values = new List<string>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in _section.Entries)
        {
            if (entry.Key != key || entry.Value.Length == 0)
            {
                continue;
            }

            if (lines.TryGetValue(entry.Value, out var line))
            {
                _findings.Add(new(FindingId.CurationRepeated, entry.Range, new([key + " = " + entry.Value, Invariant.Format(line)])));
                continue;
            }

            values.Add(entry.Value);
            lines.Add(entry.Value, entry.Line);
        }

        return EquatableArray.From(values);
    }

    /// <summary>The value of a key that may stand once, or null; two different values contradict each other.</summary>
    public string? Single(string key)
    {
        string? value = null;
        var line = 0;
        foreach (var entry in _section.Entries)
        {
            if (entry.Key != key || entry.Value.Length == 0)
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
                var finding = value == entry.Value ? FindingId.CurationRepeated : FindingId.CurationContradiction;
                _findings.Add(new(finding, entry.Range, new([key + " = " + entry.Value, Invariant.Format(line)])));
            }
        }

        return value;
    }

    /// <summary>The values of a key that are addresses of the web; any other is reported.</summary>
    public EquatableArray<string> Addresses(string key)
    {
        var addresses = new List<string>();
        foreach (var value in All(key))
        {
            if (WebAddress.Is(value))
            {
                addresses.Add(value);
            }
            else
            {
                var entry = _section.Entries.Find(entry => entry.Key == key && entry.Value == value);
                _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([value, WebAddress.Wanted])));
            }
        }

        return EquatableArray.From(addresses);
    }

    /// <summary>The number of a line, from 1 on; 0 where none is given, or one that means nothing.</summary>
    public int Line(string key)
    {
        var value = Single(key);
        if (value is null)
        {
            return 0;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
        {
            return line;
        }

        var entry = _section.Entries.Find(entry => entry.Key == key);
        _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([value, key + " is the number of a line of the article, from 1 on"])));
        return 0;
    }

    /// <summary>Reports a section that has this key and none of those that say something.</summary>
    public void RequireBeside(string key, params string[] others)
    {
        if (_section.Entries.Exists(entry => entry.Key == key) && !_section.Entries.Exists(entry => Array.IndexOf(others, entry.Key) >= 0))
        {
            _findings.Add(new(FindingId.CurationSaysNothing, _section.Place.Range, new(["[" + _section.Header + "]"])));
        }
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

    public Gender Gender(string key)
    {
        switch (Single(key))
        {
            case "female": return Abstractions.Gender.Female;
            case "male": return Abstractions.Gender.Male;
            case null or "unknown": return Abstractions.Gender.Unknown;
            default:
                BadValue(_section.Entries.Find(entry => entry.Key == key), "female, male, unknown");
                return Abstractions.Gender.Unknown;
        }
    }

    /// <summary>Reports entries of other keys than these, entries without a value, and a section without entries.</summary>
    public void Check(params string[] keys)
    {
        CheckKeys(keys);
        if (_section.Entries.Count == 0 && !_section.HasUnread)
        {
            _findings.Add(new(FindingId.CurationSaysNothing, _section.Place.Range, new(["[" + _section.Header + "]"])));
        }
    }

    /// <summary>Reports entries of other keys than these, and entries without a value.</summary>
    public void CheckKeys(params string[] keys)
    {
        foreach (var entry in _section.Entries)
        {
            if (Array.IndexOf(keys, entry.Key) < 0)
            {
                _findings.Add(new(FindingId.CurationUnknownKey, entry.Range, new([entry.Key, _section.Header])));
            }
            else if (entry.Value.Length == 0)
            {
                _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([entry.Key + " =", "the value is missing"])));
            }
        }
    }

    /// <summary>
    /// Reports an entry beside which another makes no sense; gives whether the entry is the first of them and so holds, or null where there
    /// are not both.
    /// </summary>
    public bool? Contradict(string key, string value, Predicate<Entry> isOther)
    {
        var index = _section.Entries.FindIndex(entry => entry.Key == key && entry.Value == value);
        var other = index < 0 ? -1 : _section.Entries.FindIndex(isOther);
        if (other < 0)
        {
            return null;
        }

        var (first, second) = (_section.Entries[Math.Min(index, other)], _section.Entries[Math.Max(index, other)]);
        _findings.Add(new(FindingId.CurationContradiction, second.Range, new([second.Key + " = " + second.Value, Invariant.Format(first.Line)])));
        return index < other;
    }

    private void BadValue(Entry entry, string allowed) =>
        _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([entry.Value, entry.Key + " is one of " + allowed])));
}
