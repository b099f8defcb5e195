using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Model;

/// <summary>A person as one article knows them.</summary>
internal sealed record LocalPerson(
    string Name,
    string? GivenName,
    string? FamilyName,
    string? HonorificPrefix,
    Gender Gender,
    EquatableArray<string> AlternateNames,
    EquatableArray<string> JobTitles,
    EquatableArray<string> Affiliations)
{
    /// <summary>
    /// The gender as the article or a correction states it; <see cref="Gender"/> may also be told from a given name, which is enough to
    /// resolve a pronoun and not to publish.
    /// </summary>
    public Gender StatedGender { get; init; }

    /// <summary>Addresses of pages about the person, which only corrections give.</summary>
    public EquatableArray<string> SameAs { get; init; }

    /// <summary>Whether it is one of the person's names, however spelled.</summary>
    public bool IsCalled(string name) => NameSpelling.AreAlike(Name, name) || NameSpelling.Contains(AlternateNames.AsSpan(), name);
}
