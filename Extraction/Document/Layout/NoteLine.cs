using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Editors' notes, corrections and notes of updates.</summary>
internal static class NoteLine
{
    public static bool IsMatch(Language language, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || language.Pages.NoteFirstLetters.IndexOf(LetterCase.ToLower(line[0])) < 0)
        {
            return false;
        }

        foreach (var opening in language.Pages.NoteOpenings)
        {
            if (StartsWith(line, opening))
            {
                return true;
            }
        }

        foreach (var subject in language.Pages.NoteSubjects)
        {
            if (StartsWith(line, subject))
            {
                foreach (var predicate in language.Pages.NotePredicates)
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
