namespace Corpus.Import;

/// <summary>What an import did, in numbers of articles.</summary>
/// <param name="Sources">How many files were read.</param>
/// <param name="Added">New files.</param>
/// <param name="Changed">Files with another text than before.</param>
/// <param name="Unchanged">Files that had this text already.</param>
/// <param name="Edited">Files that were edited by hand, and left alone.</param>
/// <param name="Duplicates">Articles that another source of the same run has, too.</param>
/// <param name="Failed">Sources of which nothing could be imported.</param>
public sealed record ImportSummary(int Sources, int Added, int Changed, int Unchanged, int Edited, int Duplicates, int Failed)
{
    /// <summary>All articles that are in the folder now.</summary>
    public int Articles => Added + Changed + Unchanged + Edited;
}
