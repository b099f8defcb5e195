using System;
using System.Collections.Generic;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Tells a text that goes on about somebody whom it has not introduced: a pronoun for one person comes before any full name. In such a text a
/// family name alone is likely the name of a person.
/// </summary>
internal static class Excerpt
{
    private const int LeastPronouns = 1;

    /// <param name="isPerson">Whether a candidate is the full name of a person.</param>
    public static bool Is(AnnotatedDocument words, List<NameCandidate> candidates, Func<int, bool> isPerson)
    {
        var end = words.Tokens.Length;
        for (var c = 0; c < candidates.Count; c++)
        {
            if (isPerson(c))
            {
                end = candidates[c].Tokens.First;
                break;
            }
        }

        var pronouns = 0;
        words.Budget.Charge(end);
        for (var t = 0; t < end && pronouns < LeastPronouns; t++)
        {
            pronouns += words.QuotedSpanAt[t] < 0 && words.Tokens[t].HasClass(WordClass.Pronoun | WordClass.Determiner)
                && words.Language.Pronouns.Of(words.Tokens[t].Entry!).Kind == PronounKind.ThirdSingular ? 1 : 0;
        }

        return pronouns >= LeastPronouns;
    }
}
