using Corpus.Extraction.Languages;

namespace Corpus.Lexicon;

/// <summary>What is in a list, and so which other forms each entry has.</summary>
internal enum ListContent : byte
{
    /// <summary>Words that have no other forms.</summary>
    Words,

    /// <summary>Nouns in the singular, which have a plural.</summary>
    Nouns,

    /// <summary>Verbs in the base form.</summary>
    Verbs,
}

/// <summary>The word lists, each with what its words are.</summary>
internal static class WordLists
{
    /// <summary>The order says whose lemma a word has: "found" is of find, "saw" of see, "left" of leave.</summary>
    public static readonly (string Name, ListContent Content, WordClass Classes)[] InOrder =
    [
        ("plain-verbs", ListContent.Verbs, WordClass.None),

        ("determiners", ListContent.Words, WordClass.Determiner),
        ("pronouns", ListContent.Words, WordClass.Pronoun),
        ("prepositions", ListContent.Words, WordClass.Preposition),
        ("conjunctions", ListContent.Words, WordClass.Conjunction),
        ("subordinators", ListContent.Words, WordClass.Subordinator),
        ("modals", ListContent.Words, WordClass.Modal),
        ("negations", ListContent.Words, WordClass.Negation),
        ("number-words", ListContent.Words, WordClass.NumberWord),
        ("adverbs", ListContent.Words, WordClass.Adverb),
        ("adjectives", ListContent.Words, WordClass.Adjective),
        ("abbreviations", ListContent.Words, WordClass.Abbreviation),
        ("capital-abbreviations", ListContent.Words, WordClass.None),

        ("persons", ListContent.Nouns, WordClass.Person),
        ("persons-female", ListContent.Nouns, WordClass.Person | WordClass.FemalePerson),
        ("persons-male", ListContent.Nouns, WordClass.Person | WordClass.MalePerson),
        ("kin", ListContent.Nouns, WordClass.Person | WordClass.Relation | WordClass.Kin),
        ("relations", ListContent.Nouns, WordClass.Person | WordClass.Relation),
        ("groups", ListContent.Nouns, WordClass.Group),
        ("documents", ListContent.Nouns, WordClass.Document),
        ("speech-nouns", ListContent.Nouns, WordClass.SpeechNoun),
        ("time-nouns", ListContent.Nouns, WordClass.Time),
        ("time-adverbs", ListContent.Words, WordClass.Time | WordClass.Adverb),
        ("nouns", ListContent.Nouns, WordClass.None),

        ("honorifics", ListContent.Words, WordClass.Honorific),
        ("titles", ListContent.Words, WordClass.Title),
        ("capital-titles", ListContent.Words, WordClass.CapitalTitle),
        ("full-name-titles", ListContent.Words, WordClass.FullNameTitle),
        ("full-name-honorifics", ListContent.Words, WordClass.FullNameHonorific),
        ("given-names-female", ListContent.Words, WordClass.GivenNameFemale),
        ("given-names-male", ListContent.Words, WordClass.GivenNameMale),
        ("surnames", ListContent.Words, WordClass.Surname),
        ("surnames-first", ListContent.Words, WordClass.FamilyFirst),
        ("name-particles", ListContent.Words, WordClass.NameParticle),
        ("name-prefixes", ListContent.Words, WordClass.NamePrefix),
        ("name-suffixes", ListContent.Words, WordClass.NameSuffix),
        ("organization-words", ListContent.Words, WordClass.Organization),
        ("organizations", ListContent.Words, WordClass.Organization),
        ("name-heads", ListContent.Words, WordClass.NameHead),
        ("public-figures", ListContent.Words, WordClass.PublicFigure),
        ("outlets", ListContent.Words, WordClass.Outlet),
        ("parties", ListContent.Words, WordClass.Party),
        ("countries", ListContent.Words, WordClass.Place),
        ("states", ListContent.Words, WordClass.Place | WordClass.State),
        ("cities-and-regions", ListContent.Words, WordClass.Place),
        ("nationalities", ListContent.Words, WordClass.Nationality),
        ("months", ListContent.Words, WordClass.Month | WordClass.Time),
        ("weekdays", ListContent.Words, WordClass.Weekday | WordClass.Time),
    ];
}
