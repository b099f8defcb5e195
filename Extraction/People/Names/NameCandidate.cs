using System;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

[Flags]
internal enum NameTraits : byte
{
    None = 0,

    /// <summary>Stands in a line that capitalises its words, as a headline, so that capitals say nothing.</summary>
    TitleCase = 1,

    /// <summary>The first word of its sentence, where capitals say nothing of a single word.</summary>
    SentenceInitial = 2,

    /// <summary>Stands in words about the page rather than of the article: it may mean a person, but makes none.</summary>
    Aside = 4,

    /// <summary>Followed by <c>'s</c>.</summary>
    Possessive = 8,
}

/// <summary>A run of words that may name a person, before anything is decided.</summary>
/// <param name="Tokens">The name, a nickname in it and a suffix after it included.</param>
/// <param name="Title">First token of the title directly before it; the name's own first token where there is none.</param>
/// <param name="Given">Token of the given name or first initial; -1 for a lone family name or the like.</param>
/// <param name="Family">The family name with its particles; the lone word where there is one only.</param>
/// <param name="Nickname">Token of a nickname in marks or parentheses, or -1.</param>
/// <param name="Suffix">Token of a suffix such as <c>Jr.</c>, or -1.</param>
/// <param name="FirstRole">What its first word may be, its neighbours considered.</param>
/// <param name="LastRole">What its last word may be.</param>
internal readonly record struct NameCandidate(
    TokenRange Tokens,
    int Title,
    int Given,
    TokenRange Family,
    int Nickname,
    int Suffix,
    NameRole FirstRole,
    NameRole LastRole,
    NameTraits Traits)
{
    public bool IsFull => Given >= 0;
    public bool HasTitle => Title < Tokens.First;

    /// <summary>Begins as names of persons do.</summary>
    public bool HasKnownGiven => IsFull && FirstRole is NameRole.Given or NameRole.Initial;

    /// <summary>The name inside this longer name.</summary>
    public NameCandidate Cut(TokenRange tokens) => this with
    {
        Tokens = tokens,
        Title = tokens.First,
        Given = tokens.Count > 1 ? tokens.First : -1,
        Family = new(tokens.End - 1, tokens.End),
        Nickname = -1,
        Suffix = -1,
        Traits = Traits & ~NameTraits.Possessive,
    };

    public bool Has(NameTraits traits) => (Traits & traits) != 0;
}
