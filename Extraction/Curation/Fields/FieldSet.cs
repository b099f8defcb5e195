using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>The declared fields of a project, which stand in its topmost curation file.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public FieldSet(EquatableArray<Field> all)
    {
        All = all;
        Names = new string[all.Count];
        Patterns = new FieldPattern?[all.Count];
        for (var f = 0; f < all.Count; f++)
        {
            _byKey.Add(all[f].Key, f);
            Names[f] = all[f].Name;
            Patterns[f] = all[f].Pattern is { } pattern ? FieldPattern.Parse(pattern, out _) : null;
        }
    }

    public static FieldSet None { get; } = new(default);

    /// <summary>In the order of the declarations.</summary>
    public EquatableArray<Field> All { get; }

    public string[] Names { get; }

    /// <summary>By field.</summary>
    public FieldPattern?[] Patterns { get; }

    /// <summary>The fields that can be had, and in <paramref name="findings"/>, by file, why others cannot.</summary>
    /// <param name="files">In the order of their paths.</param>
    public static FieldSet From(IReadOnlyList<CurationFile> files, List<(string Path, Finding Finding)> findings)
    {
        if (files.All(static file => file.Corrections.Fields.Count == 0))
        {
            return None;
        }

        var top = files.OrderBy(static file => Depth(file.Path)).First();
        var fields = new List<Field>();
        var names = new FieldNames();
        foreach (var file in files)
        {
            foreach (var field in file.Corrections.Fields)
            {
                if (file.Path != top.Path)
                {
                    Report(field, FindingId.FieldPlace, top.Path);
                }
                else if (names.WhyTaken(field) is { } why)
                {
                    Report(field, FindingId.FieldName, why);
                }
                else
                {
                    fields.Add(field);
                }
            }
        }

        return fields.Count == 0 ? None : new(EquatableArray.From(fields));

        void Report(Field field, string id, string what) => findings.Add((field.Place.Path, new(id, field.Place.Range, new([field.Name, what]))));
    }

    /// <summary>The number of the field that a key of front matter gives, the key being folded; -1 where it gives none.</summary>
    public int Find(string key) => _byKey.TryGetValue(key, out var field) ? field : -1;

    public bool Equals(FieldSet? other) => other is not null && All.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => All.GetHashCode();

    private static int Depth(string path)
    {
        var depth = 0;
        foreach (var c in path)
        {
            depth += c is '/' or '\\' ? 1 : 0;
        }

        return depth;
    }
}
