using System;
using System.Globalization;
using System.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Tells addresses of the web from all else that is where one should: only <c>http</c> and <c>https</c> with a host, so that a
/// program may show <c>Article.Url</c> as a link.
/// </summary>
internal static class WebAddress
{
    /// <summary>What to write instead, for a message.</summary>
    public const string Wanted = "not an address of the web, such as https://example.com/story";

    private const int LongestShown = 80;

    public static bool Is(string text)
    {
        var start = SchemeLength(text);
        if (start == 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (IsForbidden(c))
            {
                return false;
            }
        }

        var end = text.IndexOfAny(['/', '?', '#'], start);
        return IsHost(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
    }

    /// <summary>Whether a word is meant as an address, one of the web or not: <c>javascript:</c>, <c>file:</c>, <c>/2009/story</c>, <c>www.</c></summary>
    public static bool IsMeant(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return false;
        }

        if (word[0] is '/' or '\\' || word.StartsWithIgnoringCase("www."))
        {
            return true;
        }

        var scheme = 0;
        while (scheme < word.Length && (IsAsciiLetter(word[scheme]) || (scheme > 0 && word[scheme] is (>= '0' and <= '9') or '+' or '-' or '.')))
        {
            scheme++;
        }

        return scheme > 1 && scheme + 1 < word.Length && word[scheme] == ':';
    }

    /// <summary>The start of the words, fit for a message.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            if (shown.Length == LongestShown)
            {
                shown.Length -= char.IsHighSurrogate(shown[LongestShown - 1]) ? 1 : 0;
                return shown.Append('\u2026').ToString();
            }

            // What nobody sees in a message is written as the number that it has.
            _ = CharClasses.IsControl(c) || CharClasses.IsIgnored(c)
                ? shown.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
                : shown.Append(c);
        }

        return shown.ToString();
    }

    private static int SchemeLength(string text) =>
        text.StartsWithIgnoringCase("https://") ? "https://".Length
        : text.StartsWithIgnoringCase("http://") ? "http://".Length
        : 0;

    /// <summary>A host, and at most a port after it: no user name, which could pass for the host.</summary>
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty)
        {
            return false;
        }

        var colon = host[host.Length - 1] == ']' ? -1 : host.LastIndexOf(':');
        if (colon >= 0)
        {
            foreach (var c in host.Slice(colon + 1))
            {
                if (c is < '0' or > '9')
                {
                    return false;
                }
            }

            host = host.Slice(0, colon);
        }

        if (host.Length > 2 && host[0] == '[' && host[host.Length - 1] == ']')
        {
            return IsNumbers(host.Slice(1, host.Length - 2));
        }

        foreach (var c in host)
        {
            if (!IsHostLetter(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return !host.IsEmpty && IsHostLetter(host[0]);
    }

    /// <summary>An address of IPv6: <c>2001:db8::1</c>.</summary>
    private static bool IsNumbers(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.'))
            {
                return false;
            }
        }

        return host.IndexOf(':') >= 0;
    }

    private static bool IsHostLetter(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9' || c > '\u007f';

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>What ends an address wherever it is shown, or is read otherwise than it looks.</summary>
    private static bool IsForbidden(char c) =>
        c is <= ' ' or '"' or '<' or '>' or '\\' or '\ufffd'
            || (c > '~' && (CharClasses.IsWhiteSpace(c) || CharClasses.IsControl(c) || CharClasses.IsIgnored(c)));
}
