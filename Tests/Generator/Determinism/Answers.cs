using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Generator.Determinism;

/// <summary>What is found in some articles as text, without positions and with white space as one space.</summary>
internal static class Answers
{
    public static string Of(IReadOnlyList<(string Name, string Text)> articles)
    {
        var answers = new StringBuilder();
        foreach (var (name, text) in articles)
        {
            var facts = ArticleExtractor.Extract(new ArticleFile(name, name, text, ArticleMetadata.None));
            answers.Append(name).Append(' ').Append(facts.Header.Headline).Append(' ').Append(facts.WordCount).Append('\n');
            foreach (var paragraph in facts.Paragraphs)
            {
                answers.Append("  ").Append(paragraph.Kind).Append(' ').Append(Flat(paragraph.Range.Of(text))).Append('\n');
            }

            foreach (var person in facts.People)
            {
                answers.Append("  ").Append(person.Name).Append('\n');
            }

            foreach (var quote in facts.Quotes)
            {
                answers.Append("  ").Append(quote.Line).Append(' ').Append(quote.Kind).Append(' ').Append(quote.SourceName).Append(' ').Append(quote.Rule).Append(' ')
                    .Append(Flat(quote.Text ?? quote.TextRange.Of(text))).Append('\n');
            }
        }

        return answers.ToString();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
