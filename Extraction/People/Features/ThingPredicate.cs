using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>What it is said to be is a thing: <c>Granja Noori is a popular white wine</c>; not <c>Orrin Noori is a popular baker</c>.</summary>
internal sealed class ThingPredicate : NameFeature
{
    private const int Reach = 10;

    private const WordClass MayBePerson = WordClass.Person | WordClass.Title | WordClass.Relation | WordClass.Kin | WordClass.Group | WordClass.Nationality
        | WordClass.Party;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var verb = context.After;
        if (context.Name.HasKnownGiven || context.Name.HasTitle || !context.Has(verb) || context[verb].Entry?.Base != context.Clause.Copula
            || !context.TextEqualsAny(verb + 1, context.Vocabulary.ArticlesAndDemonstratives))
        {
            return 0;
        }

        var head = -1;
        for (var t = verb + 2; t < verb + Reach && context.Has(t) && BelongsTo(context[t].Tag, context.IsMark(t, ',')); t++)
        {
            head = context[t].Tag == PartOfSpeech.Noun ? t : head;
        }

        return head >= 0 && context.IsLower(head) && context[head].HasClass(WordClass.Noun) && !context[head].HasClass(MayBePerson) ? -4 : 0;
    }

    private static bool BelongsTo(PartOfSpeech tag, bool isComma) =>
        isComma || tag is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Noun or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple;
}
