using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words that tell who speaks around a quote, beyond its clause.</summary>
internal sealed class DiscourseWords
{
    /// <summary>Third persons as a subject.</summary>
    public required WordSet SubjectPronouns { get; init; }

    /// <summary>First persons as a subject.</summary>
    public required WordSet SpeakingPronouns { get; init; }

    /// <summary>Of these, one for several people.</summary>
    public required string PluralPronoun { get; init; }

    /// <summary>Stand after the name of a document that a line introduces: <c>Transcript | as follows | :</c>.</summary>
    public required WordSet DocumentLabelWords { get; init; }

    /// <summary>Label a turn of an interview without a name.</summary>
    public required WordSet QaLabels { get; init; }

    /// <summary>Stand before a colon as a name does, and name nobody.</summary>
    public required WordSet NoSpeakers { get; init; }

    /// <summary>Nouns for an interview: <c>a | talk | with Ana Vega</c>.</summary>
    public required WordSet Talks { get; init; }

    public required string TalkPreposition { get; init; }

    /// <summary>Announce an interview in a headline.</summary>
    public required WordSet InterviewAnnouncements { get; init; }

    /// <summary>Second persons, as a question has them.</summary>
    public required WordSet AddressedPronouns { get; init; }

    /// <summary>First persons in the singular, in any case, as an answer has them.</summary>
    public required WordSet SelfPronouns { get; init; }
}
