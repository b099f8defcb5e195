using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>A given name alone, in the middle of a sentence: <c>and Marilyn came</c>; not <c>Will it rain?</c></summary>
internal sealed class LoneGivenName : NameFeature
{
    private const WordClass OtherNames = WordClass.Place | WordClass.Month | WordClass.Nationality | WordClass.Organization | WordClass.Outlet;

    private const WordClass OtherWords = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Modal | WordClass.Surname;

    public override bool IsOfName => true;

    public override int Score(in NameContext context) =>
        context.Name.IsFull || context.Name.LastRole != NameRole.Given || context[context.Name.Family.First].HasClass(OtherNames) ? 0
        : !context[context.Name.Family.First].HasClass(OtherWords) ? 5
        : context.Name.Has(NameTraits.SentenceInitial) ? 0
        : 2;
}
