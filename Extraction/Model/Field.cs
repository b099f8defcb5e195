using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>A declared field: a key of the front matter whose values are checked, and the property that articles get for it.</summary>
/// <param name="Name">The key as it is declared.</param>
/// <param name="Key">The key as front matter's keys are compared.</param>
/// <param name="Property">The name of the property.</param>
internal sealed record Field(string Name, string Key, string Property, FieldType Type, FieldPlace Place)
{
    /// <summary>There may be several values.</summary>
    public bool IsList { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The least value, as it is declared; null where any is allowed.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest value, as it is declared; null where any is allowed.</summary>
    public string? Maximum { get; init; }

    /// <summary>What a value must look like, as it is declared; null where it may be anything.</summary>
    public string? Pattern { get; init; }

    /// <summary>The values that are allowed, which become an enum; empty where others are, too.</summary>
    public EquatableArray<FieldOption> Options { get; init; }

    /// <summary>The name of the enum.</summary>
    public string? Enum { get; init; }

    /// <summary>It refers to people or articles.</summary>
    public bool IsReference => Type is FieldType.Person or FieldType.Article;

    /// <summary>The property by which references are followed backwards, which what they lead to gets.</summary>
    public string? Back => IsReference ? Property + "Back" : null;
}

/// <summary>One of the values that a field may have.</summary>
/// <param name="Value">As it is in front matter.</param>
/// <param name="Member">The name that it has in the enum.</param>
internal sealed record FieldOption(string Value, string Member);

/// <summary>Where a field is declared.</summary>
/// <param name="Line">From zero, as <paramref name="Column"/>.</param>
internal sealed record FieldPlace(string Path, TextRange Range, int Line, int Column)
{
    /// <summary>For a message: <c>line 6 of .corpusconfig</c></summary>
    public override string ToString() => "line " + Invariant.Format(Line + 1) + " of " + ArticlePath.FileName(Path);

    public LocatedFinding Report(string id, params string[] arguments) =>
        new(id, new(arguments), Path, Range, Line, Column, Line, Column + Range.Length);
}
