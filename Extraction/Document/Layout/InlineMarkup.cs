using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Finds what is markup inside the blocks: targets and brackets of links, images, tags, code spans, the marks of emphasis
/// and the backslash before a mark. The words keep their places.
/// </summary>
internal sealed class InlineMarkup
{
    private readonly LayoutDraft _draft;
    private readonly string _text;
    private readonly List<TextRange> _found = [];
    private readonly List<int> _brackets = [];
    private readonly Emphasis _emphasis;

    /// <summary>The characters that may be or start markup.</summary>
    private readonly string _marks;

    /// <summary>The next <c>&gt;</c>, so that a text full of <c>&lt;</c> stays linear; and the next ends of a comment and of code.</summary>
    private int _tagEnd = -1;
    private int _commentEnd = -1;
    private int _codeEnd = -1;

    /// <summary>Where the words of an item of a list start, else -1.</summary>
    private int _itemStart;

    private InlineMarkup(LayoutDraft draft)
    {
        _draft = draft;
        _text = draft.Text;
        _marks = draft.IsMarkdown ? "[]<*_`\\~" : "[]<*_";
        _emphasis = new(_text, _found);
    }

    public static void Read(LayoutDraft draft)
    {
        var reader = new InlineMarkup(draft);
        foreach (var block in draft.Blocks)
        {
            if (block.Mark is not (BlockMark.Code or BlockMark.Separator) && block.Kind != ParagraphKind.FrontMatter)
            {
                reader._itemStart = block.Mark == BlockMark.ListItem ? block.ContentStart : -1;
                draft.Budget.Enter(block.Start);
                reader.Read(block.ContentStart, block.End);
            }
        }

        draft.Markup.AddRange(reader._found);
        MarkupRanges.Normalize(draft.Markup);
    }

    private void Read(int start, int end)
    {
        _brackets.Clear();
        _emphasis.Start(start, end);
        for (var i = start; i < end;)
        {
            var next = _text.AsSpan(i, end - i).IndexOfAny(_marks.AsSpan());
            if (next < 0)
            {
                return;
            }

            _draft.Budget.Charge(1 + next);
            i += next;
            switch (_text[i])
            {
                case '[':
                    _brackets.Add(i++);
                    break;
                case ']':
                    i = Link(i, end);
                    break;
                case '<':
                    i = Tag(i, end);
                    break;
                case '*' or '_' or '~':
                    i = _emphasis.Mark(i);
                    break;
                case '`' when _draft.IsMarkdown:
                    i = CodeSpan(i, end);
                    break;
                case '\\' when _draft.IsMarkdown && i + 1 < end && (IsAsciiMark(_text[i + 1]) || _text[i + 1] is '\n' or '\r'):
                    _found.Add(new(i, i + 1));
                    i += 2;
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    /// <summary><c>[words](target)</c>, <c>![picture](target)</c> and, in Markdown, <c>[words][reference]</c>.</summary>
    private int Link(int close, int end)
    {
        if (_brackets.Count == 0)
        {
            return close + 1;
        }

        var open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        if (_draft.IsMarkdown && IsWhole(open, close))
        {
            return close + 1;
        }

        var target = close + 1;
        if (target >= end || !(_text[target] == '(' || (_text[target] == '[' && _draft.IsMarkdown)))
        {
            return close + 1;
        }

        var targetEnd = TargetEnd(target, end);
        if (targetEnd < 0)
        {
            return close + 1;
        }

        if (open > 0 && _text[open - 1] == '!')
        {
            _found.Add(new(open - 1, targetEnd));
        }
        else
        {
            _found.Add(new(open, open + 1));
            _found.Add(new(close, targetEnd));
            _draft.Links.Add(new(new(open + 1, close), new(target + 1, targetEnd - 1)));
        }

        return targetEnd;
    }

    /// <summary>
    /// What is in brackets of Markdown without a target after them: the number of a footnote, the box of a task, the words of
    /// a link that are in a list of addresses.
    /// </summary>
    private bool IsWhole(int open, int close)
    {
        if (_text[open + 1] == '^' || (open == _itemStart && close == open + 2 && _text[open + 1] is ' ' or 'x' or 'X'))
        {
            _found.Add(new(open, close + 1));
            return true;
        }

        var next = close + 1 < _text.Length ? _text[close + 1] : ' ';
        if (_draft.LinkLabels.Count == 0 || next is '(' or '[' || !_draft.LinkLabels.Contains(MarkdownLines.Fold(_text.AsSpan(open + 1, close - open - 1))))
        {
            return false;
        }

        if (open > 0 && _text[open - 1] == '!')
        {
            _found.Add(new(open - 1, close + 1));
        }
        else
        {
            _found.Add(new(open, open + 1));
            _found.Add(new(close, close + 1));
        }

        return true;
    }

    private static bool IsAsciiMark(char c) => c is > ' ' and <= '~' && !CharClasses.IsLetterOrDigit(c);

    /// <summary>After the closing bracket of a target that starts at an opening one, or -1. A target has no white space but before a title.</summary>
    private int TargetEnd(int open, int end)
    {
        const int LongestTarget = 500;
        var closing = _text[open] == '(' ? ')' : ']';
        var depth = 0;
        var from = open + 1;
        if (_draft.IsMarkdown && from < end && _text[from] == '<')
        {
            from = _text.IndexOf('>', from, Math.Min(end, open + LongestTarget) - from);
            if (from < 0)
            {
                return -1;
            }
        }

        for (var i = from; i < end && i - open < LongestTarget; i++)
        {
            var c = _text[i];
            if (c == closing && depth-- == 0)
            {
                return i + 1;
            }

            if (c == _text[open])
            {
                depth++;
            }
            else if (CharClasses.IsWhiteSpace(c) && closing == ')' && !(i + 1 < end && _text[i + 1] is '"' or '\''))
            {
                return -1;
            }
            else if (c is '"' or '\'' && closing == ')')
            {
                var title = _text.IndexOf(c, i + 1, Math.Min(end, open + LongestTarget) - i - 1);
                if (title < 0)
                {
                    return -1;
                }

                i = title;
            }
        }

        return -1;
    }

    /// <summary>A tag, a comment, or an address between angle brackets.</summary>
    private int Tag(int start, int end)
    {
        var next = start + 1 < end ? _text[start + 1] : ' ';
        if (!CharClasses.IsLetter(next) && next is not '/' and not '!')
        {
            return start + 1;
        }

        if (_draft.IsMarkdown && Hidden(start, end) is var hidden and > 0)
        {
            _found.Add(new(start, hidden));
            return hidden;
        }

        if (_tagEnd < start)
        {
            _tagEnd = _text.IndexOf('>', start);
            _tagEnd = _tagEnd < 0 ? _text.Length : _tagEnd;
        }

        var name = start + 1;
        while (name < end && (CharClasses.IsLetterOrDigit(_text[name]) || _text[name] is '/' or '!' or '-'))
        {
            name++;
        }

        if (_tagEnd >= end)
        {
            // A tag of an embedded post that a line end cuts.
            if (!_text.AsSpan(start, name - start).EqualsIgnoringCase("<tweet"))
            {
                return start + 1;
            }

            _found.Add(new(start, end));
            return end;
        }

        var isAddress = name < end && _text[name] is ':' or '@' or '.';
        if (name < end && !isAddress && _text[name] != '>' && !CharClasses.IsWhiteSpace(_text[name]))
        {
            return start + 1;
        }

        if (isAddress)
        {
            _draft.Links.Add(new(default, new(start + 1, _tagEnd)));
        }

        _found.Add(new(start, _tagEnd + 1));
        return _tagEnd + 1;
    }

    /// <summary>After a comment or code in a tag, with all that is in it; 0 where there is none, or no end in the block.</summary>
    private int Hidden(int start, int end)
    {
        var found = IsAt(start, "<!--") ? Next("-->", start, ref _commentEnd)
            : IsAt(start, "<code>") ? Next("</code>", start, ref _codeEnd)
            : 0;
        return found <= end ? found : 0;
    }

    private bool IsAt(int start, string words) => _text.AsSpan(start).StartsWithIgnoringCase(words);

    private int Next(string words, int start, ref int next)
    {
        if (next <= start)
        {
            next = _text.IndexOfIgnoringCase(words, start);
            next = next < 0 ? int.MaxValue : next + words.Length;
        }

        return next;
    }

    private int CodeSpan(int start, int end)
    {
        const int LongestSpan = 500;
        var open = start;
        while (open < end && _text[open] == '`')
        {
            open++;
        }

        var run = 0;
        for (var i = open; i < end && i - open < LongestSpan; i++)
        {
            run = _text[i] == '`' ? run + 1 : 0;
            if (run == open - start && (i + 1 == end || _text[i + 1] != '`'))
            {
                _found.Add(new(start, i + 1));
                return i + 1;
            }
        }

        return open;
    }
}
