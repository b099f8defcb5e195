using System.Buffers;
using System.Text;

namespace Corpus.Import.Html;

/// <summary>
/// A page without what no reader sees: scripts, styles, drawings and comments are most of a saved page, and a parser would build
/// all of them. Structured data is taken out on the way. Nesting is limited here, so that nothing after this meets a deep tree.
/// </summary>
internal sealed class SlimPage
{
    /// <summary>As browsers do, who ignore what is nested deeper.</summary>
    private const int DeepestNesting = 400;

    private static readonly SearchValues<char> TagEnds = SearchValues.Create("\"'>");
    private static readonly TagNames Dropped = new("style", "svg", "iframe", "canvas", "object", "video", "audio", "map", "select", "textarea");

    /// <summary>Their attributes say nothing about the article; without them, a parser keeps at most three that are open.</summary>
    private static readonly TagNames Formatting =
        new("b", "i", "em", "strong", "font", "u", "s", "small", "big", "code", "tt", "strike", "nobr");

    private static readonly TagNames WithoutEnd =
        new("br", "img", "meta", "link", "input", "hr", "source", "wbr", "area", "base", "col", "embed", "param", "track", "p", "li", "dt", "dd", "tr", "td",
            "th", "option");

    private readonly string _page;
    private readonly StringBuilder _slim;
    private readonly List<string> _data = [];
    private int _depth;

    /// <summary>What has no end tag in the rest of the page; nobody looks twice.</summary>
    private readonly List<string> _open = [];

    private SlimPage(string page)
    {
        _page = page;
        _slim = new(page.Length / 3);
    }

    /// <summary>The page for a parser.</summary>
    public string Html => _slim.ToString();

    /// <summary>The text of the scripts that are structured data (JSON-LD).</summary>
    public IReadOnlyList<string> Data => _data;

    public static SlimPage Of(string page)
    {
        var slim = new SlimPage(page);
        slim.Read();
        return slim;
    }

    private void Read()
    {
        var at = 0;
        while (at < _page.Length)
        {
            var open = _page.IndexOf('<', at);
            if (open < 0 || open + 1 == _page.Length)
            {
                _slim.Append(_page, at, _page.Length - at);
                return;
            }

            _slim.Append(_page, at, open - at);
            at = Tag(open);
        }
    }

    /// <summary>Reads what starts with this angle bracket; gives where it ends.</summary>
    private int Tag(int open)
    {
        var next = _page[open + 1];
        if (next == '!' && string.CompareOrdinal(_page, open, "<!--", 0, 4) == 0)
        {
            // <!--> and <!---> are whole comments.
            var close = _page.IndexOf("-->", open + 2, StringComparison.Ordinal);
            return close < 0 ? _page.Length : close + 3;
        }

        var isEnd = next == '/';
        var name = NameAt(open + (isEnd ? 2 : 1));
        if (name.Length == 0)
        {
            _slim.Append('<');
            return open + 1;
        }

        var end = EndOfTag(open + 1 + name.Length);
        if (isEnd)
        {
            EndTag(name);
            return end;
        }

        if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
        {
            return Script(_page.AsSpan(open, end - open), end);
        }

        if (Dropped.Contains(name))
        {
            return _page[Math.Max(open, end - 2)] == '/' ? end : AfterElement(name, end);
        }

        StartTag(name, open, end);
        return end;
    }

    private void StartTag(ReadOnlySpan<char> name, int open, int end)
    {
        if (!WithoutEnd.Contains(name))
        {
            _depth++;
            if (_depth > DeepestNesting)
            {
                return;
            }
        }

        if (Formatting.Contains(name))
        {
            _slim.Append('<').Append(name).Append('>');
        }
        else
        {
            _slim.Append(_page, open, end - open);
        }
    }

    private void EndTag(ReadOnlySpan<char> name)
    {
        var isDeep = _depth > DeepestNesting;
        if (!WithoutEnd.Contains(name) && _depth > 0)
        {
            _depth--;
        }

        if (!isDeep || WithoutEnd.Contains(name))
        {
            _slim.Append("</").Append(name).Append('>');
        }
    }

    private int Script(ReadOnlySpan<char> tag, int end)
    {
        var close = AfterElement("script", end);
        if (tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            var stop = _page.LastIndexOf('<', close - 1, close - end);
            _data.Add(_page[end..(stop < end ? close : stop)]);
        }

        return close;
    }

    /// <summary>
    /// Where an element ends whose content is not looked at; where it has no end, only its tag is left out, unless a parser takes the rest for its
    /// text.
    /// </summary>
    private int AfterElement(ReadOnlySpan<char> name, int start)
    {
        if (IsOpen(name))
        {
            return start;
        }

        var from = start;
        while (true)
        {
            var close = _page.IndexOf("</", from, StringComparison.Ordinal);
            if (close < 0)
            {
                _open.Add(name.ToString());
                return name.Equals("script", StringComparison.OrdinalIgnoreCase) ? _page.Length : start;
            }

            from = close + 2;
            if (NameAt(from).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return EndOfTag(from);
            }
        }
    }

    private bool IsOpen(ReadOnlySpan<char> name)
    {
        foreach (var open in _open)
        {
            if (name.Equals(open, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> NameAt(int start)
    {
        var end = start;
        while (end < _page.Length && (char.IsAsciiLetterOrDigit(_page[end]) || (end > start && _page[end] is '-' or ':')))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(_page[start]) ? _page.AsSpan(start, end - start) : default;
    }

    /// <summary>After the bracket that closes a tag; brackets within quoted values do not.</summary>
    private int EndOfTag(int from)
    {
        while (from < _page.Length)
        {
            var offset = _page.AsSpan(from).IndexOfAny(TagEnds);
            if (offset < 0)
            {
                return _page.Length;
            }

            from += offset;
            if (_page[from] == '>')
            {
                return from + 1;
            }

            // A quotation mark opens a value only after an equals sign.
            var close = IsAfterEquals(from) ? _page.IndexOf(_page[from], from + 1) : from;
            if (close < 0)
            {
                return _page.Length;
            }

            from = close + 1;
        }

        return _page.Length;
    }

    private bool IsAfterEquals(int at)
    {
        for (at--; at > 0 && _page[at] is ' ' or '\t' or '\n' or '\r'; at--)
        {
        }

        return at >= 0 && _page[at] == '=';
    }
}
