using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Blocks no reader sees as words: fenced code, comments, scripts and style sheets, in Markdown also code in tags.</summary>
internal sealed class HiddenBlocks
{
    private static readonly (string Start, string End, bool IsFence)[] Kinds =
    [
        ("```", "```", true),
        ("~~~", "~~~", true),
        ("<!--", "-->", false),
        ("<script", "</script>", false),
        ("<style", "</style>", false),
        ("<pre", "</pre>", false),
        ("<textarea", "</textarea>", false),
    ];

    /// <summary>The kinds that plain text has, too: the first so many.</summary>
    private const int KindsOfText = 5;

    private readonly string _text;
    private readonly List<Line> _lines;

    /// <summary>By kind: the last line found that ends such a block. Kept, so that many openings without an end stay linear.</summary>
    private readonly int[] _ends = new int[Kinds.Length];

    private readonly bool _isMarkdown;
    private readonly StepBudget _budget;

    /// <summary>The shortest fence that nothing closes.</summary>
    private int _unclosedTicks = int.MaxValue;
    private int _unclosedTildes = int.MaxValue;

    public HiddenBlocks(string text, List<Line> lines, bool isMarkdown, StepBudget budget)
    {
        _budget = budget;
        _isMarkdown = isMarkdown;
        _text = text;
        _lines = lines;
    }

    /// <summary>The last line of the hidden block that starts at a line, or -1. One that never ends is not hidden.</summary>
    public int LastLine(int first)
    {
        var line = _lines[first].Of(_text);
        if (line[0] is not ('`' or '~' or '<'))
        {
            return -1;
        }

        for (var kind = 0; kind < (_isMarkdown ? Kinds.Length : KindsOfText); kind++)
        {
            if (line.StartsWithIgnoringCase(Kinds[kind].Start))
            {
                if (Kinds[kind].IsFence && !OpensFence(line))
                {
                    return -1;
                }

                return Kinds[kind].IsFence && _isMarkdown ? FindFence(first) : Find(kind, Kinds[kind].IsFence ? first + 1 : first);
            }
        }

        return -1;
    }

    private int Find(int kind, int from)
    {
        if (_ends[kind] < from)
        {
            _ends[kind] = from;
            while (_ends[kind] < _lines.Count && !Ends(_lines[_ends[kind]].Of(_text), kind))
            {
                _budget.Charge(1);
                _ends[kind]++;
            }
        }

        return _ends[kind] < _lines.Count ? _ends[kind] : -1;
    }

    /// <summary>
    /// The line that closes a fence of Markdown, which has as many marks or more. Where nothing closes one, nothing
    /// closes a longer one below, so that many openings without an end stay linear.
    /// </summary>
    private int FindFence(int first)
    {
        var open = _lines[first].Of(_text);
        var mark = open[0];
        var length = open.Length - open.TrimStart(mark).Length;
        ref var unclosed = ref mark == '`' ? ref _unclosedTicks : ref _unclosedTildes;
        for (var i = first + 1; i < _lines.Count && length < unclosed; i++)
        {
            _budget.Charge(1);
            var line = _lines[i].Of(_text);
            if (line[0] == mark && line.TrimStart(mark).TrimWhiteSpace().IsEmpty && line.Length >= length)
            {
                return i;
            }
        }

        unclosed = Math.Min(unclosed, length);
        return -1;
    }

    /// <summary>
    /// After the marks is at most the name of a language. A line of tildes alone separates sections in plain text, so tildes
    /// open a fence only before such a name.
    /// </summary>
    private bool OpensFence(ReadOnlySpan<char> line)
    {
        var mark = line[0];
        var name = line.TrimStart(mark).TrimWhiteSpace();
        if (_isMarkdown)
        {
            return mark == '~' || name.IndexOf('`') < 0;
        }

        foreach (var c in name)
        {
            if (!CharClasses.IsLetterOrDigit(c) && c is not ('#' or '+' or '-'))
            {
                return false;
            }
        }

        return mark == '`' || !name.IsEmpty;
    }

    private static bool Ends(ReadOnlySpan<char> line, int kind)
    {
        var end = Kinds[kind].End.AsSpan();
        return Kinds[kind].IsFence
            ? line.StartsWith(end, StringComparison.Ordinal) && line.TrimStart(end[0]).TrimWhiteSpace().IsEmpty
            : line.IndexOfIgnoringCase(end) >= 0;
    }
}
