using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.English;

/// <summary>The words of lines that say who wrote an article, in English.</summary>
internal static class EnglishBylineWords
{
    public static BylineWords Words { get; } = new()
    {
        Openings =
        [
            "by ", "from ", "byline: ", "by: ", "author: ", "authors: ", "written by ", "story by ", "reported by ", "posted by ", "words by ",
            "text by ", "published by ", "report by ", "(reporting by ", "reporting by ",
        ],
        Suffixes = new(LetterCase.Ignored) { "Jr", "Sr", "II", "III", "MD", "M.D", "PhD", "Ph.D" },
        JobWords = new(LetterCase.Ignored)
        {
            "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "editor", "editors", "columnist", "contributor",
            "producer", "analyst", "anchor", "journalist", "photographer", "critic", "staff", "bureau", "blogger", "intern", "freelance",
            "commentator", "publisher", "contributing", "correspondant",
        },
        Conjunction = "and ",
        Joints = [" and ", " & ", " with ", " in ", " at ", " for ", " of ", " - ", " \u2013 ", " \u2014 "],
        SmallWordsOfPlaces = ["in", "the", "of", "and", "for", "de"],
        ClauseWords = ["said", "says", "was", "is", "were", "are", "has", "had", "told", "who", "that", "he", "she", "they"],
        AuthorOpening = "By ",
        AuthorSeparators = [" and ", ";", " & "],
        CreditOpenings =
        [
            "(reporting by ", "reporting by ", "(additional reporting ", "additional reporting ", "(writing by ", "(editing by ",
            "editing by ", "writing by ", "compiled by ", "(compiled by ", "with files from ", "with reporting by ",
            "with additional reporting",
        ],
        Contributions =
        [
            "contributed to this ", "contributed reporting", "contributed.", "contributed to the report", "reported from ",
            "can be reached at", "tweets @", "tweets at ", "on twitter at @", "on twitter @", "on twitter: @",
        ],
        Occupations =
        [
            "reporter", "correspondent", "editor", "columnist", "writer", "fellow", "professor", "author", "director", "contributor",
            "journalist", "analyst", "lecturer", "historian", "economist", "producer", "blogger", "commentator", "critic", "president of",
            "member of", "board of contributors", "scholar", "teaches", "attorney",
        ],
        LifeVerb = " is ",
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
            "how", "why", "what",
        },
    };
}
