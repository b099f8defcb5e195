using Corpus.Extraction.Text;
using Corpus.Extraction.Linking;
using Corpus.Abstractions;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Tool;

/// <summary>Prints one article for a person to read: what each line is, who said what by which rule, and why a passage is no quote.</summary>
internal sealed class ExplainPrinter(CorpusModel model, ArticleModel article, TextWriter writer)
{
    private const int LongestText = 160;
    private readonly ArticleFacts _facts = article.Facts;
    private readonly LineCounter _lines = new(article.Facts.File.Text);

    /// <summary>The article by its name, its path, the end of either, or the name of its property; null where none or several fit.</summary>
    public static ArticleModel? Find(CorpusModel model, string name)
    {
        var wanted = name.Replace('\\', '/');
        var exact = model.Articles.Where(article => article.Facts.File.Name == wanted || article.Facts.File.Path == wanted || article.Member == name).ToList();
        var fitting = exact.Count > 0
            ? exact
            : model.Articles.Where(article => Ends(article.Facts.File.Path, wanted) || Ends(article.Facts.File.Name, wanted)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;

        static bool Ends(string path, string end) => path.EndsWith(end, StringComparison.Ordinal) || end.EndsWith("/" + path, StringComparison.Ordinal);
    }

    public void Print()
    {
        writer.WriteLine(VisibleText.Of(_facts.File.Path));
        PrintHeader();
        PrintParagraphs();
        PrintPeople();
        PrintQuotes();
        PrintRefused();
    }

    private void PrintHeader()
    {
        var header = _facts.Header;
        Line("headline", header.Headline);
        Line("highlights", string.Join(" / ", header.Highlights));
        Line("authors", string.Join(", ", header.Authors.Select(author => author.JobTitle is { } job ? $"{author.Name} ({job})" : author.Name)));
        Line("dateline", header.Dateline);
        Line("published", header.DatePublished);
        Line("publisher", header.Publisher);
        Line("url", header.Url);
        Line("copyright", header.CopyrightNotice);
        Line("near", string.Join(", ", article.NearDuplicates.Select(other => model.Articles[other].Facts.File.Name)));

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                writer.WriteLine($"  {name,-11}{VisibleText.Of(value)}");
            }
        }
    }

    private void PrintParagraphs()
    {
        writer.WriteLine("\nLines that are not running text");
        foreach (var paragraph in _facts.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Body))
        {
            writer.WriteLine($"  {At(paragraph.Range.Start),-7}{paragraph.Kind,-15}{Short(paragraph.Range)}");
        }
    }

    private void PrintPeople()
    {
        writer.WriteLine("\nPeople");
        for (var p = 0; p < article.People.Count; p++)
        {
            var mentions = _facts.Mentions.Where(mention => mention.Person == p).Select(mention => mention.Range.Of(_facts.File.Text)).CountBy(text => text);
            var counted = mentions.Select(mention => mention.Value > 1 ? $"{mention.Key} ({mention.Value})" : mention.Key);
            writer.WriteLine($"  {VisibleText.Of($"{model.People[article.People[p]].Name}: {string.Join(", ", counted)}")}");
            if (_facts.People[p].JobTitles.Count > 0)
            {
                writer.WriteLine($"    {VisibleText.Of(string.Join("; ", _facts.People[p].JobTitles))}");
            }
        }
    }

    private void PrintQuotes()
    {
        writer.WriteLine("\nQuotes");
        foreach (var quote in _facts.Quotes)
        {
            var name = quote.Speaker >= 0 ? model.People[article.People[quote.Speaker]].Name : quote.SourceName;
            var speaker = name is null ? "no named speaker" : VisibleText.Of(name);
            var text = Shorten(quote.Text ?? quote.TextRange.Of(_facts.File.Text));
            var kind = LetterCase.ToLower(quote.SourceKind.ToString());
            writer.WriteLine($"  {At(quote.Spans[0].Start),-7}{LetterCase.ToLower(quote.Kind.ToString()),-9}{text}");
            writer.WriteLine($"         {speaker} ({kind}){Words(", source", quote.Source)}{Words(", cue", quote.Cue)}");
            writer.WriteLine($"         by {quote.Rule}, {LetterCase.ToLower(quote.Confidence.ToString())} confidence");
        }
    }

    private void PrintRefused()
    {
        writer.WriteLine("\nPassages that are not quotes");
        foreach (var passage in _facts.Refused)
        {
            writer.WriteLine($"  {At(passage.Range.Start),-7}{Short(passage.Range)}\n         {passage.Reason}");
        }
    }

    private string At(int position) => FormattableString.Invariant($"{_lines.LineOf(position)}");

    private string Words(string label, TextRange? range) => range is { } place ? $"{label} \u201c{Short(place)}\u201d" : "";

    private string Short(TextRange range) => Shorten(range.Of(_facts.File.Text));

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return VisibleText.Of(line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, LongestText), "\u2026"));
    }
}
