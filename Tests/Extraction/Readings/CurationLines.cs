using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Readings;

/// <summary>What a curation file changes in one story: what is no longer said of it after <c>-</c>, and what is said instead.</summary>
internal static class CurationLines
{
    private const string Story = """
        Mayor Ana Vega met Bruno Oro, a farmer, on Monday.

        "We will open the road," Vega said.

        "It is late," said Mr. Oro. "It is ours."

        Laura Lind, a lawyer, left the hall. "Sign here," she said.

        By Ana Vega

        """;

    public static string Of(string config)
    {
        var (plain, corrected) = (All(""), All(config));
        return string.Join('\n', plain.Except(corrected).Select(line => "- " + line).Concat(corrected.Except(plain)));
    }

    private static string[] All(string config)
    {
        var set = CurationSet.From([CurationFile.Read(".corpusconfig", config)]);
        var article = set.WithHints(new("a.txt", new("a", "a.txt", Story.ReplaceLineEndings("\n"), ArticleMetadata.None), default));
        var extracted = ArticleExtractor.Extract(article.File!);
        var lines = new List<string>();
        if (Curator.Apply(extracted, set.Corrections, EnglishLanguage.Instance) is { } facts)
        {
            lines.AddRange(facts.People.Select(PeopleLines.Person));
            lines.AddRange(facts.Mentions.GroupBy(mention => facts.People[mention.Person].Name).Select(group =>
                $"@ {string.Join(", ", group.Select(mention => mention.Range.Of(facts.File.Text)))} = {group.Key}"));
            lines.AddRange(facts.Quotes.Select(quote => string.Join(
                ' ',
                quote.Text ?? quote.TextRange.Of(facts.File.Text),
                quote.Speaker < 0 ? "-," : facts.People[quote.Speaker].Name + ",",
                quote.SourceKind,
                (quote.SourceName ?? "-") + ",",
                quote.Rule,
                quote.Confidence)));
        }
        else
        {
            lines.Add("ignored");
        }

        lines.AddRange(set.FindingsIn([extracted]).Select(found => $"{found.Id} in line {found.StartLine + 1}: {found.Arguments[0]}"));
        return [.. lines.Select(ReadingFile.Fold)];
    }
}
