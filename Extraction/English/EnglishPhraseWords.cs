using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The small words of noun phrases, and the words that tell when and how something is said, in English.</summary>
internal static class EnglishPhraseWords
{
    public static PhraseWords Words { get; } = new()
    {
        DefiniteArticle = "the",
        IndefiniteArticles = new("a an"),
        OpeningDeterminers = new("this that these those many some all both few several another each"),
        HeadPronouns = new("those some many one"),
        PossessivePronouns = new("his her their its my our whose"),
        ObjectPronouns = new("him them me us himself herself"),
        SubjectPronouns = new("he she they who"),
        Reflexives = new("himself herself itself themselves"),
        PersonalReflexives = new("himself herself"),
        FloatingQuantifiers = new("all both"),
        SuperlativeQuantifier = "most",
        Approximations = new("about around over under"),
        InclusionParticiple = "including",
        SequenceParticiple = "following",
        PluralEnding = "s",
        BodyModifiers = new("state house"),
        TimeModifiers = new("last this that early late earlier"),
        TimeModifiersBeforeVerb = new("this last late earlier"),
        TimeModifiersAfterContent = new("on last this late earlier"),
        TimeModifiersAtStart = new("this last that"),
        TimeModifiersAfterCue = new("last this earlier"),
        MannerEnding = "ly",
        FocusAdverbs = new("nearly roughly only"),
        MannerAdverbs = new("again earlier later today back then instead"),
    };
}
