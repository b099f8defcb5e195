using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It is who is said to have said or made something: <c>a remark attributed to Noori</c>; not <c>the deaths attributed to Noori</c>.</summary>
internal sealed class WordsCreditedTo : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var participle = context.Before - 1;
        return context.Name.LastRole is NameRole.Name or NameRole.Given && !context[context.Name.Tokens.First].HasClass(WordClass.Place)
            && context.TextEquals(context.Before, context.Clause.InfinitiveMarker) && context.IsLower(participle)
            && context.TextEqualsAny(participle, context.Vocabulary.CreditingParticiples)
            && context.IsLower(participle - 1)
            && (context.HasClass(participle - 1, WordClass.SpeechNoun) || context.TextEqualsAny(participle - 1, context.Vocabulary.WorksOfPersons))
                ? 5
                : 0;
    }
}
