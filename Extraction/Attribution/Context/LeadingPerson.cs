using System.Collections.Generic;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>
/// The person whose words an article is made of: nearly all that it attributes to somebody by name is that person's, and some of it are quotes.
/// </summary>
internal static class LeadingPerson
{
    private const int FewestByName = 2;

    /// <summary>Those of "he" and "she" among them.</summary>
    private const int FewestQuotes = 4;

    /// <summary>One attribution in so many may be somebody else's.</summary>
    private const int Others = 4;

    /// <summary>Index of the person; -1 where there is none.</summary>
    public static int Find(AttributionState state)
    {
        var said = new Dictionary<int, (int All, int Quotes)>();
        var (all, leading, pronouns) = (0, -1, 0);
        for (var a = 0; a < state.Attributions.Count; a++)
        {
            state.Words.Budget.Charge(1);
            if (state.Attributions[a].Source is not { } source)
            {
                continue;
            }

            if (state.PersonOf(source) is not (>= 0 and var person))
            {
                pronouns += SentenceSubject.IsOnePerson(state, source) && state.HoldsQuote(a) ? 1 : 0;
                continue;
            }

            said.TryGetValue(person, out var count);
            said[person] = (count.All + 1, count.Quotes + (state.HoldsQuote(a) ? 1 : 0));
            all++;
            leading = leading < 0 || said[person].All > said[leading].All ? person : leading;
        }

        return leading >= 0 && said[leading].Quotes >= FewestByName && said[leading].Quotes + pronouns >= FewestQuotes
            && (all - said[leading].All) * Others <= all ? leading : -1;
    }
}
