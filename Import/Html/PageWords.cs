using System.Globalization;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>Lines that pages in English put around and between the paragraphs of an article.</summary>
internal static class PageWords
{
    /// <summary>What is longer is no line of the page, whatever it says.</summary>
    private const int MostWords = 60;

    private const int MostWordsOfDay = 12;

    /// <summary>The whole line.</summary>
    private static readonly HashSet<string> Lines = new(
        [
            "advertisement", "advertisements", "ad", "story continues below advertisement", "article continues below advertisement",
            "read more", "read next", "read also",
            "recommended", "recommended videos", "related", "related articles", "related stories", "related topics", "most read", "more on this story",
            "more", "share", "share this article", "share this",
            "comments", "comment", "loading", "sponsored", "promoted", "latest", "trending", "topics", "tags", "follow us", "sign up", "subscribe",
            "newsletter", "image", "video", "watch",
            "listen", "gallery", "view comments", "show comments", "top stories", "don't miss", "see also", "also read", "back to top", "print",
            "email", "save", "copy link",
            "link copied", "getty images", "getty", "reuters", "editor's picks", "editors' picks", "story continues", "continue reading",
            "recommended stories", "you may also like", "popular", "what to read next",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>How such a line starts.</summary>
    private static readonly string[] Openings =
    [
        "read more:", "read more ", "read also:", "also read:", "read next:", "see also:", "related:", "more:", "recommended:", "image credits:",
        "image credit:", "photo credit:", "picture credit:", "photo:",
        "photograph:", "image:", "click here to ", "click here for ", "sign up for ", "sign up to ", "subscribe to ", "follow us ", "watch:",
        "watch more:", "don't miss:", "most read:", "join our ",
        "get the latest ", "download our ", "download the ", "listen to this article", "email:", "please refresh ",
        "thank you for registering", "advertisement ", "trending:", "topics:", "tags:", "filed under", "thanks for signing up",
    ];

    /// <summary>What no sentence of an article says of its own publisher without quotation marks.</summary>
    private static readonly string[] Calls =
    [
        "sign up for our", "sign up to our", "subscribe to our", "our newsletter", "our free newsletter", "our daily newsletter", "our weekly newsletter",
        "follow us on",
        "download our app", "join our whatsapp", "as a preferred source", "video has failed to load", "try refreshing your browser", "refresh your browser",
        "enable javascript to", "your ad blocker",
        "support our journalism", "this article contains affiliate", "may earn a commission", "may receive a commission",
        "affiliate commission", "all rights reserved", "our terms of use", "our privacy policy", "and privacy policy",
        "gift this article", "share this article", "get in touch with us",
        "like this story?", "agree to our", "unsubscribe at any time",
    ];

    private static readonly string[] Duties =
    [
        " is a", " is the", " is our", " covers ", " writes ", " reports ", " was a", " has been ", " has written ", " is based ", ", a ", ", an ", ", the ",
    ];

    private static readonly char[] QuotationMarks = ['"', '\u201C', '\u201D', '\u00AB'];

    public static bool IsPageLine(PageBlock block)
    {
        var text = block.Text;
        if (block.Words > MostWords || text.IndexOfAny(QuotationMarks) >= 0)
        {
            return false;
        }

        if (Lines.Contains(text.TrimEnd(':', '.', ' ', '…', '\u2193', '>')))
        {
            return true;
        }

        return block.Kind != BlockKind.Heading
            && (Array.Exists(Openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                || Array.Exists(Calls, call => text.Contains(call, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>"By Ana Vega", or the names of the authors and little else.</summary>
    public static bool IsByline(string text, IReadOnlyList<string> authors)
    {
        if (text.Length > 200)
        {
            return false;
        }

        var left = text.Length;
        foreach (var author in authors)
        {
            left -= text.Contains(author, StringComparison.OrdinalIgnoreCase) ? author.Length : 0;
        }

        return left < text.Length && (left <= 12 || (text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && left < text.Length / 2));
    }

    /// <summary>"Ana Vega is a reporter ...": who the writer is, at the end of the text.</summary>
    public static bool IsAboutAuthor(string text, IReadOnlyList<string> authors) =>
        text.Length < 500 && authors.Any(author => text.StartsWith(author, StringComparison.OrdinalIgnoreCase)
            && Array.Exists(Duties, duty => text.AsSpan(author.Length).StartsWith(duty, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"2 minute read".</summary>
    public static bool IsReadingTime(PageBlock block) =>
        block.Words < 20 && (block.Text.Contains("minute read", StringComparison.OrdinalIgnoreCase)
            || block.Text.Contains("min read", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Friday 22 November 2024 08:49 GMT", "Published 19 May 2026": a day, and no sentence.</summary>
    public static bool IsDay(string text)
    {
        if (text.Length > 100 || text[^1] is '.' or '!' or '?' || text.Count(c => c == ' ') >= MostWordsOfDay)
        {
            return false;
        }

        var hasYear = false;
        var hasMonth = false;
        foreach (var word in text.Split([' ', ',', '/', '-', '.', '|', '\u2022', ':', '\u00B7'], StringSplitOptions.RemoveEmptyEntries))
        {
            hasYear |= word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2200;
            hasMonth |= IsMonth(word);
        }

        return hasYear && hasMonth && !text.Contains(" the ", StringComparison.OrdinalIgnoreCase) && !text.Contains(" in ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMonth(string word) =>
        word.Length >= 3 && Array.Exists(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month => month.Length > 0
            && (month.Equals(word, StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && month.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
}
