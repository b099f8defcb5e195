using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People;

internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}

/// <summary>A name that stands somewhere in the article.</summary>
/// <param name="Tokens">The name with neither title nor possessive.</param>
/// <param name="Person">Index into <see cref="ArticlePeople.People"/>.</param>
/// <param name="WithTitle">The name with the honorifics and job words directly before it.</param>
internal sealed record NameMention(TokenRange Tokens, TokenRange WithTitle, int Person, Gender Gender);

/// <summary>A person as one article knows her.</summary>
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
    /// <summary>Whether it is one of the person's names, however spelled.</summary>
    public bool IsCalled(string name) => NameSpelling.AreAlike(Name, name) || NameSpelling.Contains(AlternateNames.AsSpan(), name);
}

/// <summary>The people an article names, and where. Mentions are in text order.</summary>
internal sealed class ArticlePeople
{
    public ArticlePeople(LocalPerson[] people, NameMention[] mentions, Edged<int> mentionAt, int[] authors)
    {
        Authors = authors;
        People = people;
        Mentions = mentions;
        MentionAt = mentionAt;
    }

    public LocalPerson[] People { get; }
    public NameMention[] Mentions { get; }

    /// <summary>By token: index of the name mention it belongs to, or -1.</summary>
    public Edged<int> MentionAt { get; }

    /// <summary>By author of the header: index into <see cref="People"/>.</summary>
    public int[] Authors { get; }
}
