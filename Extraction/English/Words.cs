using System;

namespace Corpus.Extraction.English;

/// <summary>The lexicon: the word lists of this folder, read once and then looked up by slices without making strings.</summary>
internal static class Words
{
    public static readonly WordTable All = Load();

    /// <summary>How many words there are; their ids are below it.</summary>
    public static int Count => All.Count;

    /// <summary>
    /// The entry of a word, whatever its case, or null. Also finds entries of several words, given with one space
    /// between them: <c>New York</c>.
    /// </summary>
    public static WordEntry? Find(ReadOnlySpan<char> word) => All.Find(word);

    private static WordTable Load()
    {
        var lexicon = new LexiconBuilder();

        // The order says whose lemma a word has: "found" is of find, "saw" of see, "left" of leave.
        lexicon.Auxiliaries("auxiliaries");
        lexicon.IrregularVerbs("irregular-verbs");
        lexicon.VerbsOfTable();
        lexicon.Verbs("plain-verbs", WordClass.None);

        lexicon.Words("determiners", WordClass.Determiner);
        lexicon.Words("pronouns", WordClass.Pronoun);
        lexicon.Words("prepositions", WordClass.Preposition);
        lexicon.Words("conjunctions", WordClass.Conjunction);
        lexicon.Words("subordinators", WordClass.Subordinator);
        lexicon.Words("modals", WordClass.Modal);
        lexicon.Words("negations", WordClass.Negation);
        lexicon.Words("number-words", WordClass.NumberWord);
        lexicon.Words("adverbs", WordClass.Adverb);
        lexicon.Words("adjectives", WordClass.Adjective);
        lexicon.Words("abbreviations", WordClass.Abbreviation);
        lexicon.Words("capital-abbreviations", WordClass.None);

        lexicon.Nouns("persons", WordClass.Person);
        lexicon.Nouns("persons-female", WordClass.Person | WordClass.FemalePerson);
        lexicon.Nouns("persons-male", WordClass.Person | WordClass.MalePerson);
        lexicon.Nouns("kin", WordClass.Person | WordClass.Relation | WordClass.Kin);
        lexicon.Nouns("relations", WordClass.Person | WordClass.Relation);
        lexicon.Nouns("groups", WordClass.Group);
        lexicon.Nouns("documents", WordClass.Document);
        lexicon.Nouns("speech-nouns", WordClass.SpeechNoun);
        lexicon.Nouns("time-nouns", WordClass.Time);
        lexicon.Words("time-adverbs", WordClass.Time | WordClass.Adverb);
        lexicon.Nouns("nouns", WordClass.None);

        lexicon.Words("honorifics", WordClass.Honorific);
        lexicon.Words("titles", WordClass.Title);
        lexicon.Words("given-names-female", WordClass.GivenNameFemale);
        lexicon.Words("given-names-male", WordClass.GivenNameMale);
        lexicon.Words("surnames", WordClass.Surname);
        lexicon.Words("surnames-first", WordClass.FamilyFirst);
        lexicon.Words("name-particles", WordClass.NameParticle);
        lexicon.Words("name-prefixes", WordClass.NamePrefix);
        lexicon.Words("name-suffixes", WordClass.NameSuffix);
        lexicon.Words("organization-words", WordClass.Organization);
        lexicon.Words("organizations", WordClass.Organization);
        lexicon.Words("name-heads", WordClass.NameHead);
        lexicon.Words("public-figures", WordClass.PublicFigure);
        lexicon.Words("outlets", WordClass.Outlet);
        lexicon.Words("parties", WordClass.Party);
        lexicon.Words("countries", WordClass.Place);
        lexicon.Words("states", WordClass.Place | WordClass.State);
        lexicon.Words("cities-and-regions", WordClass.Place);
        lexicon.Words("nationalities", WordClass.Nationality);
        lexicon.Words("months", WordClass.Month | WordClass.Time);
        lexicon.Words("weekdays", WordClass.Weekday | WordClass.Time);
        return lexicon.Build();
    }
}
