using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Editors' notes, corrections and notes of updates.</summary>
internal static class NoteLine
{
    private static readonly string[] Openings =
    [
        "editor's note", "editor\u2019s note", "editors' note", "editors\u2019 note", "correction:", "correction appended", "corrections:",
        "clarification:", "clarification appended", "correction \u2014", "correction -", "because of an editing error",
        "because of an error", "an earlier version of this", "an earlier version of the", "a previous version of this",
        "an earlier report in this",
    ];

    private static readonly string[] Subjects =
    [
        "this story ", "this article ", "this post ", "this report ", "this piece ", "this page ", "the story ", "the article ",
    ];
    private static readonly string[] Predicates =
    [
        "has been updated", "was updated", "has been corrected", "was corrected", "has been revised", "has been amended", "was amended",
        "has been edited", "will be updated", "is developing", "originally appeared", "was originally published", "first appeared",
    ];

    private const string FirstLetters = "ecbat";

    public static bool IsMatch(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || FirstLetters.IndexOf(LetterCase.ToLower(line[0])) < 0)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (StartsWith(line, opening))
            {
                return true;
            }
        }

        foreach (var subject in Subjects)
        {
            if (StartsWith(line, subject))
            {
                foreach (var predicate in Predicates)
                {
                    if (StartsWith(line.Slice(subject.Length), predicate))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Case does not matter, and any white space is a space.</summary>
    private static bool StartsWith(ReadOnlySpan<char> line, string opening)
    {
        if (line.Length < opening.Length)
        {
            return false;
        }

        for (var i = 0; i < opening.Length; i++)
        {
            var c = CharClasses.IsWhiteSpace(line[i]) ? ' ' : LetterCase.ToLower(line[i]);
            if (c != opening[i])
            {
                return false;
            }
        }

        return true;
    }
}
