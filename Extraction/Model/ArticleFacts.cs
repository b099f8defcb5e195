using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;
using Corpus.Generator.People;
using Corpus.Generator.Structure;

namespace Corpus.Generator;

/// <summary>All that one article says: the result of the stages that see one article only, cached per article.</summary>
/// <param name="Shingles">A sample of the hashes of the body's five-word runs, ascending, for finding near-duplicates.</param>
internal sealed record ArticleFacts(
    ArticleFile File,
    ArticleHeader Header,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<LocalPerson> People,
    EquatableArray<int> Authors,                    // indexes into People
    EquatableArray<MentionFact> Mentions,           // in text order, of people only
    EquatableArray<QuoteFact> Quotes,               // in text order
    EquatableArray<ulong> Shingles,
    int WordCount,
    EquatableArray<Finding> Findings)
{
    /// <summary>What stands in quotation marks and is no quote, in the order of the start.</summary>
    public EquatableArray<RefusedFact> Refused { get; init; }
}

/// <param name="Range">The marks included.</param>
internal readonly record struct RefusedFact(TextRange Range, RefusalReason Reason)
{
    /// <summary>By start, the one that holds another before it.</summary>
    public static void Sort(List<RefusedFact> facts) => Sorting.InOrder(
        facts, static (one, other) => one.Range.Start != other.Range.Start ? one.Range.Start.CompareTo(other.Range.Start) : other.Range.End.CompareTo(one.Range.End));
}

/// <param name="Person">Index into the article's people.</param>
internal readonly record struct MentionFact(int Person, TextRange Range, MentionKind Kind);

/// <summary>A quote by positions in its article's text.</summary>
/// <param name="Spans">Where the content stands, marks included.</param>
/// <param name="TextRange">The content's text where it is one stretch of the article; otherwise empty, and <paramref name="Text"/> has it.</param>
/// <param name="Text">The content's text where it is not one stretch (split quotes, markup or line breaks inside).</param>
/// <param name="Verbatim">The passages in quotation marks, marks off.</param>
/// <param name="Speaker">Index into the article's people, or -1.</param>
/// <param name="Paragraph">Index into the article's paragraphs.</param>
/// <param name="Line">Line of the first span, 1-based.</param>
/// <param name="Sentence">The sentences the content and its attribution stand in.</param>
internal sealed record QuoteFact(
    QuoteKind Kind,
    EquatableArray<TextRange> Spans,
    TextRange TextRange,
    string? Text,
    EquatableArray<TextRange> Verbatim,
    TextRange? Source,
    MentionKind SourceMention,
    TextRange? Cue,
    int Speaker,
    SourceKind SourceKind,
    string? SourceName,
    AttributionRule Rule,
    Confidence Confidence,
    int Paragraph,
    int Line,
    TextRange Sentence)
{
    /// <summary>The same for quotes of the same words, whatever their case and punctuation; 0 for a quote of few words.</summary>
    public ulong WordsHash { get; init; }
}
