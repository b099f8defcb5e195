using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell what a passage in quotation marks is: a term, a title, a translation, in English.</summary>
internal static class EnglishQuotedWords
{
    public static QuotedWords Words { get; } = new()
    {
        SmallTitleWords = new(
            "a an and as at but by de du for from if in into is la le nor of off on or out over per so than that the to up via vs with yet &"),
        NounsForWords = new(
            "word term terms name names nickname moniker hashtag acronym initials label labels tag handle username expression adjective noun "
            + "verb category heading surname pseudonym alias codename tagline epithet buzzword keyword"),
        NounsForSeveralWords = new("words terms phrases expressions names nicknames labels tags hashtags keywords buzzwords categories"),
        NounsForIdeas = new("concept notion idea theory doctrine label category principle phenomenon genre era"),
        NamingParticiples = new(
            "so-called self-described self-styled self-proclaimed nicknamed dubbed named code-named codenamed named known billed labeled "
            + "labelled"),
        SoCalled = "so-called",
        KnownParticiples = new("known identified listed registered filed"),
        CalledParticiple = "called",
        ReferenceVerb = "see",
        ExampleDeterminer = "such",
        RoleMarker = "as",
        ContentPreposition = "of",
        TitlePreposition = "of",
        AuthorMarker = "by",
        WriterAndReader = new("i we me us my our you your"),
        MeaningWords = new("means meaning"),
        TranslatingWords = new("translates translated translating translation translate"),
        TranslationLinks = new("to as roughly literally loosely into from is"),
        TranslationPreposition = "for",
        Works = new(
            "show shows program programs programme programmes film films movie movies book books bestseller novel novels memoir memoirs "
            + "biography autobiography thriller drama comedy sitcom song songs album albums single singles anthem musical musicals opera play "
            + "plays series miniseries podcast podcasts documentary documentaries episode episodes segment sequel special specials ad ads "
            + "advertisement advertisements commercial commercials spot op-ed op-eds editorial column columns essay essays article articles "
            + "story magazine newsletter blog exhibit exhibition painting poem poems cartoon sketch skit hit hits game games video videos "
            + "trilogy franchise cover-version reboot remake classic treatise textbook season chapter tune style version revival soundtrack "
            + "theme trailer rendition premiere rerun reruns act bill law measure initiative report study paper manifesto tour festival concert "
            + "gala award awards reality tv"),
        TitleEndings = new(
            "act bill law treaty pact accord accords agreement convention protocol charter compact amendment initiative program programme show "
            + "report prize award awards"),
        PeopleOfWorks = new(
            "author authors founder founders co-founder hero heroine protagonist co-editor end host hosts co-host co-hosts star stars "
            + "star-turn creator writer director anchor cast finale contestant judge editor producer co-author co-authors panelist edits hosts "
            + "wrote directed starring starred stars sang sings performed anchors read reading watched watching"),
        IntroducingParticiples = new("called named dubbed"),
        OfferingVerbs = new(
            "stream streams streamed streaming publish publishes published publishing perform performs performed performing watch watches "
            + "watched watching premiered premieres aired airs"),
        TellingVerbs = new("told tells"),
        Broadcasters = new("television radio channel network tv"),
        NonRestrictiveRelatives = new("which whose"),
        SingularVerbEnding = 's',
    };
}
