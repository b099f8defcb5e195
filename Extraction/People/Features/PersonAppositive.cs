using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>What follows tells of a person: <c>Noori, who ...</c>, <c>Noori, a lawyer for ...</c>, <c>Noori, chairman of ...</c></summary>
internal sealed class PersonAppositive : NameFeature
{
    public override bool IsOfName => false;

    /// <summary>How far into an apposition its head is looked for.</summary>
    private const int Reach = 8;

    public override int Score(in NameContext context)
    {
        var t = context.After;
        if (context.Name.Has(NameTraits.Possessive))
        {
            // "Noori's wife", "Noori's lawyer"; but also "Google's lawyer".
            return !context.IsLower(t) || !context.HasClass(t, WordClass.Person) ? 0
                : context.HasClass(t, WordClass.Kin) && !context.HasClass(t, WordClass.Plural) ? 3
                : 1;
        }

        if (context.TextEquals(t, context.Clause.PersonalRelative))
        {
            return 4;
        }

        if (!context.IsMark(t, ','))
        {
            return 0;
        }

        if (context.TextEqualsAny(t + 1, context.Vocabulary.PersonalRelatives))
        {
            return context.TextEquals(t + 1, context.Clause.PersonalRelative) ? 4 : 2;
        }

        if (context.Name.Has(NameTraits.TitleCase))
        {
            return 0;
        }

        // "Orrin Noori, the department store chain," is a firm. Only nouns and what describes them may come before the head of the apposition.
        var afterFirm = false;
        for (var head = t + 1; head <= t + Reach && context.Has(head); head++)
        {
            var token = context[head];
            if (token.HasClass(WordClass.Person) && token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Other)
            {
                // "It is not Noori, the mayor said"
                return context.HasClass(head + 1, WordClass.SpeechVerb) && context[head + 1].IsFiniteVerb ? 0 : 4;
            }

            var isFinite = IsFinite(context, head);
            if (token.Kind is TokenKind.Punctuation or TokenKind.QuoteMark || isFinite
                || token.Tag is PartOfSpeech.Pronoun or PartOfSpeech.Preposition or PartOfSpeech.Conjunction)
            {
                return afterFirm && !isFinite && token.Kind != TokenKind.QuoteMark ? -8 : 0;
            }

            afterFirm = token.Tag == PartOfSpeech.Noun && context.TextEqualsAny(head, context.Vocabulary.FirmNouns);
        }

        return 0;
    }

    /// <summary>"It is not Noori, the bank said"; but "Noori, a small think tank"</summary>
    private static bool IsFinite(in NameContext context, int t) =>
        context[t].IsFiniteVerb && !(context.Has(t + 1) && context.TextEqualsAny(t + 1, context.Vocabulary.FirmNouns));
}
