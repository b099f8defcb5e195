using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Report;

/// <summary>What a page shows.</summary>
/// <param name="FilePaths">By article: the path that findings name it by.</param>
/// <param name="Findings">Those of articles and of curation files.</param>
internal sealed record ReportInput(
    CorpusModel Model, IReadOnlyList<string> FilePaths, IReadOnlyList<LocatedFinding> Findings, IReadOnlyList<CurationText> Curation);

/// <summary>A curation file as it is written.</summary>
/// <param name="Path">The path that findings name it by.</param>
/// <param name="Name">Its path below the folder, the same on every machine.</param>
internal sealed record CurationText(string Path, string Name, string Text);
