using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// What is between a quote and its cue is the source, however much says who that is: <c>"We won," Ana Vega, 30, of Gary,
/// Ind., who had led until May, said.</c> Only another clause between them would separate the two.
/// </summary>
internal static class PostQuoteSubjectFinder
{
    private const int Reach = 45;

    /// <summary>The whole of what is between the nearest quote that ends open and the verb, or null.</summary>
    public static TokenRange? Subject(ClauseText text, in VerbGroup verb)
    {
        var quote = PrecedingQuote(text, verb.First);
        if (quote < 0 || !EndsOpen(text, quote))
        {
            return null;
        }

        var first = text.QuotedSpan(quote).Tokens.End;
        var head = first < verb.First && text.Tag(first) != Pronoun ? RightPhrase.SimpleEnd(text, first, verb.First) : first;
        return head > first && IsOnePhrase(text, head, verb.First) && !IsNameAfterComma(text, first, verb.First - 1) ? new TokenRange(first, verb.First) : null;
    }

    /// <summary><c>"…," the old mayor, | Vega said</c>: the name alone is the subject, and the quote goes on before it.</summary>
    private static bool IsNameAfterComma(ClauseText text, int first, int last)
    {
        var mention = text.People.MentionAt[last];
        return mention >= 0 && text.People.Mentions[mention].WithTitle is var name && name.First > first && text.IsComma(name.First - 1);
    }

    /// <summary>The quoted span that ends before the verb, in its sentence or at the end of the one before.</summary>
    private static int PrecedingQuote(ClauseText text, int verb)
    {
        var floor = System.Math.Max(text.Sentence.First - 1, verb - Reach);
        for (var i = verb - 1; i >= floor && i >= 0; i--)
        {
            if (text.IsTaken(i))
            {
                return -1;
            }

            if (text.QuotedSpanTo(i) is var quotedSpan and >= 0)
            {
                if (EndsOpen(text, quotedSpan) || text.IsWhole(quotedSpan))
                {
                    return text.SameParagraph(i, verb) ? quotedSpan : -1;
                }

                i = text.QuotedSpan(quotedSpan).Tokens.First;         // a title or nickname: "Ana "Nana" Vega"
            }
        }

        return -1;
    }

    private static bool EndsOpen(ClauseText text, int quotedSpan)
    {
        var last = text.QuotedSpan(quotedSpan).Tokens.End - 2;
        return text.IsQuoteEnd(last) && !text.IsMark(last, '.');
    }

    /// <summary>No verb but those of relative clauses, each of which a comma may end.</summary>
    private static bool IsOnePhrase(ClauseText text, int first, int end)
    {
        var relative = false;
        for (var i = first; i < end; i++)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.IsComma(i) || text.IsDash(i))
            {
                relative = false;
            }
            else if (text.Tag(i) == RelativePronoun)
            {
                relative = true;
            }
            else if ((text.Tokens[i].IsFiniteVerb && !relative) || text.IsMark(i, ';') || text.IsMark(i, ':') || text.Tag(i) is Pronoun or Subordinator)
            {
                return false;
            }
        }

        return true;
    }
}
