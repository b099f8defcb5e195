using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Reads front matter: the lines between two <c>---</c> at the start, in the subset of YAML that articles use. Each line is
/// read, passed over because its key means nothing here, or reported.
/// </summary>
internal sealed class FrontMatterReader
{
    private readonly LayoutDraft _draft;
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly FrontMatter _result = new();
    private readonly int _end;
    private readonly YamlBlock _block;

    private FrontMatterReader(LayoutDraft draft, List<Line> lines, int end)
    {
        _draft = draft;
        _text = draft.Text;
        _lines = lines;
        _end = end;
        _block = new(_text, lines, end, draft.Budget, Report, PassOver);
    }

    /// <summary>Gives the index of the first line after the front matter; 0 when there is none.</summary>
    public static int Read(LayoutDraft draft, List<Line> lines)
    {
        if (lines.Count < 2 || lines[0].Indent != 0)
        {
            return 0;
        }

        if (!lines[0].Of(draft.Text).SequenceEqual("---".AsSpan()))
        {
            return OtherFrontMatter.Read(draft, lines);
        }

        var end = 1;
        while (end < lines.Count && !(lines[end].Indent == 0 && IsFence(draft.Text, lines[end])))
        {
            end++;
        }

        if (end == lines.Count)
        {
            // A separator may start an article; a key right below it may not.
            if (!lines[1].AfterBlank && YamlBlock.KeyLength(lines[1].Of(draft.Text)) > 0)
            {
                draft.Report(FindingId.FrontMatter, new(lines[0].Start, lines[0].End), "no closing line of three hyphens");
            }

            return 0;
        }

        if (end > 1 && !IsFrontMatter(draft.Text, lines, end))
        {
            return 0;
        }

        new FrontMatterReader(draft, lines, end).Read();
        draft.AddFrontMatter(lines[0], lines[end].End);
        return end + 1;
    }

    private static bool IsFence(string text, Line line) => line.Of(text).SequenceEqual("---".AsSpan()) || line.Of(text).SequenceEqual("...".AsSpan());

    /// <summary>The first line is a key or a comment, or a later one is a key that means something; running text between two separators is neither.</summary>
    private static bool IsFrontMatter(string text, List<Line> lines, int end)
    {
        var first = lines[1].Of(text);
        var isOne = YamlBlock.KeyLength(first) > 0 || first[0] == '#';
        for (var i = 1; i < end && !isOne && !lines[i].AfterBlank; i++)
        {
            var line = lines[i].Of(text);
            isOne = HasMeaning(line, YamlBlock.KeyLength(line)) || HasMeaning(line, line.IndexOf(':'));
        }

        return isOne;
    }

    private static bool HasMeaning(ReadOnlySpan<char> line, int keyLength) =>
        keyLength is > 0 and <= YamlBlock.LongestKey && FrontMatterKeys.FieldOf(FrontMatter.Fold(line.Slice(0, keyLength))) is not null;

    private void Read()
    {
        for (var i = 1; i < _end;)
        {
            var line = _lines[i].Of(_text);
            _draft.Budget.Enter(_lines[i].Start);
            _draft.Budget.Charge(line.Length);
            var key = YamlBlock.KeyLength(line);
            if (line[0] == '#')
            {
                i++;
            }
            else if (key > 0 && _lines[i].Indent == 0)
            {
                i = Math.Max(i + 1, Entry(i, key));
            }
            else
            {
                Refuse(_lines[i]);
                i++;
            }
        }

        ReportUnused();
        _draft.FrontMatter = _result;
    }

    private void Refuse(Line line)
    {
        if (line.Indent == 0)
        {
            var isKey = HasMeaning(line.Of(_text), line.Of(_text).IndexOf(':'));
            Report(new(line.Start, line.End), isKey ? "a key without a space after its colon" : "neither a key with its value nor an item of a list");
            return;
        }

        var space = _text.AsSpan(line.Start - line.Indent, line.Indent);
        Report(
            space.IndexOf('\t') is var tab and >= 0 ? new(line.Start - line.Indent + tab, line.Start) : new(line.Start, line.End),
            space.IndexOf('\t') >= 0 ? "a tab before a line; YAML is indented by spaces" : "an indented line that belongs to no key");
    }

    /// <summary>Reads a key with its value; gives the line after it.</summary>
    private int Entry(int index, int keyLength)
    {
        var line = _lines[index];
        var written = line.Of(_text).Slice(0, keyLength);
        var entry = new FrontMatterEntry(FrontMatter.Fold(written), new(line.Start, line.Start + keyLength));
        int next;
        if (FrontMatterKeys.FieldOf(entry.Key) is not { } field)
        {
            PassOver(entry.Name, YamlBlock.Meaningless);
            next = _block.PassOver(index);
        }
        else
        {
            next = _block.Read(entry, index, line.Start + keyLength + 1, FrontMatterKeys.HasName(field));
            if (field == FrontMatterKeys.Date && entry.Values.Count == 1 && entry.First is "true" or "false")
            {
                PassOver(entry.Name, "it says whether, and not when");
                entry.Clear();
            }
        }

        if (!_result.TryAdd(entry))
        {
            Report(new(line.Start, line.End), "a key that is there already");
        }

        return next;
    }

    /// <summary>Values beside the one that counts: those of a second key for the same, and all but the first where there can be one only.</summary>
    private void ReportUnused()
    {
        foreach (var entry in _result.Entries)
        {
            if (FrontMatterKeys.FieldOf(entry.Key) is not { } field || entry.Values.Count == 0)
            {
                continue;
            }

            if (_result.Find(field) is { } used && used != entry)
            {
                PassOver(entry.Name, "'" + used.Name.Of(_text) + "' says the same");
            }
            else if (entry.Values.Count > 1 && !FrontMatterKeys.IsList(field))
            {
                _draft.Report(
                    FindingId.UnusableMetadata,
                    entry.Range,
                    entry.Name.Of(_text),
                    string.Join("; ", entry.Values),
                    "there can be one only, and the first is taken");
            }
        }
    }

    private void PassOver(TextRange range, string why) => _draft.Report(FindingId.Unused, range, range.Of(_text), why);

    private void Report(TextRange range, string fault) => _draft.Report(FindingId.FrontMatter, range, fault);
}
