using Corpus.Generator;
using Corpus.Abstractions;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What holds of every article and corpus, whatever the texts. Each violation begins with its kind, up to a colon.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(ArticleFacts facts) =>
        [.. Corpus.Tests.Extraction.Invariants.Broken(facts), .. Order(facts), .. Paragraphs(facts), .. facts.Quotes.SelectMany(quote => Quote(facts, quote)), .. Strings.Broken(facts.Header)];

    public static IEnumerable<string> Broken(CorpusModel model) =>
        [.. Corpus.Tests.Extraction.Invariants.Broken(model).Select(line => "a linked person says nothing: " + FuzzInput.Visible(line)), .. Strings.Broken(model)];

    private static IEnumerable<string> Order(ArticleFacts facts)
    {
        for (var m = 1; m < facts.Mentions.Count; m++)
        {
            if (facts.Mentions[m].Range.Start < facts.Mentions[m - 1].Range.Start)
            {
                yield return $"mentions are out of order: {facts.Mentions[m - 1]} {facts.Mentions[m]}";
            }
        }

        foreach (var finding in facts.Findings)
        {
            if (finding.Range.Start < 0 || finding.Range.End > facts.File.Text.Length || finding.Range.End < finding.Range.Start)
            {
                yield return $"finding {finding.Id} is outside the text: {finding.Range}";
            }
        }
    }

    /// <summary>In order and apart from each other, and all that is not white space is in one.</summary>
    private static IEnumerable<string> Paragraphs(ArticleFacts facts)
    {
        var text = facts.File.Text;
        var end = 0;
        foreach (var range in facts.Paragraphs.Select(paragraph => paragraph.Range).Append(new(text.Length, text.Length)))
        {
            if (range.Start < end)
            {
                yield return $"paragraphs overlap: {range} before {end}";
                yield break;
            }

            if (text.AsSpan(end, range.Start - end).Trim().Trim('\uFEFF').Trim() is { Length: > 0 } lost)
            {
                yield return $"text is in no paragraph: {FuzzInput.Visible(lost.ToString())}";
            }

            end = range.End;
        }
    }

    private static IEnumerable<string> Quote(ArticleFacts facts, QuoteFact quote)
    {
        var paragraph = facts.Paragraphs[quote.Paragraph].Range;
        if (!paragraph.Contains(quote.Spans[0].Start))
        {
            yield return $"quote outside its paragraph ({quote.Rule}): {quote.Spans[0]} {paragraph}";
        }

        foreach (var span in quote.Spans.Where(span => !quote.Sentence.Contains(span)))
        {
            yield return $"content outside its sentence ({quote.Rule}): {span} {quote.Sentence}";
        }

        if (quote.Speaker >= facts.People.Count || (quote.Speaker >= 0) != (quote.SourceKind == SourceKind.Person))
        {
            yield return $"speaker and kind of source disagree ({quote.Rule}): {quote.Speaker} {quote.SourceKind}";
        }
    }
}
