using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Pairs the marks of Markdown emphasis in one block: <c>*words*</c>, <c>__words__</c>, <c>~~words~~</c>. A mark opens where white space or
/// punctuation comes before it and a word after, and closes the other way round, so that <c>f***</c>, <c>2 * 3</c> and
/// <c>snake_case</c> stay as they are.
/// </summary>
internal sealed class Emphasis
{
    private const int LongestRun = 3;
    private readonly string _text;
    private readonly List<TextRange> _found;

    /// <summary>By mark and length: where one is open, or -1.</summary>
    private readonly int[] _open = new int[3 * (LongestRun + 1)];
    private int _start;
    private int _end;

    public Emphasis(string text, List<TextRange> found)
    {
        _text = text;
        _found = found;
    }

    public void Start(int start, int end)
    {
        _start = start;
        _end = end;
        for (var i = 0; i < _open.Length; i++)
        {
            _open[i] = -1;
        }
    }

    /// <summary>Takes the run of marks at a position; gives the position after it.</summary>
    public int Mark(int position)
    {
        var mark = _text[position];
        var end = position;
        while (end < _end && _text[end] == mark)
        {
            end++;
        }

        var length = end - position;
        if (length > LongestRun || (mark == '~' && length != 2))
        {
            return end;
        }

        var before = position == _start ? ' ' : _text[position - 1];
        var after = end == _end ? ' ' : _text[end];
        var slot = ((mark == '*' ? 0 : mark == '_' ? 1 : 2) * (LongestRun + 1)) + length;
        if (_open[slot] >= 0 && !CharClasses.IsWhiteSpace(before) && !CharClasses.IsLetterOrDigit(after))
        {
            _found.Add(new(_open[slot], _open[slot] + length));
            _found.Add(new(position, end));
            _open[slot] = -1;
        }
        else if (!CharClasses.IsLetterOrDigit(before) && !CharClasses.IsWhiteSpace(after))
        {
            _open[slot] = position;
        }

        return end;
    }
}
