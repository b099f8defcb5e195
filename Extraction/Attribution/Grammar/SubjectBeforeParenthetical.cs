using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds the subject of a verb that is right after an aside: <c>Reid, a Democrat, said</c>.</summary>
internal static class SubjectBeforeParenthetical
{
    private const int LongestAside = 45;        // tokens
    private const int MaxAsides = 4;

    /// <summary>
    /// The subject before what is between commas or dashes: <c>Reid, a Democrat, said</c> (an apposition belongs to the
    /// source), <c>Reid, who was there, said</c>, <c>Reid, however, said</c>.
    /// </summary>
    public static Subject Find(ClauseText text, int close, int floor, in VerbGroup verb)
    {
        var sourceEnd = -1;
        for (var asides = 0; asides < MaxAsides; asides++)
        {
            var open = OpenOf(text, close, floor);
            if (open < 0)
            {
                return asides == 0 && BeforeLoneComma(text, close, floor) is { } whole ? whole : AfterList(text, verb, close);
            }

            var kind = ParentheticalReader.Read(text, open + 1, close);
            if (kind == ParentheticalKind.Clause)
            {
                // "Vega, whose latest book, a novel, sold well, said"
                var outer = RelativeBefore(text, open, floor);
                if (outer < 0)
                {
                    return AfterList(text, verb, close);
                }

                (open, kind) = (outer, ParentheticalKind.Other);
            }

            if (kind == ParentheticalKind.Apposition && sourceEnd < 0)
            {
                sourceEnd = text.IsDash(close) && !text.IsQuoted(close) ? close : close + 1;
            }

            if (text.IsQuoted(open - 1))
            {
                return Subject.None;
            }

            var last = PreverbalAdverbials.Skip(text, open - 1, floor);
            if (text.Tag(last) == RelativePronoun && kind == ParentheticalKind.Other)
            {
                return new(SubjectKind.Relative, new(last, last + 1), last);
            }

            if (LeftPhrase.Ending(text, last, floor) is { } phrase)
            {
                return OfDescribed(text, last < open - 1 && HasRelative(text, phrase) ? new(phrase.First, open) : phrase, open, floor, sourceEnd);
            }

            close = open;
        }

        return Subject.None;
    }

    /// <summary><c>Sen. Ana Vega (D-Ohio)| , said</c>: a comma that has no fellow.</summary>
    private static Subject? BeforeLoneComma(ClauseText text, int comma, int floor) =>
        text.IsComma(comma) && text.IsMark(comma - 1, ')') && LeftPhrase.Ending(text, comma - 1, floor) is { } whole && whole.First == floor
            ? new Subject(SubjectKind.Phrase, whole, whole.First)
            : null;

    /// <summary><c>Sen. Ann Lee, R-Ohio, a member of the panel, said</c>: what was found may itself be an apposition.</summary>
    private static Subject OfDescribed(ClauseText text, TokenRange phrase, int open, int floor, int sourceEnd)
    {
        var end = phrase.End;
        while (Described(text, phrase, open, floor) is { } named)
        {
            phrase = named;
            end = open + 1;
        }

        return new(SubjectKind.Phrase, new(phrase.First, sourceEnd > 0 ? sourceEnd : end), phrase.First);
    }

    /// <summary>The comma that opens a relative clause with an aside of its own, up to two commas back, or -1.</summary>
    private static int RelativeBefore(ClauseText text, int comma, int floor)
    {
        if (!text.IsComma(comma) || text.Tag(comma + 1) is Conjunction or Pronoun)
        {
            return -1;
        }

        for (var commas = 0; commas < 2; commas++)
        {
            comma = OpenOf(text, comma, floor);
            if (comma < 0 || text.IsQuoted(comma + 1))
            {
                return -1;
            }

            if (text.IsRelativeWord(comma + 1))
            {
                return comma;
            }
        }

        return -1;
    }

    /// <summary>Who it is that the phrase after a comma describes, or null.</summary>
    private static TokenRange? Described(ClauseText text, TokenRange phrase, int open, int floor)
    {
        var comma = phrase.First - 1;
        return comma > floor && text.IsComma(comma) && !text.IsQuoted(comma - 1) && text.Tag(phrase.First) != Pronoun
            && (ParentheticalReader.IsDescription(text, phrase.First, open) || IsOfName(text, phrase.First))
            && LeftPhrase.Ending(text, comma - 1, floor) is { } before && text.Tag(before.End - 1) == ProperNoun ? before : null;
    }

    /// <summary><c>Ana Vega, | a broker from Tampa, Fla., said</c></summary>
    private static bool IsOfName(ClauseText text, int first) =>
        first - 2 >= text.Sentence.First && text.IsIndefiniteArticle(first) && text.People.MentionAt[first - 2] >= 0;

    private static bool HasRelative(ClauseText text, TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text.IsRelativePronoun(i))
            {
                return true;
            }
        }

        return false;
    }

    private static Subject AfterList(ClauseText text, in VerbGroup verb, int comma) =>
        verb.Mood is VerbMood.Infinitive or VerbMood.Participle ? Subject.None : CoordinateSubjectFinder.Subject(text, comma, VerbMood.Gerund);

    /// <summary>The comma or dash that opens the aside which closes here.</summary>
    private static int OpenOf(ClauseText text, int close, int floor)
    {
        var dash = text.IsDash(close);
        var depth = 0;
        for (var i = close - 1; i > floor && i > close - LongestAside; i--)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.IsMark(i, ')'))
            {
                depth++;
            }
            else if (text.IsMark(i, '('))
            {
                depth--;
            }
            else if (depth == 0 && (dash ? text.IsDash(i) : text.IsComma(i)))
            {
                return i;
            }
            else if (text.IsMark(i, ';') || text.IsStop(i))
            {
                return -1;
            }
        }

        return -1;
    }
}
