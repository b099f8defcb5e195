namespace Corpus.Benchmarks.Search;

/// <summary>Something that finds articles by their words.</summary>
internal interface ISearcher
{
    string Name { get; }

    /// <summary>How large its index is, in bytes.</summary>
    long Size { get; }

    /// <summary>The names of the ten best articles that have all words.</summary>
    IReadOnlyList<string> Words(string first, string second);

    /// <summary>The names of the ten best articles that have the words one after the other.</summary>
    IReadOnlyList<string> Phrase(string first, string second);
}
