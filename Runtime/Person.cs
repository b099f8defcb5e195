namespace CorpusNamespace;

/// <summary>A person named in the corpus. Each person is one object, so <c>==</c> compares people.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "The order is that of places.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.PersonConverter))]
internal sealed partial class Person : global::System.IComparable<Person>
{
    private readonly int _row;
    private CorpusStorage.PersonDetails? _details;
    private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
    private global::System.Collections.Generic.IReadOnlyList<Quote>? _attributions;

    internal Person(int row) => _row = row;

    /// <summary>The name, without honorific or job: <c>Anna Moreno</c>. Never null.</summary>
    public string Name => Details.Name;

    /// <summary>The given name, or null when the articles do not give it.</summary>
    public string? GivenName => Details.GivenName;

    /// <summary>The family name, or null when the articles do not give it.</summary>
    public string? FamilyName => Details.FamilyName;

    /// <summary>The honorific: <c>Mrs.</c>, <c>Dr.</c>; null when the articles give none.</summary>
    public string? HonorificPrefix => Details.HonorificPrefix;

    /// <summary>
    /// The gender, as an honorific, a title, a pronoun or a correction states it; never told from the name. <c>Unknown</c> where none does,
    /// and where pronouns disagree.
    /// </summary>
    public Gender Gender => Details.Gender;

    /// <summary>Other forms of the name that the articles use. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> AlternateNames => Details.AlternateNames;

    /// <summary>The person's jobs, as the articles word them. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> JobTitles => Details.JobTitles;

    /// <summary>The organisations that the person belongs to according to the articles. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Affiliations => Details.Affiliations;

    /// <summary>Addresses of pages that identify the person, such as an encyclopedia entry; only corrections give them. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> SameAs => Details.SameAs;

    /// <summary>Where the articles mention the person by name, pronoun or description, in the order of articles and positions. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Mention> Mentions =>
        Details.Mentions ?? CorpusStorage.Once(ref Details.Mentions, CorpusStorage.MentionsOf(_row));

    /// <summary>The person's quotes as a reader means the word, in the order of articles and positions. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
        _quotes ?? CorpusStorage.Once(ref _quotes, CorpusStorage.QuotesOfPerson(_row, Attributions));

    /// <summary>All that is attributed to the person, including the quotes, in the order of articles and positions. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Attributions =>
        _attributions ?? CorpusStorage.AttributionsOfPerson(_row, ref _attributions);

    /// <summary>The articles that name the person, sorted by name (ordinal). Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles =>
        Details.Articles ?? CorpusStorage.Once(ref Details.Articles, CorpusStorage.ArticlesOfPerson(_row));

    private CorpusStorage.PersonDetails Details => _details ?? CorpusStorage.Once(ref _details, CorpusStorage.ReadPerson(_row));

    /// <summary>Compares by place in <see cref="People.All"/>: ordinal by name.</summary>
    /// <param name="other">The person to compare with; null comes before all.</param>
    /// <returns>Less than zero, zero only for the same person, or more than zero.</returns>
    public int CompareTo(Person? other) => other is null ? 1 : _row.CompareTo(other._row);

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
