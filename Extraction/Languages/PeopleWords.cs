using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words that tell what is a name, whose it is, and what its bearer does.</summary>
internal sealed class PeopleWords
{
    /// <summary>Stand before common nouns, seldom before a person.</summary>
    public required WordSet ArticlesAndDemonstratives { get; init; }

    /// <summary>The first word of <c>as for Marsh</c>.</summary>
    public required string TopicOpening { get; init; }

    /// <summary>Its second word.</summary>
    public required string TopicPreposition { get; init; }

    public required WordSet PersonalRelatives { get; init; }

    /// <summary>After a name and a conjunction: <c>Tarek and | I</c>.</summary>
    public required WordSet FirstPersons { get; init; }

    /// <summary>Say of the holder of an office how they have it.</summary>
    public required WordSet StatusWords { get; init; }

    /// <summary>Nouns that belong to the job after them: <c>| press | secretary</c>.</summary>
    public required WordSet JobModifiers { get; init; }

    /// <summary>Stand between a job and where somebody has it.</summary>
    public required WordSet AffiliationPrepositions { get; init; }

    /// <summary>Stand inside the name of an organisation.</summary>
    public required WordSet SmallWordsOfNames { get; init; }

    /// <summary>Stand before another name of somebody.</summary>
    public required WordSet KnownParticiples { get; init; }

    /// <summary>Of these, one right before the name.</summary>
    public required string BornParticiple { get; init; }

    public required string PseudonymNoun { get; init; }

    /// <summary><c>| pen | name</c></summary>
    public required WordSet PseudonymModifiers { get; init; }

    public required string NameNoun { get; init; }

    /// <summary>Nouns for a time in office after the name of its holder.</summary>
    public required WordSet OfficeNouns { get; init; }

    /// <summary>Stand before a place, not before a person.</summary>
    public required WordSet PlacePrepositions { get; init; }

    /// <summary>Stand between a name and the place that has it.</summary>
    public required WordSet PlacePrepositionsAfterName { get; init; }

    /// <summary>Stand before the name of a place that a person may bear too.</summary>
    public required WordSet PlacePrepositionsBeforeName { get; init; }

    /// <summary>Suffixes also without a full stop and in small letters.</summary>
    public required string[] LowercaseSuffixes { get; init; }

    /// <summary>Tell two bearers of a name apart.</summary>
    public required string[] GenerationSuffixes { get; init; }

    public required string[] FemaleTitles { get; init; }

    public required string FemaleTitleEnding { get; init; }

    public required string[] MaleTitles { get; init; }

    /// <summary>After a given name and an article: <c>Orrin the | Bold</c>.</summary>
    public required WordSet Epithets { get; init; }

    /// <summary>After a given name: <c>Anna, | queen | of Ruritania</c>.</summary>
    public required WordSet Sovereigns { get; init; }

    /// <summary>Stand before a royal given name.</summary>
    public required WordSet RoyalTitles { get; init; }

    /// <summary>A numeral that looks like a pronoun: <c>Tsar Orrin | I</c>.</summary>
    public required string FirstOfName { get; init; }

    /// <summary>Ranks in two capitals, which before one name are no initials: <c>| DI | Marsh</c>.</summary>
    public required WordSet RanksOfTwoCapitals { get; init; }

    /// <summary>Honorifics that any family name can follow.</summary>
    public required string[] HonorificsOfEverybody { get; init; }

    /// <summary>An honorific that is a noun and a name too.</summary>
    public required string YoungHonorific { get; init; }

    /// <summary>Begin a place also after a name: <c>Orrin Marsh New York</c>.</summary>
    public required string[] PlaceOpenings { get; init; }

    /// <summary>Stand before a hyphen and a capital, and are no name.</summary>
    public required string[] WordPrefixes { get; init; }

    public required string CreditOpening { get; init; }

    /// <summary>Stand before the name of who wrote or gave something.</summary>
    public required WordSet CreditWords { get; init; }

    /// <summary>Stands between a name and an agency.</summary>
    public required string CreditPreposition { get; init; }

    /// <summary>Stand before a colon and the name of who took them.</summary>
    public required string[] Pictures { get; init; }

    public required string AgeEnding { get; init; }

    /// <summary>Nouns for a time in office after the name of a head of state.</summary>
    public required string[] FigureOffices { get; init; }

    public required WordSet NamingParticiples { get; init; }

    public required WordSet TitlingParticiples { get; init; }

    /// <summary>With a role marker: <c>| known | as Marsh</c>.</summary>
    public required WordSet IdentifyingParticiples { get; init; }

    /// <summary>Nouns for works named after people.</summary>
    public required WordSet WorksWithName { get; init; }

    /// <summary>Nouns for things named after people.</summary>
    public required WordSet ThingsWithName { get; init; }

    /// <summary>What those do who play somebody: <c>| appeared | as Noori</c>.</summary>
    public required WordSet ActingVerbs { get; init; }

    /// <summary>Say with <c>to</c> who made something: <c>| attributed | to Noori</c>.</summary>
    public required WordSet CreditingParticiples { get; init; }

    /// <summary>What somebody has said, written or made.</summary>
    public required WordSet WorksOfPersons { get; init; }

    /// <summary>Stand with <c>of</c> before the title of a book: <c>the | author | of Laura</c>.</summary>
    public required WordSet AuthorNouns { get; init; }

    /// <summary>Say which of somebody's names is meant: <c>the | Christian | name of Noori</c>.</summary>
    public required WordSet KindsOfName { get; init; }

    /// <summary>What only persons do: <c>Noori | married</c>.</summary>
    public required WordSet PersonalVerbs { get; init; }

    /// <summary>What is only done to persons: <c>Noori was | born</c>.</summary>
    public required WordSet PersonalParticiples { get; init; }

    /// <summary>Stand before a name that is a storm's: <c>| Hurricane | Laura</c>.</summary>
    public required WordSet Storms { get; init; }

    /// <summary>After <c>&amp;</c> in the name of a firm.</summary>
    public required WordSet PartnersOfFirms { get; init; }

    /// <summary>Nouns for firms, which name what somebody seems to be: <c>Orrin Noori, the department store | chain |</c>.</summary>
    public required WordSet FirmNouns { get; init; }

    /// <summary>Articles of other languages, which begin the names of things, and of few people.</summary>
    public required WordSet ArticlesInNames { get; init; }

    /// <summary>Stand directly before the name of a place: <c>the river | town | Noor</c>.</summary>
    public required WordSet TownNouns { get; init; }

    /// <summary>Stand with <c>of</c> before the name of a place: <c>the | port | of Hudson</c>.</summary>
    public required WordSet PlaceNouns { get; init; }

    /// <summary>The ending of nouns for who does something: <c>Left-hand|er|</c>.</summary>
    public required string AgentEnding { get; init; }

    /// <summary>The ending of nouns for those of a place or kind: <c>Wall Street|ers|</c>.</summary>
    public required string PeopleEnding { get; init; }
}
