using System;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// An age comes before it: <c>26-year-old Noori</c>, <c>her son, nine-year-old Tarek</c>; not <c>the 26-year-old Noori bridge</c>,
/// <c>a 26-year-old Swiss-born</c>.
/// </summary>
internal sealed class AgeBefore : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        context.Has(context.Before)
        && context[context.Before].Of(context.Words.Text).EndsWithIgnoringCase(context.Vocabulary.AgeEnding)
        && context[context.Name.Tokens.First].Of(context.Words.Text).IndexOf('-') < 0
        && !(context.IsLower(context.After) && context.HasTag(context.After, PartOfSpeech.Noun))
            ? 5
            : 0;
}
