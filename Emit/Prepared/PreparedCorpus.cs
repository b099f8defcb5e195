using Corpus.Emit.Tables;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Emit.Prepared;

/// <summary>
/// What a program that ran before the compiler has made of the articles, but for their texts and tables, which it wrote
/// into files of their own: the generator has only to write it down and to report the findings. The tables that nearly
/// every question begins with are here, since literals cost a program nothing to start with.
/// </summary>
/// <param name="Version">Tells the tables that all this belongs to from all others.</param>
internal sealed record PreparedCorpus(
    ulong Version,
    CorpusMembers Members,
    EquatableArray<PreparedLink> Links,
    EquatableArray<LocatedFinding> Findings)
{
    /// <summary>The tables that stay literals: small, and read whatever is asked, or searched for one name.</summary>
    private static readonly string[] Literals = ["Layout", "ArticleQuotes", "QuoteHeads", "PersonNames", "SharedNames", "Titles", "Forms", "ArticleNames"];

    /// <summary>The tables that tie the corpus together and are in the corpus file, in its order; none where tables are resources.</summary>
    public EquatableArray<string> FileLinks { get; init; }

    /// <summary>Texts and tables are in a corpus file.</summary>
    public bool IsFile => FileLinks.Count > 0;

    /// <summary>The file it comes in.</summary>
    public const string FileName = "corpus.members";

    /// <summary>What the generator makes of a file that is damaged.</summary>
    public static PreparedCorpus Damaged(string path) =>
        new(0, new(default, default), default, new([LocatedFinding.AtFile(FindingId.ExtractionFailed, path, FileName)]));

    public static bool IsLiteral(string link) => Literals.Contains(link) || FieldTables.IsOne(link);

    public static bool IsOne(string path) => ArticlePath.FileName(path) == FileName;
}

/// <summary>A table that ties the corpus together.</summary>
internal sealed record PreparedLink(string Name, string Table);
