using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Structure.Layout;

/// <summary>
/// Reads front matter: the lines between two <c>---</c> at the start, in the subset of YAML that articles use. Scalars,
/// quoted strings, lists in both forms, folded text, comments; of a nested mapping, the <c>name</c>.
/// </summary>
internal sealed class FrontMatterReader
{
    private const int LongestKey = 60;
    private const int LongestValue = 200;
    private readonly Draft _draft;
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly FrontMatter _result = new();
    private readonly int _end;

    private FrontMatterReader(Draft draft, List<Line> lines, int end)
    {
        _draft = draft;
        _text = draft.Text;
        _lines = lines;
        _end = end;
    }

    /// <summary>Gives the index of the first line behind the front matter; 0 when there is none.</summary>
    public static int Read(Draft draft, List<Line> lines)
    {
        if (lines.Count < 2 || lines[0].Indent != 0 || !lines[0].Of(draft.Text).SequenceEqual("---".AsSpan()))
        {
            return 0;
        }

        var end = 1;
        while (end < lines.Count && !(lines[end].Indent == 0 && IsFence(draft.Text, lines[end])))
        {
            end++;
        }

        var first = lines[1].Of(draft.Text);
        if (end == lines.Count)
        {
            // A separator may start an article; a key right below it may not.
            if (!lines[1].AfterBlank && KeyLength(first) > 0)
            {
                draft.Report(FindingId.FrontMatter, new(lines[0].Start, lines[0].End), "no closing line of three hyphens");
            }

            return 0;
        }

        if (end > 1 && KeyLength(first) == 0 && first[0] != '#')
        {
            return 0;
        }

        new FrontMatterReader(draft, lines, end).Read();
        var block = new Block(lines[0], lines[0].Start, BlockMark.Code, ParagraphKind.FrontMatter);
        block.ExtendTo(lines[end].End);
        draft.Blocks.Add(block);
        draft.Markup.Add(block.Range);
        return end + 1;
    }

    private static bool IsFence(string text, Line line) => line.Of(text).SequenceEqual("---".AsSpan()) || line.Of(text).SequenceEqual("...".AsSpan());

    private void Read()
    {
        for (var i = 1; i < _end;)
        {
            var line = _lines[i].Of(_text);
            var key = KeyLength(line);
            if (line[0] == '#')
            {
                i++;
            }
            else if (key == 0 || _lines[i].Indent > 0)
            {
                Report(_lines[i], line[0] == '\t' ? "a tab" : "neither a key with its value nor an item of a list");
                i++;
            }
            else
            {
                i = Entry(i, key);
            }
        }

        _draft.FrontMatter = _result;
    }

    /// <summary>Reads a key with its value; gives the line behind it.</summary>
    private int Entry(int index, int keyLength)
    {
        var line = _lines[index];
        var entry = new FrontMatterEntry(FrontMatter.Fold(line.Of(_text).Slice(0, keyLength).Trim("\"'".AsSpan())), new(line.Start, line.End));
        var value = new YamlValue(_text, line.Start + keyLength + 1, line.End);
        var next = index + 1;
        if (value.IsBlockText)
        {
            next = BlockText(entry, next);
        }
        else if (value.IsEmpty)
        {
            next = Nested(entry, next);
        }
        else
        {
            // A list between brackets, and a long quoted string, may go on over several lines.
            while (!value.IsClosed && next < _end && next - index < LongestValue)
            {
                value = value.ExtendTo(_lines[next++].End);
            }

            if (!value.IsClosed)
            {
                Report(line, value.IsList ? "a list without its closing bracket" : "a string without its closing quotation mark");
            }

            entry.Range = value.Range;
            value.AddTo(entry.Values);
        }

        if (!_result.TryAdd(entry))
        {
            Report(line, "a key that is there already");
        }

        return next;
    }

    /// <summary>The more indented lines of <c>key: |</c> and <c>key: &gt;</c>, joined by spaces.</summary>
    private int BlockText(FrontMatterEntry entry, int index)
    {
        var words = new List<string>();
        while (index < _end && _lines[index].Indent > 0)
        {
            words.Add(_lines[index++].Of(_text).ToString());
        }

        entry.Values.Add(string.Join(" ", words));
        return index;
    }

    /// <summary>The items of a list, or the <c>name</c> of a nested mapping.</summary>
    private int Nested(FrontMatterEntry entry, int index)
    {
        for (; index < _end; index++)
        {
            var line = _lines[index];
            var words = line.Of(_text);
            var isItem = words[0] == '-' && (words.Length == 1 || words[1] == ' ');
            if (words[0] == '#' || (!isItem && line.Indent == 0))
            {
                if (words[0] == '#')
                {
                    continue;
                }

                break;
            }

            var start = line.Start + (isItem ? 1 : 0);
            var nested = _text.AsSpan(start, line.End - start).TrimStart();
            var key = KeyLength(nested);
            if (key > 0)
            {
                if (FrontMatter.Fold(nested.Slice(0, key)) != "name")
                {
                    continue;
                }

                start = line.End - nested.Length + key + 1;
            }
            else if (!isItem)
            {
                Report(line, "neither a key with its value nor an item of a list");
                continue;
            }

            var value = new YamlValue(_text, start, line.End);
            if (!value.IsClosed)
            {
                Report(line, "a string without its closing quotation mark");
            }

            entry.Range = entry.Values.Count == 0 ? value.Range : new(entry.Range.Start, value.Range.End);
            value.AddTo(entry.Values);
        }

        return index;
    }

    /// <summary>How long the key is with which a line starts: words and a colon that white space or the end follows; 0 when there is none.</summary>
    private static int KeyLength(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length && i < LongestKey; i++)
        {
            if (line[i] == ':')
            {
                return i > 0 && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])) ? i : 0;
            }

            if (!char.IsLetterOrDigit(line[i]) && line[i] is not '_' and not '-' and not ' ' and not '"' and not '\'' and not '.')
            {
                return 0;
            }
        }

        return 0;
    }

    private void Report(Line line, string fault) => _draft.Report(FindingId.FrontMatter, new(line.Start, line.End), fault);
}
