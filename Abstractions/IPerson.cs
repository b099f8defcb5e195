using System.Collections.Generic;

namespace Corpus.Abstractions;

/// <summary>A person whom a corpus names.</summary>
public interface IPerson
{
    /// <summary>The name, without honorific or job: <c>Anna Moreno</c>. Never null.</summary>
    string Name { get; }

    /// <summary>The given name, or null when the articles do not tell it.</summary>
    string? GivenName { get; }

    /// <summary>The family name, or null when the articles do not tell it.</summary>
    string? FamilyName { get; }

    /// <summary>The honorific: <c>Mrs.</c>, <c>Dr.</c>; null when the articles give none.</summary>
    string? HonorificPrefix { get; }

    /// <summary>
    /// The gender, as an honorific, a title, a word of kinship or a correction tells it; never told from the name. Unknown where none
    /// does.
    /// </summary>
    Gender Gender { get; }

    /// <summary>Other forms of the name that the articles use. Never null.</summary>
    IReadOnlyList<string> AlternateNames { get; }

    /// <summary>The jobs that the articles give the person, as they are written there. Never null.</summary>
    IReadOnlyList<string> JobTitles { get; }

    /// <summary>The organisations that the articles count the person to. Never null.</summary>
    IReadOnlyList<string> Affiliations { get; }

    /// <summary>Addresses of pages about the person, such as an entry of an encyclopedia; only corrections give them. Never null.</summary>
    IReadOnlyList<string> SameAs { get; }

    /// <summary>Where the articles mention the person by name, pronoun or description, by article and place. Never null.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>The person's quotes as a reader means the word, by article and place. Never null.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>All that is attributed to the person, the quotes among it, by article and place. Never null.</summary>
    IReadOnlyList<IQuote> Attributions { get; }

    /// <summary>The articles that name the person, ordinal by name. Never null.</summary>
    IReadOnlyList<IArticle> Articles { get; }
}
