namespace Corpus.Import;

/// <summary>What came out of one place of a source: an article, or none, and what was found.</summary>
/// <param name="Article">Null where there is only something to report.</param>
/// <param name="Findings">In the order of the source.</param>
public sealed record ImportItem(ImportedArticle? Article, IReadOnlyList<ImportFinding> Findings)
{
    internal static ImportItem Only(ImportFindingId id, string source, string message) => new(null, [new(id, source, message)]);
}
