using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Goes left from the last word of a noun phrase as long as the words can belong to it.</summary>
internal static class LeftPhraseStart
{
    private const int Reach = 40;
    private const int LongestBrackets = 12;
    private const int LongestName = 7;          // tokens, with the marks

    public static int Find(ClauseText text, int last, int floor)
    {
        var start = last;
        var conjunction = -1;
        for (var i = last; i >= floor && i > last - Reach; i--)
        {
            if (text.IsTaken(i))
            {
                return start;
            }

            if (text.IsQuoted(i))
            {
                if (i == last || !IsNameInMarks(text, text.QuotedSpanAt(i), floor))
                {
                    return start;
                }

                i = start = text.QuotedSpan(text.QuotedSpanAt(i)).Tokens.First;
            }
            else if (text.IsMark(i, ')') || (i > floor && text.IsSlash(i)))
            {
                i = SkipMarks(text, i, floor);
                if (i < 0)
                {
                    return start;
                }
            }
            else if (IsOutside(text, i, last, floor))
            {
                return start;
            }
            else if (start > i && StartsPhraseAfterNoun(text, i, floor))
            {
                return i;
            }
            else if (IsVerbal(text.Tag(i)))
            {
                var part = VerbInPhrase.Start(text, i, floor);
                if (part < 0)
                {
                    return IsTitleAfterQuote(text, i, last, floor) ? i : conjunction > 0 ? conjunction + 1 : start;
                }

                i = start = part;
            }
            else
            {
                conjunction = text.Tag(i) == Conjunction ? i : conjunction;
                start = i;
            }
        }

        return start;
    }

    /// <summary><c>Ana "Nana" Vega</c>, <c>"Night Train" star Ana Vega</c>: words in marks before a noun or name.</summary>
    private static bool IsNameInMarks(ClauseText text, int quotedSpan, int floor)
    {
        var tokens = text.QuotedSpan(quotedSpan).Tokens;
        return tokens.Count <= LongestName && tokens.First >= floor && !text.IsWhole(quotedSpan)
            && text.Tokens[tokens.End - 2].Kind != TokenKind.Punctuation
            && (text.Tokens[tokens.End].IsUpper || text.Tag(tokens.End) == Noun);
    }

    /// <summary>The first token of brackets (<c>Lee (D-Ohio)</c>) or a slash (<c>CNN/ORC poll</c>), or -1 where no bracket opens.</summary>
    private static int SkipMarks(ClauseText text, int mark, int floor)
    {
        if (!text.IsMark(mark, ')'))
        {
            return mark;
        }

        var open = mark - 1;
        while (open > floor && open > mark - LongestBrackets && !text.IsMark(open, '('))
        {
            open--;
        }

        return text.IsMark(open, '(') ? open : -1;
    }

    /// <summary>A word that is no verb and belongs to no phrase that goes on after it.</summary>
    private static bool IsOutside(ClauseText text, int i, int last, int floor)
    {
        if (i < last && i > floor && OpensTimeClause(text, i))
        {
            return true;
        }

        switch (text.Tag(i))
        {
            case Noun or ProperNoun or Possessive or Determiner or Adjective or Number or Preposition or Adverb or Other:
                return false;
            case Pronoun:
                // "those who", "many of them", but not "he".
                return !(i > floor && text.Tag(i - 1) == Preposition) && !text.TextEqualsAny(i, text.Phrase.HeadPronouns);
            case Conjunction:
                return i == last || text.IsAdversative(i);
            case var tag:
                return !IsVerbal(tag);
        }
    }

    /// <summary><c>after | the mayor left</c>, but not <c>the day | after | the vote</c></summary>
    private static bool OpensTimeClause(ClauseText text, int i) =>
        text.IsTimeConjunction(i) && (text.HasClass(i - 1, WordClass.Weekday) || text.Tag(i - 1) is not (Noun or ProperNoun or Number));

    /// <summary><c>an arrangement | the campaign | criticized</c></summary>
    private static bool StartsPhraseAfterNoun(ClauseText text, int i, int floor) =>
        text.Tag(i) == Determiner && i > floor && text.Tag(i - 1) == Noun && !text.IsQuoted(i - 1)
        && !text.HasClass(i - 1, WordClass.Time) && !text.TextEqualsAny(i, text.Phrase.FloatingQuantifiers);

    private static bool IsVerbal(PartOfSpeech tag) =>
        tag is VerbPast or VerbPresent or VerbBase or VerbGerund or VerbParticiple or Modal or Auxiliary or Particle;

    /// <summary><c>"We won," | retired general Ana Vega | said</c></summary>
    private static bool IsTitleAfterQuote(ClauseText text, int i, int last, int floor) =>
        text.Tag(i) is VerbPast or VerbGerund or VerbParticiple && i > floor && i < last
        && text.QuotedSpanTo(i - 1) >= 0 && text.Frames.OfInflected(text.Tokens[i].Entry) is null;
}
