using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What stands before a subject and opens its clause: <c>But on Monday</c>, <c>In a speech this week</c>, <c>after</c>.</summary>
internal static class ClauseOpening
{
    /// <summary>Leaves off what opens the clause: conjunctions, adverbs, dates, and a first prepositional phrase.</summary>
    public static int Skip(ClauseText text, int start, int last)
    {
        while (start <= last)
        {
            // "As the mayor, a Democrat, put it"
            if (text.Is(start, "as"))
            {
                return start + 1;
            }

            var tag = text.Tag(start);
            if (text.Is(start, "as") && (start == text.Sentence.First || text.IsComma(start - 1)))
            {
                start++;        // "As Ana Vega, the mayor, put it"
            }
            else if (text.Is(start, "most") && start == last)
            {
                break;
            }
            else if (tag is PartOfSpeech.Conjunction or PartOfSpeech.Adverb && !(text.Is(start, WordClass.NumberWord | WordClass.Determiner) || start < last && text.Tag(start + 1) is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective))
            {
                start++;
            }
            else if (tag == PartOfSpeech.Conjunction)
            {
                start++;
            }
            else if (tag == PartOfSpeech.Preposition && start < last && text.Tag(start + 1) == PartOfSpeech.Number && (text.Is(start, "about") || text.Is(start, "around") || text.Is(start, "over") || text.Is(start, "under")))
            {
                break;          // "about nine in ten voters"
            }
            else if (tag == PartOfSpeech.Preposition || (text.Is(start, WordClass.Weekday | WordClass.Time) && tag != PartOfSpeech.Possessive && text.People.MentionAt[start] < 0) || (start < last && text.Is(start + 1, WordClass.Time) && (text.Is(start, "this") || text.Is(start, "last") || text.Is(start, "that"))))
            {
                var next = NextPhrase(text, start, last);
                if (next < 0)
                {
                    // "After the mayor, a Democrat, had left": it opens a clause.
                    return text.Is(start, "after") || text.Is(start, "before") || text.Is(start, "since") || text.Is(start, "until") ? start + 1 : -1;
                }

                start = next;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Where a new phrase starts without a preposition after an introduction: <c>In a speech on Monday | the mayor</c>.</summary>
    private static int NextPhrase(ClauseText text, int start, int last)
    {
        for (var i = start + 1; i <= last; i++)
        {
            var before = text.Tag(i - 1);
            var closed = before is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number || text.IsMark(i - 1, ')') || text.Is(i - 1, WordClass.Time | WordClass.Weekday | WordClass.Month);
            if (!closed)
            {
                continue;
            }

            if (text.Tag(i) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun)
            {
                return i;
            }

            var mention = text.People.MentionAt[i];
            if (mention >= 0 && text.People.Mentions[mention].WithTitle.First == i && !(text.Tag(i - 1) == PartOfSpeech.ProperNoun && text.People.MentionAt[i - 1] >= 0))
            {
                return i;
            }

            if (text.Is(i - 1, WordClass.Time | WordClass.Weekday | WordClass.Month) && text.Tag(i) is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Number && !text.Is(i, WordClass.Time))
            {
                return i;
            }
        }

        return -1;
    }
}
