using System.Globalization;

namespace Corpus.Import;

/// <summary>Something that was wrong or doubtful in a source, and what became of it.</summary>
/// <param name="Id">What it is.</param>
/// <param name="Source">The file, and where in it: <c>crawl.warc.gz#12</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record ImportFinding(ImportFindingId Id, string Source, string Message)
{
    /// <summary>Nothing of the source was imported that should have been.</summary>
    public bool IsError => Id == ImportFindingId.Unreadable;

    /// <summary><c>saved/page.html: warning IMP003: It holds no article; ...</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Source}: {(IsError ? "error" : "warning")} IMP{(int)Id:000}: {Message}");
}
