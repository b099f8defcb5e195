using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Readings;

/// <summary>
/// A file of texts and what must be read in them. A text is on a line of its own, with <c>\n</c> for the end of a line and
/// <c>{1}</c>, <c>{2}</c> for two paragraphs of running text; what is read in it is on the lines below, indented by four
/// blanks. Lines that start with <c>#</c> are comments.
/// </summary>
internal static class ReadingFile
{
    public const string Indent = "    ";

    private static readonly (string Short, string Text)[] Abbreviations =
    [
        ("\\n", "\n"),
        ("\\t", "\t"),
        ("{1}", "The council met for the third time this week and could not agree on a budget for the coming year, members said."),
        ("{2}", "The mayor, who was in the hall for most of the evening, declined to answer questions about the roads of the town."),
    ];

    /// <summary>How the texts of a file are read.</summary>
    private static readonly Dictionary<string, Func<string, string>> Readers = new(StringComparer.Ordinal)
    {
        ["Clauses.txt"] = QuoteLines.Of,
        ["Discourse.txt"] = QuoteLines.Of,
        ["Passages.txt"] = QuoteLines.Of,
        ["Articles.Quotes.txt"] = QuoteLines.Of,
        ["People.txt"] = PeopleLines.Of,
        ["Articles.People.txt"] = PeopleLines.Of,
        ["Texts.txt"] = LayoutLines.OfText,
        ["Articles.Layout.txt"] = LayoutLines.OfText,
        ["Markdown.txt"] = LayoutLines.OfMarkdown,
        ["Curation.txt"] = CurationLines.Of,
    };

    /// <summary>The texts and their readings, to be the rows of a theory; with <c>ACCEPT_SNAPSHOTS=1</c> as they are read now.</summary>
    public static TheoryData<string, string> Of(string file)
    {
        var path = Path.Combine(Repository.Root, "Tests", "Extraction", "Readings", file);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllLines(path, Accepted(File.ReadAllLines(path), Readers[file]));
        }

        var rows = new TheoryData<string, string>();
        foreach (var (text, reading) in Parse(File.ReadLines(path)))
        {
            rows.Add(text, reading);
        }

        return rows;
    }

    private static IEnumerable<string> Accepted(IEnumerable<string> lines, Func<string, string> read)
    {
        foreach (var line in lines.Where(line => !line.StartsWith(Indent, StringComparison.Ordinal)))
        {
            yield return line;
            if (line.Length > 0 && line[0] != '#')
            {
                foreach (var found in read(Unfold(line)).Split('\n').Where(found => found.Length > 0))
                {
                    yield return Indent + found;
                }
            }
        }
    }

    public static IEnumerable<(string Text, string Reading)> Parse(IEnumerable<string> lines)
    {
        string? text = null;
        var reading = new List<string>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith(Indent, StringComparison.Ordinal))
            {
                reading.Add(line[Indent.Length..]);
                continue;
            }

            if (text is not null)
            {
                yield return (text, string.Join('\n', reading));
            }

            (text, reading) = (line, []);
        }

        if (text is not null)
        {
            yield return (text, string.Join('\n', reading));
        }
    }

    /// <summary>The text that a line of the file stands for.</summary>
    public static string Unfold(string line) =>
        Abbreviations.Aggregate(line, (text, abbreviation) => text.Replace(abbreviation.Short, abbreviation.Text, StringComparison.Ordinal));

    /// <summary>A text as a line of the file.</summary>
    public static string Fold(string text) =>
        Abbreviations.Aggregate(text, (line, abbreviation) => line.Replace(abbreviation.Text, abbreviation.Short, StringComparison.Ordinal));
}
