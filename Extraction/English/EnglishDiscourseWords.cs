using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell who speaks around a quote, beyond its clause, in English.</summary>
internal static class EnglishDiscourseWords
{
    public static DiscourseWords Words { get; } = new()
    {
        SubjectPronouns = new("he she they"),
        SpeakingPronouns = new("i we"),
        PluralPronoun = "they",
        DocumentLabelWords = new("as follows below here follow reads read in full"),
        QaLabels = new("q a question answer"),
        NoSpeakers = new(
            "exclusive update updated breaking watch video photo photos note editor correction related read more poll live source sources "
            + "opinion analysis wow bottom-line"),
        Talks = new("interview conversation talk chat q&a"),
        TalkPreposition = "with",
        InterviewAnnouncements = new("interview interviews interviewed talk talks conversation chat q&a questions"),
        AddressedPronouns = new("you your yours yourself"),
        SelfPronouns = new("i me my mine myself i'm i've i'd i'll"),
    };
}
