using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells whether a clause follows a cue without a word that opens it: <c>said the plan had failed</c>.</summary>
internal static class BareClause
{
    private const int MaxSubject = 45;

    /// <summary>Whether a subject and a finite verb follow.</summary>
    public static bool StartsAt(ClauseText text, int start, int limit)
    {
        if (!text.IsQuoted(start) && text.Tag(start) is Preposition or Conjunction)
        {
            return false;
        }

        var subject = new SubjectSoFar();
        for (var i = start; i < limit && i < start + MaxSubject; i++)
        {
            if (text.IsQuoted(i))
            {
                // "said the two men “were friends”": the verb may be one of the first quoted words.
                if (subject.MayPrecedeQuotedVerb && IsQuotedPredicate(text, i))
                {
                    return true;
                }

                subject.HasNoun |= text.QuotedSpanFrom(i) < 0 && text.Tag(i) != Adverb;
            }
            else if (text.Tag(i) is VerbPast or VerbPresent or Modal or Auxiliary && !text.IsTaken(i))
            {
                if (subject.OpenRelatives == 0)
                {
                    return subject.MayPrecedeVerb(text.IsComma(i - 1));
                }

                subject.OpenRelatives--;
                i = VerbGroup.Last(text, i, limit);
            }
            else if (i == start && text.Tag(i) == Subordinator && !text.IsTaken(i))
            {
                return !text.TextEquals(i, text.Clause.ComparativeConjunction);
            }
            else if (IsOutside(text, i))
            {
                return false;
            }
            else
            {
                subject.Add(text, i);
            }
        }

        return false;
    }

    /// <summary>No subject goes on over it: a stop, <c>but</c>, a word that opens another clause.</summary>
    private static bool IsOutside(ClauseText text, int i) => text.IsTaken(i) || text.Tag(i) switch
    {
        Conjunction => text.IsAdversative(i),
        Subordinator => !text.TextEquals(i, text.Clause.ComparativeConjunction) && !OpensRelative(text, i),
        Punctuation => text.IsStop(i) || text.IsMark(i, ';') || text.IsMark(i, ':') || text.IsDash(i),
        _ => false,
    };

    /// <summary><c>the claim | that she left</c>, <c>the town | where she lives</c></summary>
    private static bool OpensRelative(ClauseText text, int subordinator) =>
        text.IsComplementizer(subordinator) || (text.TextEquals(subordinator, text.Clause.PlaceRelative) && text.Tag(subordinator - 1) == Noun);

    /// <summary>
    /// A verb such as a subject before it has (a plural one leaves it in its base form), or a first quoted word that can be one.
    /// </summary>
    private static bool IsQuotedPredicate(ClauseText text, int i) =>
        text.Tokens[i].IsFiniteVerb || text.Tag(i) == VerbBase || (text.QuotedSpanFrom(i - 1) >= 0 && CanBePredicate(text, i));

    /// <summary>The tagger, which does not see the subject, reads a noun: <c>thought it "risks a lot"</c>.</summary>
    private static bool CanBePredicate(ClauseText text, int i) =>
        text.Tag(i) == Noun && text.Tokens[i].Entry is { } entry && (entry.Form & (VerbForm.Base | VerbForm.Present | VerbForm.Past)) != 0;

    /// <summary>What comes before the verb that is looked for.</summary>
    private struct SubjectSoFar
    {
        private bool _openComma;
        private bool _isList;

        public bool HasNoun { get; set; }

        /// <summary>The relative clauses in the subject whose verb is still to come.</summary>
        public int OpenRelatives { get; set; }

        public readonly bool MayPrecedeQuotedVerb => HasNoun && (!_openComma || _isList);

        /// <summary><c>find suppliers, said Vega</c>: one comma before the verb separates it from the words before, other than in a list.</summary>
        public readonly bool MayPrecedeVerb(bool directlyAfterComma) => HasNoun && (!_openComma || (_isList && !directlyAfterComma));

        public void Add(ClauseText text, int i)
        {
            switch (text.Tag(i))
            {
                case Noun or ProperNoun or Pronoun or Number or Determiner:
                    HasNoun = true;
                    break;
                case RelativePronoun:
                    OpenRelatives++;
                    break;
                case Subordinator:
                    OpenRelatives += OpensRelative(text, i) ? 1 : 0;
                    break;
                case Conjunction:
                    _isList = true;                 // "bankers, brokers and lawyers"
                    break;
                case Punctuation:
                    _openComma ^= text.IsComma(i);
                    break;
            }
        }
    }
}
