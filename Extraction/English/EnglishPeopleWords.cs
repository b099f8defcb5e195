using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell what is a name, whose it is, and what its bearer does, in English.</summary>
internal static class EnglishPeopleWords
{
    public static PeopleWords Words { get; } = new()
    {
        ArticlesAndDemonstratives = new("the a an this these"),
        TopicOpening = "as",
        TopicPreposition = "for",
        PersonalRelatives = new("who whose"),
        FirstPersons = new("i me"),
        StatusWords = new("former ex acting late longtime then outgoing incoming current retired new"),
        JobModifiers = new("majority minority press family opposition"),
        AffiliationPrepositions = new("of at for with"),
        SmallWordsOfNames = new("of for to the on"),
        KnownParticiples = new("known born"),
        BornParticiple = "born",
        PseudonymNoun = "pseudonym",
        PseudonymModifiers = new("pen stage"),
        NameNoun = "name",
        OfficeNouns = new("administration administrations presidency era years government cabinet"),
        PlacePrepositions = new("in from near across outside"),
        PlacePrepositionsAfterName = new("in from near at"),
        PlacePrepositionsBeforeName = new("in near at"),
        LowercaseSuffixes = ["jr", "sr", "phd"],
        GenerationSuffixes = ["jr", "jr.", "sr", "sr."],
        FemaleTitles =
        [
            "mrs", "ms", "miss", "lady", "dame", "madam", "madame", "mme", "queen", "princess", "duchess", "countess", "baroness",
            "empress", "sister", "mother", "señora", "sra", "frau", "aunt", "mayoress", "deaconess", "abbess", "prioress", "prophetess", "alhaja",
            "hajiya", "hajia", "iyalode", "olori", "kgosigadi", "inkosikazi", "woizero", "weizero", "woizerit", "datin", "puan", "cik", "hajjah",
            "hajah", "hjh", "ustazah", "ustadzah", "ustada", "ibu", "dayang", "smt", "shrimati", "srimati", "sreemathi", "thirumathi", "tmt",
            "selvi", "kum", "kumari", "mohtarma", "sadhvi", "begum", "bibi", "khanum", "sheikha", "shaikha", "daw", "pani", "rani", "didi",
            "sis", "dra", "wpc",
        ],
        FemaleTitleEnding = "woman",
        MaleTitles =
        [
            "mr", "mister", "sir", "lord", "king", "prince", "duke", "count", "baron", "emperor", "father", "pope", "brother",
            "señor", "herr", "monsieur", "uncle", "imam", "rabbi", "cardinal", "congressman", "fr", "msgr", "monsignor", "friar", "abbot",
            "archbishop", "alhaji", "alh", "mallam", "malam", "otunba", "asiwaju", "ogbuefi", "kgosi", "inkosi", "ato", "bwana", "mzee", "encik",
            "hj", "ustaz", "ustadz", "bapak", "kiai", "kyai", "thiru", "shri", "sri", "janab", "maulana", "maulvi", "maulavi", "moulvi",
            "moulana", "mufti", "mullah", "allama", "ayatollah", "swami", "sardar", "pandit", "baba", "bhai", "sheikh", "shaikh", "sultan",
            "emir", "sayyid", "gospodin", "batsman", "jathedar", "mahant", "samdech",
        ],
        Epithets = new(
            "great terrible conqueror confessor magnificent bold brave elder younger wise pious good bad cruel mad fat bald fair short tall "
            + "stout simple old young bastard lion lionheart unready apostate baptist evangelist apostle divine merciless impaler kid ripper "
            + "giant builder plumber"),
        Sovereigns = new("queen king"),
        RoyalTitles = new("prince princess queen king"),
        FirstOfName = "i",
        RanksOfTwoCapitals = new("di ds dc pc"),
        HonorificsOfEverybody = ["mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr"],
        YoungHonorific = "miss",
        PlaceOpenings = ["new", "north", "south", "east", "west", "los", "las"],
        WordPrefixes = ["co", "ex", "pro", "non", "un", "mid", "pre", "re", "neo"],
        CreditOpening = "contributing",
        CreditWords = new("by follow via"),
        CreditPreposition = "via",
        Pictures = ["image", "photo", "photograph", "picture", "credit"],
        AgeEnding = "-year-old",
        FigureOffices = ["administration", "administrations", "presidency", "presidencies", "candidacy", "years", "era", "government", "regime"],
        NamingParticiples = new("named called nicknamed surnamed dubbed"),
        TitlingParticiples = new("titled entitled"),
        IdentifyingParticiples = new("known identified"),
        WorksWithName = new("novel film movie musical opera album song sitcom painting"),
        ThingsWithName = new(
            "song album series painting sculpture musical opera restaurant hotel bar pub cafe café ship boat vessel yacht app brand band duo "
            + "trio chain store island river lake mountain street neighborhood suburb species virus storm disease drug game character"),
        ActingVerbs = new("appear act star co-star guest-star cast debut reprise audition feature"),
        CreditingParticiples = new("attributed credited ascribed"),
        WorksOfPersons = new(
            "quote quotation saying aphorism maxim line poem verse painting drawing portrait sculpture play work works manuscript sonnet hymn"),
        AuthorNouns = new("author authors co-author co-authors"),
        KindsOfName = new("christian first given middle second baptismal confirmation religious"),
        PersonalVerbs = new(
            "marry die graduate study sing smile weep laugh whisper divorce befriend enroll enrol matriculate sigh nod shrug grin sob blush quip"),
        PersonalParticiples = new("born married educated knighted ordained buried imprisoned orphaned"),
        Storms = new("hurricane typhoon cyclone storm"),
        PartnersOfFirms = new("co co. company sons son daughters brothers bros. partners associates"),
        FirmNouns = new(
            "chain company firm bank airline brand supermarket conglomerate startup start-up charity corporation brokerage consultancy studio "
            + "utility band duo trio magazine newspaper website tank nonprofit organization organisation association agency"),
        PlaceNouns = new(
            "port city town village state province county district island region republic kingdom capital suburb borough parish hamlet coast north "
            + "south east west streets people outskirts university diocese archdiocese gulf bay lake isle municipality township emirate duchy"),
        ArticlesInNames = new("la le les el los las il"),
        TownNouns = new("town city village suburb hamlet township island borough"),
        AgentEnding = "er",
        PeopleEnding = "ers",
    };
}
