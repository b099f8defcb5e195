using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>
/// Reads a <c>.corpusconfig</c> file: sections in brackets, <c>key = value</c> lines and comments, as in
/// <c>.editorconfig</c>. A line that cannot be read is a finding, and the rest goes on.
/// </summary>
internal static class CorrectionReader
{
    public static CorrectionFile Read(string path, string text)
    {
        var sections = new List<Section>();
        var findings = new List<Finding>();
        var lines = new LineCounter(text);
        for (int start = 0, line = 1; start < text.Length; line++)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            ReadLine(path, text, Trim(text, start, end), (line, start), sections, findings);
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }

        return new(path, SectionReader.Read(sections, findings), EquatableArray.From(findings));
    }

    private static void ReadLine(string path, string text, TextRange range, (int Number, int Start) line, List<Section> sections, List<Finding> findings)
    {
        if (range.IsEmpty || text[range.Start] is '#' or ';')
        {
            return;
        }

        if (text[range.Start] == '[')
        {
            var close = text.LastIndexOf(']', range.End - 1, range.Length);
            if (close < 0 || Trim(text, close + 1, range.End) is { IsEmpty: false } rest && text[rest.Start] is not ('#' or ';'))
            {
                findings.Add(new(FindingId.CurationUnreadable, range, new([range.Of(text)])));
                sections.Add(Section.Lost);
                return;
            }

            var header = Trim(text, range.Start + 1, close);
            if (header.IsEmpty)
            {
                findings.Add(new(FindingId.CurationUnknownSection, range, new(["[]"])));
                sections.Add(Section.None);
                return;
            }

            sections.Add(new(header.Of(text), new(path, range, line.Number) { Column = range.Start - line.Start }));
            return;
        }

        var equals = text.IndexOf('=', range.Start, range.Length);
        if (equals < 0 || sections.Count == 0 || sections[sections.Count - 1].IsNone)
        {
            findings.Add(new(FindingId.CurationUnreadable, range, new([range.Of(text)])));
            if (sections.Count > 0)
            {
                sections[sections.Count - 1].HasUnread = true;
            }

            return;
        }

        var key = LetterCase.ToLower(Trim(text, range.Start, equals).Of(text));
        var value = Blank.ToNull(Unquote(WithoutComment(Trim(text, equals + 1, range.End).Of(text)))) ?? "";
        sections[sections.Count - 1].Entries.Add(new(key, value, range, line.Number));
    }

    /// <summary>A comment may follow a value, with white space on both sides of its sign.</summary>
    private static string WithoutComment(string value)
    {
        for (var i = value.StartsWith("\"", StringComparison.Ordinal) ? value.LastIndexOf('"') : 0; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && (i == 0 || CharClasses.IsWhiteSpace(value[i - 1]))
                && (i + 1 == value.Length || CharClasses.IsWhiteSpace(value[i + 1])))
            {
                return value.Substring(0, i).TrimWhiteSpaceAtEnd();
            }
        }

        return value;
    }

    /// <summary>No value starts or ends with a blank: a name of blanks would be none.</summary>
    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"' ? value.Substring(1, value.Length - 2).TrimWhiteSpace() : value;

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && (CharClasses.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && CharClasses.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}

/// <summary>A section as it is written: what is in its brackets and the entries below it.</summary>
internal sealed class Section
{
    public Section(string header, CorrectionPlace place)
    {
        Header = header;
        Place = place;
    }

    /// <summary>A section whose brackets could not be read; what follows it is passed over with it.</summary>
    public static Section Lost => new(string.Empty, default);

    /// <summary>Brackets with nothing in them: what is below them is in no section.</summary>
    public static Section None => new(string.Empty, default) { IsNone = true };

    public string Header { get; }
    public bool IsNone { get; private init; }
    public CorrectionPlace Place { get; }
    public List<Entry> Entries { get; } = [];

    /// <summary>A line below it could not be read.</summary>
    public bool HasUnread { get; set; }
}

internal readonly record struct Entry(string Key, string Value, TextRange Range, int Line);
