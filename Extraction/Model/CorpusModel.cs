using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;

namespace Corpus.Extraction.Model;

/// <summary>The whole corpus: articles ordinal by name, people ordinal by name, and what links them.</summary>
/// <param name="Variants">Groups of quotes that say the same words in different articles; each has two members or more.</param>
internal sealed record CorpusModel(
    EquatableArray<ArticleModel> Articles,
    EquatableArray<PersonModel> People,
    EquatableArray<VariantGroup> Variants,
    EquatableArray<CorpusFinding> Findings)
{
    /// <summary>The declared fields.</summary>
    public EquatableArray<Field> Fields { get; init; }
}

/// <summary>Something to tell the user that only the whole corpus shows.</summary>
/// <param name="Article">Index into <see cref="CorpusModel.Articles"/>; -1 where it is about none.</param>
internal sealed record CorpusFinding(int Article, Finding Finding);

/// <param name="Member">The name of its property in <c>Articles</c>; null when it has none.</param>
/// <param name="People">By index of the article's own people: the index into <see cref="CorpusModel.People"/>.</param>
/// <param name="NearDuplicates">Indexes into <see cref="CorpusModel.Articles"/>.</param>
internal sealed record ArticleModel(
    ArticleFacts Facts,
    string? Member,
    EquatableArray<int> People,
    EquatableArray<int> NearDuplicates)
{
    /// <summary>By declared field: the indexes of the people or articles it refers to; empty for fields of other types.</summary>
    public EquatableArray<EquatableArray<int>> References { get; init; }
}

/// <param name="Member">The name of its property in <c>People</c>; null when it has none.</param>
internal sealed record PersonModel(
    string Name,
    string? Member,
    string? GivenName,
    string? FamilyName,
    string? HonorificPrefix,
    EquatableArray<string> AlternateNames,
    EquatableArray<string> JobTitles,
    EquatableArray<string> Affiliations,
    EquatableArray<PersonInArticle> Articles)
{
    public Gender Gender { get; init; }

    /// <summary>Addresses of pages about the person.</summary>
    public EquatableArray<string> SameAs { get; init; }

    /// <summary>The name as an identifier, where it is asked for at each edit.</summary>
    internal Derived<string> Identifier;

    /// <summary>What emission has made of the person.</summary>
    internal Derived<object> Emitted;
}

/// <param name="Article">Index into <see cref="CorpusModel.Articles"/>.</param>
/// <param name="Person">Index into that article's own people.</param>
internal readonly record struct PersonInArticle(int Article, int Person);

internal sealed record VariantGroup(EquatableArray<QuoteReference> Quotes);

/// <param name="Article">Index into <see cref="CorpusModel.Articles"/>.</param>
/// <param name="Quote">Index into that article's quotes.</param>
internal readonly record struct QuoteReference(int Article, int Quote);
