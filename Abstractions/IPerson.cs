using System.Collections.Generic;

namespace Corpus.Abstractions;

/// <summary>A person named in a corpus.</summary>
public interface IPerson
{
    /// <summary>The name, without honorific or job: <c>Anna Moreno</c>. Never null.</summary>
    string Name { get; }

    /// <summary>The given name, or null when the articles do not give it.</summary>
    string? GivenName { get; }

    /// <summary>The family name, or null when the articles do not give it.</summary>
    string? FamilyName { get; }

    /// <summary>The honorific: <c>Mrs.</c>, <c>Dr.</c>; null when the articles give none.</summary>
    string? HonorificPrefix { get; }

    /// <summary>
    /// The gender, as an honorific, a title or a correction states it; never told from the name. <c>Unknown</c> where none does.
    /// </summary>
    Gender Gender { get; }

    /// <summary>Other forms of the name that the articles use. Never null.</summary>
    IReadOnlyList<string> AlternateNames { get; }

    /// <summary>The person's jobs, as the articles word them. Never null.</summary>
    IReadOnlyList<string> JobTitles { get; }

    /// <summary>The organisations that the person belongs to according to the articles. Never null.</summary>
    IReadOnlyList<string> Affiliations { get; }

    /// <summary>Addresses of pages that identify the person, such as an encyclopedia entry; only corrections give them. Never null.</summary>
    IReadOnlyList<string> SameAs { get; }

    /// <summary>Where the articles mention the person by name, pronoun or description, in the order of articles and positions. Never null.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>The person's quotes as a reader means the word, in the order of articles and positions. Never null.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>All that is attributed to the person, including the quotes, in the order of articles and positions. Never null.</summary>
    IReadOnlyList<IQuote> Attributions { get; }

    /// <summary>The articles that name the person, sorted by name (ordinal). Never null.</summary>
    IReadOnlyList<IArticle> Articles { get; }
}
