using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Coreference;

/// <summary>In a quote <c>I</c> is its speaker, and <c>he</c> and <c>she</c> are others. Read when it is known who speaks.</summary>
internal static class QuotedPronouns
{
    public static void Read(
        AnnotatedDocument words,
        QuotedTokenIndex quotes,
        List<Entity> entities,
        List<DiscourseEvent> events,
        AntecedentScorer antecedents,
        int[] sourceOf,
        List<MentionFact> mentions)
    {
        var next = 0;
        for (var t = 0; t < words.Tokens.Length; t++)
        {
            while (next < events.Count && events[next].Token <= t)
            {
                next++;
            }

            if (!quotes.IsQuoted(t) || words.PronounAt(t) is not { Kind: PronounKind.FirstSingular or PronounKind.ThirdSingular } pronoun)
            {
                continue;
            }

            var attribution = quotes.AttributionOf(t);
            var speaker = attribution >= 0 ? sourceOf[attribution] : -1;
            var entity = pronoun.Kind == PronounKind.FirstSingular ? speaker : antecedents.Choose(t, pronoun, next, -1, speaker, quoted: true, speaks: false);
            if (entity >= 0 && entities[entity].Person is var person and >= 0)
            {
                mentions.Add(new(person, words.Tokens[t].Range, MentionKind.Pronoun));
            }
        }
    }
}
