using Corpus.Import.Html;
using Corpus.Import.Sources;

namespace Corpus.Import.Exports;

/// <summary>Exports of Nexis, ProQuest and Factiva, as text or as the text of a document: each of their documents.</summary>
internal static class ExportReader
{
    public static IEnumerable<ImportItem> Read(Source source)
    {
        var text = HtmlDecoder.Decode(source.ReadAll(), null, out _);
        return ExportKinds.Of(text) is { } kind ? Read(source, text, kind)
            : [ImportItem.Only(ImportFindingId.UnknownKind, source.Name, "It only looks like an export")];
    }

    public static IEnumerable<ImportItem> Read(Source source, string text, ExportKind kind)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var documents = kind switch
        {
            ExportKind.Nexis => NexisExport.Split(lines),
            ExportKind.NexisUni => NexisUniExport.Split(lines),
            ExportKind.ProQuest => ProQuestExport.Split(lines),
            ExportKind.FactivaCodes => FactivaCodesExport.Split(lines),
            _ => FactivaExport.Split(lines),
        };
        var count = 0;
        foreach (var document in documents)
        {
            source.Stop.ThrowIfCancellationRequested();
            var place = source.At(++count);
            yield return SourceReader.Part(place, () => document.ToItem(place));
        }

        yield return count switch
        {
            0 => ImportItem.Only(ImportFindingId.NoArticle, source.Name, "The export has no documents"),
            1 => new(null, []),
            _ => ImportItem.Only(ImportFindingId.SeveralArticles, source.Name,
                FormattableString.Invariant($"The file holds {count} articles; each has become a file of its own")),
        };
    }
}
