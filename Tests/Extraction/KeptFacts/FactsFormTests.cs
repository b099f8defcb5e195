using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Tests.Extraction.Readings;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.KeptFacts;

/// <summary>What an article says can be kept as bytes, and whatever becomes of them, nothing but facts that fit the article comes back.</summary>
public class FactsFormTests
{
    private static readonly Lazy<List<ArticleFacts>> Articles = new(() => [.. Texts().Select((article, i) => ArticleExtractor.Extract(
        new ArticleFile($"a{i}", $"a{i}{article.Extension}", article.Text, ArticleMetadata.None)))]);

    [Fact]
    public void Facts_come_back_as_they_were()
    {
        Assert.True(Articles.Value.Sum(article => article.Quotes.Count) > 1000);
        foreach (var facts in Articles.Value)
        {
            var bytes = Bytes(facts);
            var reader = new ByteReader(bytes, 0, bytes.Length);
            var file = FactsReader.ReadFile(reader) with { Text = facts.File.Text };
            Assert.Equal(facts, FactsReader.ReadFacts(reader, file, file.Text.Length));
            Assert.True(reader.IsAtEnd);
        }
    }

    [Fact]
    public void What_the_project_and_corrections_say_comes_back()
    {
        var file = new ArticleFile("a/b", "a/b.txt", "", new("One", null, "2009-03-07", "https://example.org", new(["Ana Vega", "\ud83d\ude00 \ud800"]), "en", new(["", "é"]))
        {
            Fields = new([new("desk", "sport"), new("x", "")]),
        })
        {
            Hints = new(new(["It rained"]), new([new(new(["Ana Vega", "Vega"]), true)])),
        };
        var writer = new ByteWriter();
        FactsWriter.WriteFile(writer, file);
        Assert.Equal(file, FactsReader.ReadFile(new(writer.Buffer, 0, writer.Length)));
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_fit_the_article()
    {
        var refused = 0;
        var random = new Random(20);
        foreach (var facts in Articles.Value.Where((_, i) => i % 7 == 0))
        {
            var whole = Bytes(facts);
            for (var round = 0; round < 60; round++)
            {
                var bytes = whole.ToArray();
                for (var changes = random.Next(1, 4); changes > 0; changes--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                bytes = round % 5 == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
                var reader = new ByteReader(bytes, 0, bytes.Length);
                var file = FactsReader.ReadFile(reader) with { Text = facts.File.Text };
                var read = FactsReader.ReadFacts(reader, file, file.Text.Length);
                if (!reader.IsAtEnd)
                {
                    refused++;
                    continue;
                }

                CheckFits(read);
            }
        }

        Assert.True(refused > 1000, $"{refused} were refused");
    }

    [Fact]
    public void The_last_numbers_of_enums_are_known()
    {
        foreach (var (limit, type) in new[]
        {
            ((int)FactsReader.LastRule, typeof(AttributionRule)), (FactsReader.LastRefusal, typeof(RefusalReason)), (FactsReader.LastParagraphKind, typeof(ParagraphKind)),
            ((int)QuoteKind.Indirect, typeof(QuoteKind)), ((int)SourceKind.Document, typeof(SourceKind)), ((int)MentionKind.Nominal, typeof(MentionKind)),
            ((int)Gender.Male, typeof(Gender)), ((int)Confidence.High, typeof(Confidence)), ((int)AttributionType.Eventuality, typeof(AttributionType)),
        })
        {
            Assert.Equal(limit, Enum.GetValues(type).Cast<int>().Max());
        }
    }

    /// <summary>All that later stages look up is there.</summary>
    private static void CheckFits(ArticleFacts facts)
    {
        void Fits(Corpus.Extraction.Text.TextRange range) => Assert.True(range.Start >= 0 && range.Start <= range.End && range.End <= facts.File.Text.Length);
        Assert.All(facts.Quotes, quote =>
        {
            Assert.All(quote.Spans, Fits);
            Fits(quote.TextRange);
            Fits(quote.Sentence);
            Assert.InRange(quote.Speaker, -1, facts.People.Count - 1);
            Assert.InRange(quote.Paragraph, 0, facts.Paragraphs.Count - 1);
        });
        Assert.All(facts.Mentions, mention => Assert.InRange(mention.Person, 0, facts.People.Count - 1));
        Assert.All(facts.Authors, author => Assert.InRange(author, 0, facts.People.Count - 1));
        Assert.All(facts.Paragraphs, paragraph => Fits(paragraph.Range));
    }

    private static byte[] Bytes(ArticleFacts facts)
    {
        var writer = new ByteWriter();
        FactsWriter.WriteFile(writer, facts.File);
        FactsWriter.WriteFacts(writer, facts);
        return writer.ToArray();
    }

    /// <summary>The seeds, and all texts of the readings.</summary>
    private static IEnumerable<(string Text, string Extension)> Texts()
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds).Where(ArticlePath.IsText).Order(StringComparer.Ordinal))
        {
            yield return (File.ReadAllText(seed), Path.GetExtension(seed));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "Tests", "Extraction", "Readings"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var (text, _) in ReadingFile.Parse(File.ReadLines(file)))
            {
                yield return (ReadingFile.Unfold(text), Path.GetFileName(file) == "Markdown.txt" ? ".md" : ".txt");
            }
        }
    }
}
