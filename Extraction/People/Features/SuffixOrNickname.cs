using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Features;

/// <summary>Only persons have them: <c>Orrin Noori Jr.</c>, <c>Orrin "Butch" Noori</c>, <c>Orrin the Great</c>.</summary>
internal sealed class SuffixOrNickname : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context) =>
        context.Name.IsFull ? context.Name.Nickname >= 0 || IsOfPersons(context) ? 5 : 0
            : context.Name.Suffix >= 0 && !context[context.Name.Suffix].HasClass(WordClass.NameSuffix) ? 5
            : 0;

    /// <summary><c>Jr.</c> and <c>Sr.</c>; the numerals also end <c>World War II</c> and so need a given name.</summary>
    private static bool IsOfPersons(in NameContext context) =>
        context.Name.Suffix >= 0
        && (context[context.Name.Suffix].Of(context.Words.Text)[0] is 'J' or 'S' || context.Name.HasKnownGiven);
}
