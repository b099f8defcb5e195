using System.Globalization;
using System.Text;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Hosting;

/// <summary>Says all that a corpus holds, a property a line: from the model, and (as code to compile) from the emitted classes.</summary>
internal static class Dump
{
    /// <summary>What the emitted classes say, in the words of <see cref="Of"/>.</summary>
    public const string Asking = """
        namespace News.Corpus;

        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;

        internal static class Asking
        {
            public static string Dump()
            {
                var text = new StringBuilder();
                void Say(string what, object? value) => text.Append(what).Append('=').Append(value ?? "null").Append('\n');
                void SayAll(string what, IEnumerable<object> values) => Say(what, values.Any() ? string.Join("|", values) : "none");
                foreach (var article in Articles.All)
                {
                    Say("article", article.Name);
                    Say("path", article.Path);
                    Say("headline", article.Headline);
                    SayAll("highlights", article.Highlights);
                    Say("dateline", article.Dateline);
                    Say("publisher", article.Publisher);
                    Say("url", article.Url);
                    Say("date", article.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    Say("language", article.Language);
                    Say("copyright", article.CopyrightNotice);
                    SayAll("keywords", article.Keywords);
                    SayAll("authors", article.Authors.Select(person => person.Name));
                    Say("words", article.WordCount.ToString(CultureInfo.InvariantCulture));
                    Say("text", article.Text);
                    Say("utf8", Encoding.UTF8.GetString(article.Utf8Text) == article.Text);
                    SayAll("people", article.People.Select(person => person.Name));
                    SayAll("near", article.NearDuplicates.Select(other => other.Name));
                    foreach (var paragraph in article.Paragraphs)
                    {
                        Say("paragraph", paragraph.Kind + " " + paragraph.Range + " " + paragraph.Text);
                    }

                    foreach (var refused in article.RefusedPassages)
                    {
                        Say("refused", refused.Reason + " " + refused.Span + " " + refused.Text + " " + (refused.Article == article));
                    }

                    SayAll("quotes", article.Quotes.Select(quote => quote.Id));
                    foreach (var quote in article.Attributions)
                    {
                        Say("id", quote.Id);
                        Say("type", quote.AttributionType + " " + quote.IsQuote);
                        Say("quote", quote.Kind + " " + quote.SourceKind + " " + quote.Rule + " " + quote.Confidence + " line " + quote.Line.ToString(CultureInfo.InvariantCulture));
                        Say("content", quote.Text);
                        Say("count", quote.WordCount.ToString(CultureInfo.InvariantCulture));
                        Say("utf8", Encoding.UTF8.GetString(quote.Utf8Text) == quote.Text);
                        SayAll("spans", quote.Spans.Select(span => (object)span));
                        SayAll("verbatim", quote.Verbatim);
                        Say("source", Words(quote.Source));
                        Say("cue", Words(quote.Cue));
                        Say("speaker", quote.Speaker?.Name);
                        Say("called", quote.SourceName);
                        Say("within", quote.Article == article ? quote.Article.Name : "another");
                        Say("paragraph", quote.Paragraph == article.Paragraphs[article.Paragraphs.ToList().IndexOf(quote.Paragraph)] ? quote.Paragraph.Range : null);
                        Say("sentence", quote.SentenceSpan + " " + quote.Sentence);
                        SayAll("variants", quote.Variants.Select(other => other.Article.Name + " " + other.Spans[0]));
                    }
                }

                foreach (var person in People.All)
                {
                    Say("person", person.Name);
                    Say("given", person.GivenName);
                    Say("family", person.FamilyName);
                    Say("honorific", person.HonorificPrefix);
                    Say("gender", person.Gender);
                    SayAll("also", person.AlternateNames);
                    SayAll("jobs", person.JobTitles);
                    SayAll("of", person.Affiliations);
                    SayAll("same", person.SameAs);
                    SayAll("articles", person.Articles.Select(article => article.Name));
                    SayAll("quotes", person.Quotes.Select(quote => quote.Article.Name + " " + quote.Spans[0]));
                    SayAll("attributions", person.Attributions.Select(quote => quote.Article.Name + " " + quote.Spans[0]));
                    SayAll("mentions", person.Mentions.Select(mention => mention.Article.Name + " " + Words(mention) + " " + mention.Kind));
                    Say("found", People.Find(person.Name)?.Name == person.Name); // Two people may have one name.
                }

                Say("attributions", Quotes.Attributions.Count + " " + Quotes.Attributions.SequenceEqual(Articles.All.SelectMany(article => article.Attributions)));
                Say("all", Quotes.All.Count + " " + Quotes.All.SequenceEqual(Quotes.Attributions.Where(quote => quote.IsQuote)));
                return text.ToString();
            }

            private static string? Words(Mention? mention) => mention is { } there ? there.Span + " " + there.Text : null;
        }
        """;

    public static string Of(CorpusModel model)
    {
        var text = new StringBuilder();
        void Say(string what, object? value) => text.Append(what).Append('=').Append(Sound(value)).Append('\n');
        void SayAll(string what, IEnumerable<object> values) => Say(what, values.Any() ? string.Join("|", values) : "none");
        for (var a = 0; a < model.Articles.Count; a++)
        {
            var (facts, _, people, near) = model.Articles[a];
            var header = facts.Header;
            string Words(TextRange range) => Span(range) + " " + range.Of(facts.File.Text);
            Say("article", facts.File.Name);
            Say("path", facts.File.Path);
            Say("headline", header.Headline);
            SayAll("highlights", header.Highlights);
            Say("dateline", header.Dateline);
            Say("publisher", header.Publisher);
            Say("url", header.Url);
            Say("date", header.DatePublished);
            Say("language", header.Language);
            Say("copyright", header.CopyrightNotice);
            SayAll("keywords", header.Keywords);
            SayAll("authors", facts.Authors.Select(author => model.People[people[author]].Name));
            Say("words", facts.WordCount.ToString(CultureInfo.InvariantCulture));
            Say("text", facts.File.Text);
            Say("utf8", true);
            SayAll("people", people.Distinct().Select(person => model.People[person].Name));
            SayAll("near", near.Select(other => model.Articles[other].Facts.File.Name));
            foreach (var paragraph in facts.Paragraphs)
            {
                Say("paragraph", paragraph.Kind + " " + Words(paragraph.Range));
            }

            foreach (var refused in facts.Refused)
            {
                Say("refused", refused.Reason + " " + Words(refused.Range) + " True");
            }

            SayAll("quotes", Enumerable.Range(0, facts.Quotes.Count).Where(q => facts.Quotes[q].IsQuote).Select(q => QuoteIds.Of(facts.File.Name, facts.Quotes, q)));
            for (var q = 0; q < facts.Quotes.Count; q++)
            {
                var quote = facts.Quotes[q];
                Say("id", QuoteIds.Of(facts.File.Name, facts.Quotes, q));
                Say("type", $"{quote.AttributionType} {quote.IsQuote}");
                Say("quote", $"{quote.Kind} {quote.SourceKind} {quote.Rule} {quote.Confidence} line {quote.Line}");
                Say("content", quote.Text ?? quote.TextRange.Of(facts.File.Text));
                Say("count", WordCounter.Count(quote.Text ?? quote.TextRange.Of(facts.File.Text)));
                Say("utf8", true);
                SayAll("spans", quote.Spans.Select(Span));
                SayAll("verbatim", quote.Verbatim.Select(range => range.Of(facts.File.Text)));
                Say("source", quote.Source is { } source ? Words(source) : null);
                Say("cue", quote.Cue is { } cue ? Words(cue) : null);
                var speaker = quote.Speaker < 0 ? null : model.People[people[quote.Speaker]].Name;
                Say("speaker", speaker);
                Say("called", speaker is not null && quote.SourceName == facts.People[quote.Speaker].Name ? speaker : quote.SourceName);
                Say("within", facts.File.Name);
                Say("paragraph", Span(facts.Paragraphs[quote.Paragraph].Range));
                Say("sentence", Words(quote.Sentence));
                SayAll("variants", Variants(model, a, q));
            }
        }

        for (var p = 0; p < model.People.Count; p++)
        {
            var person = model.People[p];
            Say("person", person.Name);
            Say("given", person.GivenName);
            Say("family", person.FamilyName);
            Say("honorific", person.HonorificPrefix);
            Say("gender", person.Gender);
            SayAll("also", person.AlternateNames);
            SayAll("jobs", person.JobTitles);
            SayAll("of", person.Affiliations);
            SayAll("same", person.SameAs);
            SayAll("articles", person.Articles.Select(place => place.Article).Distinct().Select(a => model.Articles[a].Facts.File.Name));
            SayAll("quotes", Attributions(model, p).Where(said => said.Quote.IsQuote).Select(said => said.Place));
            SayAll("attributions", Attributions(model, p).Select(said => said.Place));
            SayAll("mentions", model.Articles.SelectMany(article => article.Facts.Mentions
                .Where(mention => article.People[mention.Person] == p)
                .Select(mention => $"{article.Facts.File.Name} {Span(mention.Range)} {mention.Range.Of(article.Facts.File.Text)} {mention.Kind}")));
            Say("found", true);
        }

        Say("attributions", model.Articles.Sum(article => article.Facts.Quotes.Count) + " True");
        Say("all", model.Articles.Sum(article => article.Facts.Quotes.Count(quote => quote.IsQuote)) + " True");
        return text.ToString();
    }

    private static IEnumerable<(QuoteFact Quote, string Place)> Attributions(CorpusModel model, int person) => model.Articles.SelectMany(article => article.Facts.Quotes
        .Where(quote => quote.Speaker >= 0 && article.People[quote.Speaker] == person)
        .Select(quote => (quote, article.Facts.File.Name + " " + Span(quote.Spans[0]))));

    private static IEnumerable<string> Variants(CorpusModel model, int article, int quote) => model.Variants
        .Where(group => group.Quotes.Contains(new(article, quote)))
        .SelectMany(group => group.Quotes)
        .Where(other => other != new QuoteReference(article, quote))
        .Select(other => model.Articles[other.Article].Facts)
        .Zip(
            model.Variants.Where(group => group.Quotes.Contains(new(article, quote))).SelectMany(group => group.Quotes).Where(other => other != new QuoteReference(article, quote)),
            (facts, other) => facts.File.Name + " " + Span(facts.Quotes[other.Quote].Spans[0]));

    private static string Span(TextRange range) => FormattableString.Invariant($"{range.Start}..{range.End}");

    /// <summary>What UTF-8 makes of it: half a surrogate pair becomes U+FFFD.</summary>
    private static string Sound(object? value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value?.ToString() ?? "null"));
}
