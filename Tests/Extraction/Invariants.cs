using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Document;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction;

/// <summary>What holds of every article whatever its text: said of facts and of a linked corpus, each fault as a line to read.</summary>
internal static class Invariants
{
    /// <summary>The marks that are double by their glyph.</summary>
    private const string DoubleMarks = "\"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";

    /// <summary>What does not hold of a text that is extracted as an article.</summary>
    public static IEnumerable<string> BrokenIn(string text, string path = "a.txt") =>
        Broken(ArticleExtractor.Extract(new ArticleFile("a", path, text, ArticleMetadata.None)));

    public static IEnumerable<string> Broken(ArticleFacts facts) =>
        [.. Places(facts), .. Attributions(facts), .. Crossings(facts), .. Strings(facts), .. Marks(facts)];

    /// <summary>What does not hold of the people of a linked corpus. Articles are told by <see cref="Broken(ArticleFacts)"/>.</summary>
    public static IEnumerable<string> Broken(CorpusModel model) => model.People.SelectMany(person => Empty(
        "person " + person.Name,
        ("name", [person.Name]),
        ("given name", [person.GivenName]),
        ("family name", [person.FamilyName]),
        ("honorific", [person.HonorificPrefix]),
        ("other names", person.AlternateNames),
        ("jobs", person.JobTitles),
        ("affiliations", person.Affiliations)));

    /// <summary>All that has a place is in the text, holds something and cuts no character.</summary>
    private static IEnumerable<string> Places(ArticleFacts facts)
    {
        var places = new List<(string What, TextRange Range)>();
        places.AddRange(facts.Paragraphs.Select(paragraph => ("paragraph", paragraph.Range)));
        places.AddRange(facts.Mentions.Select(mention => ("mention", mention.Range)));
        places.AddRange(facts.Refused.Select(refused => ("refused passage", refused.Range)));
        places.AddRange(facts.Findings.Where(finding => !finding.Range.IsEmpty).Select(finding => ("finding " + finding.Id, finding.Range)));
        foreach (var quote in facts.Quotes)
        {
            places.AddRange(quote.Spans.Select(span => ("content", span)));
            places.AddRange(quote.Verbatim.Select(span => ("verbatim", span)));
            places.AddRange(Optional(quote.Source).Select(range => ("source", range)));
            places.AddRange(Optional(quote.Cue).Select(range => ("cue", range)));
            places.Add(("sentence", quote.Sentence));
            if (quote.Text is null)
            {
                places.Add(("text of a quote", quote.TextRange));
            }
        }

        var text = facts.File.Text;
        foreach (var (what, range) in places)
        {
            if (range.Start < 0 || range.End > text.Length || range.IsEmpty)
            {
                yield return $"{what} {range.Start}..{range.End} is no stretch of {text.Length}";
            }
            else if (Cuts(text, range.Start) || Cuts(text, range.End))
            {
                yield return $"{what} {range.Start}..{range.End} cuts a character";
            }
        }
    }

    /// <summary>Source, cue and the parts of the content are in order and apart.</summary>
    private static IEnumerable<string> Attributions(ArticleFacts facts)
    {
        foreach (var quote in facts.Quotes)
        {
            if (quote.Spans.Count == 0 || quote.Text is { } own && string.IsNullOrWhiteSpace(own))
            {
                yield return $"a quote by {quote.Rule} without content";
                continue;
            }

            for (var s = 1; s < quote.Spans.Count; s++)
            {
                if (quote.Spans[s].Start < quote.Spans[s - 1].End)
                {
                    yield return $"content out of order by {quote.Rule}: {Say(facts, quote.Spans[s - 1])} | {Say(facts, quote.Spans[s])}";
                }
            }

            var named = Optional(quote.Source).Select(range => ("source", range)).Concat(Optional(quote.Cue).Select(range => ("cue", range))).ToList();
            foreach (var (what, range) in named)
            {
                foreach (var span in quote.Spans.Where(span => span.Overlaps(range)))
                {
                    yield return $"{what} in the content by {quote.Rule}: {Say(facts, range)} | {Say(facts, span)}";
                }
            }

            if (named.Count == 2 && named[0].range.Overlaps(named[1].range))
            {
                yield return $"source and cue overlap by {quote.Rule}: {Say(facts, named[0].range)} | {Say(facts, named[1].range)}";
            }

            foreach (var words in quote.Verbatim.Where(words => !quote.Spans.Any(span => span.Contains(words))))
            {
                yield return $"verbatim outside of the content by {quote.Rule}: {Say(facts, words)}";
            }
        }
    }

    /// <summary>Of two spans of quotes or refused passages one holds the other, or they are apart.</summary>
    private static IEnumerable<string> Crossings(ArticleFacts facts)
    {
        var spans = facts.Quotes.SelectMany(quote => quote.Spans.Select(span => (Range: span, What: quote.Rule.ToString())))
            .Concat(facts.Refused.Select(refused => (refused.Range, What: "refused " + refused.Reason)))
            .OrderBy(span => span.Range.Start).ThenByDescending(span => span.Range.End).ToList();
        var open = new Stack<(TextRange Range, string What)>();
        foreach (var span in spans)
        {
            while (open.Count > 0 && open.Peek().Range.End <= span.Range.Start)
            {
                open.Pop();
            }

            if (open.Count > 0 && open.Peek().Range.End < span.Range.End)
            {
                yield return $"{open.Peek().What} crosses {span.What}: {Say(facts, open.Peek().Range)} | {Say(facts, span.Range)}";
            }

            open.Push(span);
        }

        for (var i = 1; i < facts.Quotes.Count; i++)
        {
            if (facts.Quotes[i].Spans[0].Start < facts.Quotes[i - 1].Spans[0].Start)
            {
                yield return $"quotes out of order at {facts.Quotes[i].Spans[0].Start}";
            }
        }

        for (var i = 1; i < facts.Refused.Count; i++)
        {
            if (facts.Refused[i].Range.Start < facts.Refused[i - 1].Range.Start)
            {
                yield return $"refused passages out of order at {facts.Refused[i].Range.Start}";
            }
        }
    }

    /// <summary>Where nothing is said there is null or no element, and never a string that says nothing.</summary>
    private static IEnumerable<string> Strings(ArticleFacts facts)
    {
        var header = facts.Header;
        return Empty(
            "article",
            ("headline", [header.Headline]),
            ("highlights", header.Highlights),
            ("dateline", [header.Dateline]),
            ("publisher", [header.Publisher]),
            ("url", [header.Url]),
            ("date", [header.DatePublished]),
            ("language", [header.Language]),
            ("copyright", [header.CopyrightNotice]),
            ("keywords", header.Keywords),
            ("authors", header.Authors.Select(author => author.Name)),
            ("jobs of authors", header.Authors.Select(author => author.JobTitle)),
            ("source names", facts.Quotes.Select(quote => quote.SourceName)),
            ("people", facts.People.Select(person => person.Name)),
            ("given names", facts.People.Select(person => person.GivenName)),
            ("family names", facts.People.Select(person => person.FamilyName)),
            ("honorifics", facts.People.Select(person => person.HonorificPrefix)),
            ("other names", facts.People.SelectMany(person => person.AlternateNames)),
            ("job titles", facts.People.SelectMany(person => person.JobTitles)),
            ("affiliations", facts.People.SelectMany(person => person.Affiliations)));
    }

    private static IEnumerable<string> Empty(string what, params (string Name, IEnumerable<string?> Values)[] properties) => properties
        .Where(property => property.Values.Any(value => value is not null && value.All(c => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff')))
        .Select(property => $"{what}: {property.Name} say nothing");

    /// <summary>
    /// Each double mark is in a quote, in a finding about marks or in a refused passage: all that are double by their glyph, wherever
    /// they stand, and those of two apostrophes or backticks that the running text has.
    /// </summary>
    private static IEnumerable<string> Marks(ArticleFacts facts)
    {
        var text = facts.File.Text;
        var known = new bool[text.Length];
        foreach (var range in facts.Quotes.SelectMany(quote => quote.Spans).Concat(facts.Refused.Select(refused => refused.Range)).Concat(facts.Findings.Where(finding => finding.Id == FindingId.UnpairedMark).Select(finding => finding.Range)))
        {
            known.AsSpan(range.Start, range.Length).Fill(true);
        }

        var tokens = DocumentAnnotator.Read(IgnoredPassages.Apply(LayoutReader.Read(facts.File, EnglishLanguage.Instance))).Tokens.Items.ToArray();
        var ofTwo = tokens.Where(token => token.Kind == TokenKind.QuoteMark && token.Length == 2).Select(token => token.Start).ToHashSet();
        for (var i = 0; i < text.Length; i++)
        {
            if (!known[i] && (ofTwo.Contains(i) || DoubleMarks.Contains(text[i], StringComparison.Ordinal)))
            {
                yield return $"a mark in nothing: {Say(facts, new(Math.Max(0, i - 20), Math.Min(text.Length, i + 20)))}";
            }
        }
    }

    private static IEnumerable<TextRange> Optional(TextRange? range) => range is { } there ? [there] : [];

    private static bool Cuts(string text, int position) => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private static string Say(ArticleFacts facts, TextRange range) => range.Of(facts.File.Text).ReplaceLineEndings("\u23ce");
}
