using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Words under a picture, and credits of pictures.</summary>
internal static class CaptionLine
{
    private const int MostCreditWords = 10;
    private const int MostCaptionWords = 40;

    private static readonly string[] Openings =
    [
        "photo: ", "photos: ", "photograph: ", "photo by ", "image: ", "image credit", "picture: ", "credit: ", "caption: ",
        "pictured: ", "file photo", "photo credit", "photo courtesy", "image courtesy", "image caption",
    ];

    private const string FirstLetters = "picf";

    private static readonly string[] Credits =
    [
        "getty", "getty images", "reuters", "ap", "associated press", "ap photo", "ap images", "the associated press", "afp",
        "afp/getty images", "epa", "bloomberg via getty images", "shutterstock", "istock", "alamy", "pa", "pa wire", "upi", "xinhua",
        "zuma press", "flickr", "wikimedia commons", "wikimedia", "white house photo", "screenshot", "screengrab", "youtube",
        "via getty images", "the washington post", "anadolu agency", "nurphoto", "facebook",
    ];

    /// <summary>What people do in pictures, in the present tense in which captions say it.</summary>
    private static readonly string[] SceneVerbs =
    [
        "laugh", "laughs", "smile", "smiles", "wave", "waves", "pose", "poses", "gesture", "gestures", "shake", "shakes", "greet", "greets",
        "hug", "hugs", "embrace", "embraces", "kiss", "kisses", "applaud", "applauds", "cheer", "cheers", "arrive", "arrives", "walk",
        "walks", "stand", "stands", "sit", "sits", "speak", "speaks", "listen", "listens", "look", "looks", "address", "addresses",
        "attend", "attends", "hold", "holds", "carry", "carries", "point", "points", "watch", "watches", "salute", "salutes", "board",
        "boards", "leave", "leaves", "talk", "talks", "react", "reacts", "celebrate", "celebrates", "pray", "prays", "march", "marches",
        "gather", "gathers", "line", "lines", "kneel", "kneels", "pauses", "pause", "take", "takes", "is pictured", "is seen", "are seen",
        "are pictured",
    ];

    /// <summary>A short line of an agency's name, maybe with the photographer's before it.</summary>
    public static bool IsCredit(string plain)
    {
        if (plain.Length > 0 && FirstLetters.IndexOf(LetterCase.ToLower(plain[0])) >= 0)
        {
            foreach (var opening in Openings)
            {
                if (plain.StartsWithIgnoringCase(opening))
                {
                    return HeadlineRule.CountWords(plain) <= MostCaptionWords;
                }
            }
        }

        if (EndsWithCredit(plain))
        {
            return true;
        }

        var words = LineEnds.TrimFullStop(plain).Trim('(', ')', '[', ']');
        if (words.Length is 0 or > 90 || HeadlineRule.CountWords(words) > MostCreditWords || !CharClasses.IsUpper(words[0]))
        {
            return false;
        }

        foreach (var credit in Credits)
        {
            if (words.EqualsIgnoringCase(credit))
            {
                return true;
            }

            if (words.Length > credit.Length && words.EndsWithIgnoringCase(credit)
                && Before(words, words.Length - credit.Length) is '/' or '|' or '\u2014' or '\u2013' or '\u00a9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One sentence in the present tense: people named with their first names or titles, and what they do in the picture.</summary>
    public static bool IsCaption(string plain)
    {
        if (plain.Length == 0 || !CharClasses.IsUpper(plain[0]) || CharClasses.IsQuoteMark(plain[0]) || LineEnds.Last(plain.AsSpan()) != '.'
            || plain.IndexOf(". ", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var words = plain.Split(' ');
        if (words.Length is < 5 or > MostCaptionWords)
        {
            return false;
        }

        if (words[words.Length - 1].EndsWith(")", StringComparison.Ordinal) && IsCredit(plain.Substring(plain.LastIndexOf('(') + 1)))
        {
            return true;
        }

        var capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length > 0 && CharClasses.IsUpper(word[0]))
            {
                capitals++;
                if (word[word.Length - 1] == ',')
                {
                    return false;
                }
            }
            else if (word is not ("and" or "of" or "the" or "left" or "right" or "(left)" or "(right)" or "(L)" or "(R)" or "de" or "van" or "von" or "&"))
            {
                return capitals >= 2 && IsScene(word) && !IsObjectClause(words, i + 1);
            }
        }

        return false;
    }

    /// <summary>"… Image: Jane Roe": a few words behind the label, and no more than a caption before it.</summary>
    private static bool EndsWithCredit(string plain)
    {
        const int MostNameWords = 6;
        var colon = plain.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || HeadlineRule.CountWords(plain) > MostCaptionWords || HeadlineRule.CountWords(plain.Substring(colon + 1)) > MostNameWords
            || plain.Length <= colon + 2 || !CharClasses.IsUpper(plain[colon + 2]))
        {
            return false;
        }

        var label = plain.Substring(plain.LastIndexOf(' ', colon) + 1);
        return label.StartsWith("Image:", StringComparison.Ordinal) || label.StartsWith("Photo:", StringComparison.Ordinal)
            || label.StartsWith("Photograph:", StringComparison.Ordinal)
            || label.StartsWith("Picture:", StringComparison.Ordinal) || label.StartsWith("Credit:", StringComparison.Ordinal)
            || label.StartsWith("Video:", StringComparison.Ordinal) || label.StartsWith("Audio:", StringComparison.Ordinal);
    }

    private static bool IsScene(string word)
    {
        foreach (var verb in SceneVerbs)
        {
            if (word == verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"points out that", "holds that": what is told there is no picture.</summary>
    private static bool IsObjectClause(string[] words, int next) =>
        next >= words.Length || words[next] is "that" or "out" or "like" or "forward" or "office" or "office."
            || Array.IndexOf(words, "said") > 0 || Array.IndexOf(words, "will") > 0 || Array.IndexOf(words, "was") > 0;

    private static char Before(string words, int position)
    {
        while (position > 0 && words[position - 1] == ' ')
        {
            position--;
        }

        return position == 0 ? ' ' : words[position - 1];
    }
}
