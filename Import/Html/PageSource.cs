using Corpus.Import.Sources;

namespace Corpus.Import.Html;

/// <summary>A file that is one page.</summary>
internal static class PageSource
{
    public static IEnumerable<ImportItem> Read(Source source) => [Read(source.ReadAll(), null, source.Name, null)];

    /// <param name="charset">The encoding that it was sent in, as its header says.</param>
    /// <param name="address">Where it was found; the page itself may say otherwise.</param>
    public static ImportItem Read(ReadOnlySpan<byte> bytes, string? charset, string name, string? address)
    {
        var html = HtmlDecoder.Decode(bytes, charset, out var wrong);
        var item = PageReader.Read(html, name, address);
        return wrong is null
            ? item
            : item with { Findings = [.. item.Findings,
                new(ImportFindingId.WrongEncoding, name, $"It says that it is in {Shown(wrong)}, which its bytes are not; look for wrong letters")] };
    }

    private static string Shown(string name) => new([.. name.Take(20).Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]);
}
