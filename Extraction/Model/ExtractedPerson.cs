using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Model;

/// <summary>A person whom articles read at run time name. One person is one object, so <c>==</c> compares.</summary>
public sealed class ExtractedPerson : IPerson
{
    private readonly PersonModel _model;

    internal ExtractedPerson(PersonModel model)
    {
        _model = model;
        AlternateNames = ReadOnly.From(model.AlternateNames);
        JobTitles = ReadOnly.From(model.JobTitles);
        Affiliations = ReadOnly.From(model.Affiliations);
        SameAs = ReadOnly.From(model.SameAs);
    }

    /// <inheritdoc/>
    public string Name => _model.Name;

    /// <inheritdoc/>
    public string? GivenName => _model.GivenName;

    /// <inheritdoc/>
    public string? FamilyName => _model.FamilyName;

    /// <inheritdoc/>
    public string? HonorificPrefix => _model.HonorificPrefix;

    /// <inheritdoc/>
    public Gender Gender => _model.Gender;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternateNames { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> JobTitles { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Affiliations { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> SameAs { get; }

    /// <summary>Where the articles mention the person by name, pronoun or description, by article and place.</summary>
    public IReadOnlyList<ExtractedMention> Mentions { get; internal set; } = [];

    /// <summary>The person's quotes as a reader means the word, by article and place.</summary>
    public IReadOnlyList<ExtractedQuote> Quotes { get; internal set; } = [];

    /// <summary>All that is attributed to the person, including the quotes, in the order of articles and positions.</summary>
    public IReadOnlyList<ExtractedQuote> Attributions { get; internal set; } = [];

    /// <summary>The articles that name the person, ordinal by name.</summary>
    public IReadOnlyList<ExtractedArticle> Articles { get; internal set; } = [];

    IReadOnlyList<IMention> IPerson.Mentions => Mentions;

    IReadOnlyList<IQuote> IPerson.Quotes => Quotes;

    IReadOnlyList<IQuote> IPerson.Attributions => Attributions;

    IReadOnlyList<IArticle> IPerson.Articles => Articles;

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
