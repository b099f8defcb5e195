using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation;

/// <summary>What the curation files of a project say, in the order they say it.</summary>
internal sealed record Corrections(
    EquatableArray<PersonCorrection> People,
    EquatableArray<QuoteCorrection> Quotes,
    EquatableArray<PassageCorrection> Passages,
    EquatableArray<ArticleCorrection> Articles)
{
    /// <summary>The fields that a file declares. They correct nothing, and are not among those of all files.</summary>
    public EquatableArray<Field> Fields { get; init; }

    public static Corrections None { get; } = new(default, default, default, default);
}

/// <summary>One curation file, read.</summary>
internal sealed record CorrectionFile(string Path, Corrections Corrections, EquatableArray<Finding> Findings);

/// <summary>Where a correction stands, so that one which matches nothing can be shown.</summary>
internal readonly record struct CorrectionPlace(string Path, TextRange Range, int Line)
{
    /// <summary>From zero.</summary>
    public int Column { get; init; }
}

/// <summary><c>[person NAME]</c></summary>
/// <param name="Subject">The name or alias that the extraction gives the person.</param>
/// <param name="Aliases">Names of persons who are this one too.</param>
/// <param name="Articles">Where given, the correction holds in these articles only, and so parts two persons of one name.</param>
internal sealed record PersonCorrection(
    string Subject,
    string? Name,
    EquatableArray<string> Aliases,
    EquatableArray<string> JobTitles,
    EquatableArray<string> Affiliations,
    string? HonorificPrefix,
    Gender Gender,
    EquatableArray<string> Articles,
    bool IsNobody,
    CorrectionPlace Place)
{
    /// <summary>Addresses of pages about the person.</summary>
    public EquatableArray<string> SameAs { get; init; }
}

/// <summary><c>[quote ARTICLE "WORDS"]</c></summary>
/// <param name="Words">Words that the quote's text holds.</param>
/// <param name="Speaker">A person's name; null where <paramref name="HasSpeaker"/> says that nobody is meant.</param>
/// <param name="Ignore">These words are no quote.</param>
internal sealed record QuoteCorrection(string Article, string Words, bool HasSpeaker, string? Speaker, bool Ignore, CorrectionPlace Place)
{
    /// <summary>The line of the article's file on which the quote starts, 1-based; 0 where any does.</summary>
    public int Line { get; init; }

    /// <summary>How a finding names the section.</summary>
    public string Header => "quote " + Article + " \"" + Words + "\"";
}

/// <summary><c>[passage ARTICLE "WORDS"]</c> with <c>ignore = true</c></summary>
/// <param name="Words">Words that the paragraph begins with.</param>
internal sealed record PassageCorrection(string Article, string Words, bool Ignore, CorrectionPlace Place);

/// <summary><c>[article NAME]</c> with <c>ignore = true</c></summary>
internal sealed record ArticleCorrection(string Article, bool Ignore, CorrectionPlace Place);
