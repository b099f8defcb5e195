using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// One attribution relation of an article: content, and the words that name its source and cue where there are any.
/// The coreference stage resolves who the source is.
/// </summary>
/// <param name="Content">The token ranges of the content in text order, marks included; more than one for a split quote.</param>
/// <param name="QuotedSpans">Indexes of the quoted spans (not nested ones) in the content.</param>
/// <param name="Source">The words that name the source; null where nobody is named.</param>
/// <param name="Rule">The rule that found the source.</param>
/// <param name="Cue">The words that say it is an attribution; null where a rule did without.</param>
internal sealed record AttributionRelation(
    QuoteKind Kind,
    TokenRange[] Content,
    int[] QuotedSpans,
    TokenRange? Source,
    TokenRange? Cue,
    AttributionRule Rule)
{
    /// <summary>The last rule that added a quoted span to the content; null where one rule found all of it.</summary>
    public AttributionRule? ExtendedBy { get; init; }

    /// <summary>Index of the person who speaks where no words of the attribution name the source, as in an interview without labels; otherwise -1.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>A turn that a label begins: <c>VEGA: We lost.</c></summary>
    public bool IsTurn => Rule == AttributionRule.SpeakerTurn;

    /// <summary><c>The town lost, noted Marsh</c>: the cue is between content and source, and says nothing of what comes after.</summary>
    public bool IsInverted => Cue is { } cue && cue.End == Source?.First && Content[0].First < cue.First;

    /// <summary>All of the content is the speaker's, without quotation marks around it.</summary>
    public bool IsWholeParagraphs => Rule is AttributionRule.SpeakerTurn or AttributionRule.BlockQuotation or AttributionRule.InterviewAnswer;

    /// <summary>The rule that made the attribution what it is, which is as sure as that rule.</summary>
    public AttributionRule PublishedRule => ExtendedBy ?? Rule;
}
