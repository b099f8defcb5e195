using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Lines that belong to the page and not to the article: calls to follow, subscribe, share, watch, read something else.</summary>
internal static class PageLine
{
    private const int MostWords = 30;
    private const int LongestWhole = 40;

    /// <summary>A line that is these words alone.</summary>
    private static readonly string[] Whole =
    [
        "abstract", "full text", "advertisement", "advertising", "twitter", "facebook", "email", "e-mail", "print", "share", "comments",
        "loading", "letters", "related", "see also", "story continues below", "article continues below",
        "story continues below advertisement", "continue reading the main story", "continue reading", "scroll to continue", "x", "trending",
        "skip to content", "skip to main content", "supported by", "sponsored", "newsletter", "more to come", "developing", "view comments",
        "back to top", "end of list", "image",
    ];

    /// <summary>How a line starts, and a word that must stand in it too where the start alone says too little.</summary>
    private static readonly (string Start, string[] Also)[] Openings =
    [
        ("follow ", [" on twitter", " on facebook", " on instagram", "@", " on x", " on threads", "for more", "#"]),
        ("like ", [" on facebook", " the page", "our page"]), ("do you ", ["like the page"]), ("on twitter", ["follow", "@", "http"]),
        ("sign up", []), ("subscribe", []), ("click ", ["here", "to "]), ("tap here", []), ("download ", ["app", "podcast"]),
        ("read more", []), ("read the full", []), ("read the rest", []), ("read also", []), ("read next", []), ("read: ", []),
        ("also read", []), ("read the whole", []), ("see also", []), ("see more", []), ("more: ", []), ("more on ", []), ("more from ", []),
        ("also on ", []), ("related: ", []), ("related articles", []), ("related stories", []), ("recommended", []), ("watch: ", []),
        ("watch the ", ["video", "clip", "interview", "ad ", "segment", "full", "below", "above", "trailer"]), ("watch a clip", []),
        ("watch live", []), ("watch below", []), ("watch more", []), ("video: ", []), ("photos: ", []),
        ("listen to ", ["below", "above", "here", "podcast", "embedded"]), ("listen: ", []), ("share this", []), ("share on", []),
        ("tweet this", []), ("print this", []), ("email this", []), ("e-mail this", []), ("h/t ", []), ("(h/t", []), ("via ", ["http"]),
        ("twitter: @", []), ("email: ", ["@"]), ("e-mail: ", ["@"]), ("e-mail ", ["@"]), ("contact ", ["@"]), ("find this article at", []),
        ("check the box", []), ("terms of ", ["use", "service"]), ("privacy policy", []), ("all rights reserved", []),
        ("the views expressed", []), ("the opinions expressed", []), ("views expressed", []), ("opinions expressed", []),
        ("this material may not be", []), ("this article is free", []), ("as published in ", []), ("copyright ", []), ("\u00a9", []),
        ("story continues", []), ("article continues", []), ("have a tip", []), ("got a tip", []), ("send tips", []),
        ("get the latest", []), ("get our", []), ("support our", []),
        ("for more ", ["visit", "click", "go to", "follow", "subscribe", "http"]), ("to read more", []), ("view full results", []),
        ("view the ", ["slideshow", "gallery", "below"]), ("(subscribe", []), ("[read", []), ("(read ", ["here", "more"]), ("http://", []),
        ("https://", []), ("www.", []),
    ];

    /// <summary>The openings by their first character, which tells most lines from all of them.</summary>
    private static readonly (string Start, string[] Also)[]?[] ByFirst = Index();

    public static bool IsMatch(string plain)
    {
        if (plain.Length == 0)
        {
            return false;
        }

        if (plain.Length <= LongestWhole && IsWhole(plain))
        {
            return true;
        }

        var first = LetterCase.ToLower(plain[0]);
        if (first >= ByFirst.Length || ByFirst[first] is not { } openings)
        {
            return false;
        }

        foreach (var (start, also) in openings)
        {
            if (plain.StartsWithIgnoringCase(start))
            {
                return HeadlineRule.CountWords(plain) <= MostWords && !HasSpeech(plain) && HasAny(plain, also);
            }
        }

        return false;
    }

    private static bool IsWhole(string plain)
    {
        var line = plain.AsSpan().TrimEnd(".: ".AsSpan());
        foreach (var words in Whole)
        {
            if (line.EqualsIgnoringCase(words))
            {
                return true;
            }
        }

        return line.Length > 1 && line[0] == '@' && line.IndexOf(' ') < 0;
    }

    private static (string Start, string[] Also)[]?[] Index()
    {
        var index = new (string, string[])[]?['\u00aa'];
        for (var first = 0; first < index.Length; first++)
        {
            var fitting = Array.FindAll(Openings, opening => opening.Start[0] == first);
            index[first] = fitting.Length == 0 ? null : fitting;
        }

        return index;
    }

    private static bool HasAny(string plain, string[] words)
    {
        foreach (var word in words)
        {
            if (plain.IndexOfIgnoringCase(word) >= 0)
            {
                return true;
            }
        }

        return words.Length == 0;
    }

    /// <summary>Somebody says it: <c>Follow the money on Twitter," she said.</c></summary>
    private static bool HasSpeech(string plain) => plain.IndexOfIgnoringCase("said") >= 0 && plain.IndexOfAny(['"', '\u201d']) >= 0;
}
