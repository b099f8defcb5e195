using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words and endings that the tagger decides by, in English.</summary>
internal static class EnglishTaggingWords
{
    public static TaggingWords Words { get; } = new()
    {
        SupportVerb = "do",
        SharedClitic = "'s",
        LetVerb = "let",
        SignsOfVerbClitic = new("not been being"),
        AmountsAfterPossessive = new("own many few several most more"),
        PersonEndings = ["one", "body", "else"],
        FreeRelatives = new("which what"),
        OwnWord = "own",
        Equative = "as",
        SufficientWord = "enough",
        AmountAdjectives = new("many few several own such certain various other fewer"),
        Degrees = new("more most less much least"),
        SignsOfAmount = new("than of"),
        AmountPreposition = "at",
        LinkingAdverbs = new("so once though however"),
        Directions = new("up out down off away back"),
        DirectionPreposition = "of",
        AheadAdverb = "ahead",
        PrepositionsAfterAdverb = new("with of"),
        SayingVerbs = new("say tell add"),
        VerbParticles = new("out up off down"),
        ClausePrepositions = new("in except"),
        NumeralPronoun = "one",
        ObjectForms = new("him them me us whom himself herself themselves itself her"),
        ReflexiveEndings = ["self", "selves"],
        BareInfinitiveVerbs = new("help let make go come"),
        PluralWithoutEnding = "police",
        SingularDemonstrative = "this",
        SingularDeterminers = new("another each"),
        QuantitiesAlone = new("many few several half"),
        LaterAdverb = "later",
        MostlyAdverbs = new("only just still right pretty dear later"),
        AdverbEnding = "ly",
        GerundEnding = "ing",
        PastEnding = "ed",
        NoPastEnding = "eed",
        PluralEnding = "s",
        OrdinalEnding = "th",
        PeopleEndings = ["ans", "rats"],
        PartyAdjectiveEnding = "ic",
        AdjectiveEndings = ["ous", "ful", "less", "able", "ible", "ical", "ic", "ive", "ial", "ish", "ary", "al", "ian", "est"],
        CommonEndings = ["ly", "ing", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ers", "ists", "ous", "ful", "less", "able", "ed"],
    };
}
