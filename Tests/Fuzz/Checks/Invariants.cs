using Corpus.Generator;
using Corpus.Extraction.Text;
using Corpus.Abstractions;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What holds of every article, whatever its text. Each violation begins with its kind, up to a colon.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(ArticleFacts facts) =>
        [.. Positions(facts), .. Paragraphs(facts), .. facts.Quotes.SelectMany(quote => Quote(facts, quote)), .. Crossings(facts), .. Strings.Empty(facts)];

    private static IEnumerable<string> Positions(ArticleFacts facts)
    {
        var text = facts.File.Text;
        foreach (var (what, range) in Ranges(facts))
        {
            if (range.Start < 0 || range.End > text.Length || range.End <= range.Start)
            {
                yield return $"{what} is empty or outside the text: {range}";
            }
            else if (Splits(text, range.Start) || Splits(text, range.End))
            {
                yield return $"{what} splits a surrogate pair: {range}";
            }
        }

        for (var m = 1; m < facts.Mentions.Count; m++)
        {
            if (facts.Mentions[m].Range.Start < facts.Mentions[m - 1].Range.Start)
            {
                yield return $"mentions are out of order: {facts.Mentions[m - 1]} {facts.Mentions[m]}";
            }
        }

        for (var q = 1; q < facts.Quotes.Count; q++)
        {
            if (facts.Quotes[q].Spans[0].Start < facts.Quotes[q - 1].Spans[0].Start)
            {
                yield return $"quotes are out of order: {facts.Quotes[q - 1].Spans[0]} {facts.Quotes[q].Spans[0]}";
            }
        }

        foreach (var finding in facts.Findings)
        {
            if (finding.Range.Start < 0 || finding.Range.End > text.Length || finding.Range.End < finding.Range.Start)
            {
                yield return $"finding {finding.Id} is outside the text: {finding.Range}";
            }
        }
    }

    private static IEnumerable<(string What, TextRange Range)> Ranges(ArticleFacts facts)
    {
        foreach (var paragraph in facts.Paragraphs)
        {
            yield return ("paragraph", paragraph.Range);
        }

        foreach (var mention in facts.Mentions)
        {
            yield return ("mention", mention.Range);
        }

        foreach (var quote in facts.Quotes)
        {
            yield return ("sentence", quote.Sentence);
            foreach (var span in quote.Spans)
            {
                yield return ("span", span);
            }

            foreach (var passage in quote.Verbatim)
            {
                yield return ("verbatim passage", passage);
            }

            if (quote.Source is { } source)
            {
                yield return ("source", source);
            }

            if (quote.Cue is { } cue)
            {
                yield return ("cue", cue);
            }

            if (quote.Text is null)
            {
                yield return ("content", quote.TextRange);
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
        for (var s = 0; s < quote.Spans.Count; s++)
        {
            var span = quote.Spans[s];
            if (s > 0 && span.Start < quote.Spans[s - 1].End)
            {
                yield return $"spans of a quote overlap: {quote.Rule} {quote.Spans[s - 1]} {span}";
            }

            if (quote.Source is { } source && source.Overlaps(span))
            {
                yield return $"source and content overlap ({quote.Rule}): {source} {span}";
            }

            if (quote.Cue is { } cue && cue.Overlaps(span))
            {
                yield return $"cue and content overlap ({quote.Rule}): {cue} {span}";
            }

            if (!quote.Sentence.Contains(span))
            {
                yield return $"content outside its sentence ({quote.Rule}): {span} {quote.Sentence}";
            }
        }

        if (quote.Source is { } who && quote.Cue is { } says && who.Overlaps(says))
        {
            yield return $"source and cue overlap ({quote.Rule}): {who} {says}";
        }

        if (!paragraph.Contains(quote.Spans[0].Start))
        {
            yield return $"quote outside its paragraph ({quote.Rule}): {quote.Spans[0]} {paragraph}";
        }

        foreach (var passage in quote.Verbatim)
        {
            if (!quote.Spans.Any(span => span.Contains(passage)))
            {
                yield return $"verbatim words outside the content ({quote.Rule}): {passage}";
            }
        }

        if (quote.Speaker >= facts.People.Count || (quote.Speaker >= 0) != (quote.SourceKind == SourceKind.Person))
        {
            yield return $"speaker and kind of source disagree ({quote.Rule}): {quote.Speaker} {quote.SourceKind}";
        }
    }

    /// <summary>Of two spans that share text, one holds the other.</summary>
    private static IEnumerable<string> Crossings(ArticleFacts facts)
    {
        var spans = facts.Quotes.SelectMany(quote => quote.Spans.Select(span => (Span: span, quote.Rule)))
            .OrderBy(of => of.Span.Start).ThenByDescending(of => of.Span.End).ToArray();
        var open = new Stack<(TextRange Span, AttributionRule Rule)>();
        foreach (var (span, rule) in spans)
        {
            while (open.TryPeek(out var before) && before.Span.End <= span.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && around.Span.End < span.End)
            {
                yield return $"spans cross ({around.Rule}, {rule}): {around.Span} {span}";
            }

            open.Push((span, rule));
        }
    }

    private static bool Splits(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);
}
