using System.Globalization;
using Corpus.Import.Text;

namespace Corpus.Import.Exports;

/// <summary>One document of an export.</summary>
/// <param name="Line">Where it starts in the export, from 1.</param>
internal sealed record ExportedDocument(int Line)
{
    public string? Title { get; set; }

    public string? Byline { get; set; }

    public string? Date { get; set; }

    public string? Publication { get; set; }

    public string? Section { get; set; }

    public string? Length { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    public List<string> Body { get; } = [];

    public ImportItem ToItem(string place)
    {
        var blocks = PlainText.Blocks(string.Join('\n', Body));
        var words = blocks.Sum(block => block.Words);
        if (words == 0)
        {
            return ImportItem.Only(ImportFindingId.NoArticle, place, "The document of the export has no text");
        }

        var article = new ImportedArticle
        {
            Title = Title is { Length: > 0 } ? PlainText.Clean(Title) : null,
            Authors = Byline is { Length: > 0 } byline ? [.. AuthorNames.Of(byline)] : [],
            Date = DateReading.Of(Date),
            Publisher = Publication is { Length: > 0 } ? PlainText.Clean(Publication) : null,
            Keywords = Section is { Length: > 0 } ? [PlainText.Clean(Section.Split(';')[0])] : [],
            Language = LanguageTag.Of(Language),
            Url = WebAddress.IsOne(Url) ? Url : null,
            Body = MarkdownWriter.Write(blocks),
            Source = place,
        };
        var said = LengthOf(Length);
        return new(article, said is { } count && words < count * 0.6
            ? [new(ImportFindingId.Shortened, place, FormattableString.Invariant($"The export says that the text has {count} words, and {words} are there"))]
            : []);
    }

    private static int? LengthOf(string? value)
    {
        var digits = value is null ? "" : new string([.. value.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or ' ').Where(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
