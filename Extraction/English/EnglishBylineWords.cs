using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.English;

/// <summary>The words of lines that say who wrote an article, in English.</summary>
internal static class EnglishBylineWords
{
    public static BylineWords Words { get; } = new()
    {
        Openings = ["by ", "from ", "byline: ", "by: ", "author: ", "authors: ", "writer: ", "reporter: ", "written by: ", "words: ", "reporting: "],
        Agent = "by ",
        Authorship = new(LetterCase.Ignored)
        {
            "written", "authored", "reported", "posted", "published", "filed", "submitted", "penned", "compiled", "contributed", "writing",
            "reporting", "story", "stories", "words", "text", "report", "reports", "article", "analysis", "opinion", "exclusive", "comment",
            "commentary", "column", "essay", "interview", "interviews", "review", "feature", "profile", "perspective", "op-ed", "oped", "blog",
            "post", "investigation", "explainer", "dispatch", "obituary", "preview", "viewpoint", "editorial",
        },
        BesideAuthorship = new(LetterCase.Ignored)
        {
            "a", "an", "the", "this", "was", "is", "and", "&", "piece", "special", "guest", "political", "news", "in-depth", "long", "personal",
            "photos", "photographs", "photography", "pictures", "images", "video", "videos", "illustrations", "graphics", "first", "originally",
            "also", "produced", "live", "match", "book", "film", "music", "theatre", "data", "expert", "legal", "business",
            "sport", "sports", "cover", "has", "been",
        },
        LinesAboveNames = ["by", "written by", "author", "authors", "story by", "words by", "words", "reporter", "posted by", "published by"],
        Suffixes = new(LetterCase.Ignored) { "Jr", "Sr", "II", "III", "MD", "M.D", "PhD", "Ph.D" },
        JobWords = new(LetterCase.Ignored)
        {
            "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "editor", "editors", "columnist", "contributor",
            "producer", "analyst", "anchor", "journalist", "photographer", "critic", "staff", "bureau", "blogger", "intern", "freelance",
            "commentator", "publisher", "contributing", "correspondant", "lecturer", "professor", "researcher", "fellow", "presenter",
            "broadcaster", "cartoonist", "economist", "historian", "newsroom", "desk", "team", "reviewer", "stringer", "trainee", "academic",
            "sub-editor", "podcaster", "columnists", "analysts", "contributors", "producers", "journalists", "photographers", "scholar",
            "novelist", "author", "newsreader", "copywriter", "videographer", "photojournalist",
        },
        JobOpenings = new(LetterCase.Ignored)
        {
            "senior", "chief", "deputy", "assistant", "associate", "managing", "executive", "political", "politics", "business", "sports", "sport",
            "crime", "courts", "court", "education", "health", "environment", "climate", "transport", "science", "technology", "tech", "economics",
            "economy", "foreign", "diplomatic", "defence", "defense", "security", "home", "legal", "royal", "religion", "religious", "culture",
            "arts", "entertainment", "music", "film", "media", "consumer", "money", "finance", "financial", "city", "property", "motoring", "travel",
            "food", "fashion", "features", "national", "local", "regional", "community", "digital", "data", "investigations", "investigative",
            "social", "affairs", "football", "cricket", "rugby", "tennis", "golf", "racing", "athletics", "world", "global", "international",
            "general", "special", "guest", "contributing", "freelance", "trainee", "staff", "visiting", "emeritus", "adjunct", "principal",
            "lead", "junior", "multimedia", "video", "news", "breaking", "live", "industry", "labour", "labor", "agriculture", "energy", "europe",
            "africa", "asia", "parliamentary", "white", "lobby", "state", "county", "council", "democracy", "public", "personal", "market", "markets",
        },
        Unnamed = new(LetterCase.Ignored)
        {
            "agencies", "agency", "wires", "wire", "reports", "inputs", "input", "files", "services", "service", "staff", "colleagues", "others",
            "correspondents", "reporters", "bureaus", "bureaux", "bureau", "additional", "reporting", "reporter", "correspondent", "desk", "our",
            "the", "from", "news", "more", "online", "newsroom", "team", "special", "own", "and",
        },
        Newsrooms = new(LetterCase.Ignored)
        {
            "team", "desk", "newsroom", "staff", "bureau", "news", "press", "agency", "agencies", "wires", "services", "media", "network", "reporters",
            "correspondents", "editors", "writers", "contributors",
        },
        Conjunction = "and ",
        NameJoints = [" and ", " & ", " with ", " + "],
        PlaceJoints = [" in ", " at ", " for ", " of ", " from ", " via "],
        Breaks = [" - ", " \u2013 ", " \u2014 ", "\u2014"],
        SmallWordsOfPlaces = ["in", "the", "of", "and", "for", "de"],
        ClauseWords = ["said", "says", "was", "is", "were", "are", "has", "had", "told", "who", "that", "he", "she", "they"],
        AuthorOpening = "By ",
        AuthorSeparators = [" and ", ";", " & "],
        CreditOpenings =
        [
            "(reporting by ", "reporting by ", "(report by ", "report by ", "reporting: ", "(additional reporting ", "additional reporting ",
            "(writing by ", "(editing by ",
            "editing by ", "edited by ", "(edited by ", "editing: ", "writing by ", "compiled by ", "(compiled by ", "produced by ",
            "(produced by ", "translated by ", "(translated by ", "with files from ", "with reporting by ", "with reporting from ",
            "with additional reporting", "with inputs from ", "(with inputs from ", "with input from ", "(with input from ", "(inputs from ",
            "with agency inputs", "(with agency inputs", "(with agencies", "with agencies", "(with files from ", "with contributions from ",
            "with assistance from ", "(with assistance from ", "additional writing ", "additional research ", "research by ",
            "graphics by ", "illustration by ", "illustrations by ", "photography by ", "video by ", "this article was written by ",
            "this article was produced by ", "this story was written by ", "this story was reported by ", "this report was written by ",
            "this report was prepared by ", "this piece was written by ", "written by ", "story by ", "words by ", "reported by ",
        ],
        Contributions =
        [
            "contributed to this ", "contributed reporting", "contributed additional reporting", "contributed research", "contributed.",
            "contributed to the report", "contributed from ", "reported from ", "reported this ", "can be reached at", "can be contacted at",
            "may be reached at", "tweets @", "tweets at ", "on twitter at @", "on twitter @", "on twitter: @",
        ],
        Occupations =
        [
            "reporter", "correspondent", "editor", "columnist", "writer", "fellow", "professor", "author", "director", "contributor",
            "journalist", "analyst", "lecturer", "historian", "economist", "producer", "blogger", "commentator", "critic", "president of",
            "member of", "board of contributors", "scholar", "teaches", "attorney",
        ],
        LifeVerbs = [" is ", " are "],
        LifeApposition = ", a ",
        NameParticles = new(LetterCase.Ignored)
        {
            "de", "del", "della", "da", "dos", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn", "al", "el", "ben", "abu",
            "st.", "zu", "y",
        },
        NoNameWords = new(LetterCase.Ignored)
        {
            "staff", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "editorial", "board", "writer", "writers",
            "columnist", "contributor", "contributors", "desk", "team", "news", "press", "agency", "agencies", "wire", "wires", "service",
            "services", "bureau", "chief", "analyst", "producer", "network", "times", "post", "journal", "tribune", "herald", "gazette",
            "magazine", "media", "radio", "television", "tv", "associated", "reuters", "afp", "ap", "upi", "photographer", "critic", "fellow",
            "the", "a", "an", "our", "your", "with", "for", "to", "in", "on", "at", "of", "online", "digital", "special", "guest", "author",
            "university", "institute", "center", "centre", "company", "inc.", "inc", "getty", "images", "house", "street", "party", "committee",
            "department", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "here", "now", "more", "all", "this", "that",
            "how", "why", "what", "daily", "weekly", "evening", "sport", "sports", "by", "and", "agencies", "readers", "newsroom", "lecturer",
            "professor", "researcher", "from",
        },
    };
}
