using System.Globalization;
using System.Text;
using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit.Search;

/// <summary>Small corpora that are searched with an index, in every storage, and without one.</summary>
internal sealed class SearchSample
{
    private const string Asking = $$"""
        using System.Linq;
        namespace {{EmittedCorpus.Namespace}};
        internal static class Asking
        {
            public static string Articles(string query) => string.Join("\n", Enumerable.Select(
                global::{{EmittedCorpus.Namespace}}.Articles.Search(query), hit => hit.Article.Name + Rank(hit.Score) + Spans(hit.Article.Text, hit.Spans)));

            public static string Quotes(string query) => string.Join("\n", Enumerable.Select(
                global::{{EmittedCorpus.Namespace}}.Quotes.Search(query), hit => hit.Quote.Id + Rank(hit.Score) + Spans(hit.Quote.Article.Text, hit.Spans)));

            private static string Rank(double score) => " " + score.ToString("F4", System.Globalization.CultureInfo.InvariantCulture);

            private static string Spans(string text, System.Collections.Generic.IReadOnlyList<TextSpan> spans) =>
                string.Concat(Enumerable.Select(spans, span => " [" + text.Substring(span.Start, span.Length) + "]"));
        }
        """;

    private readonly EmittedCorpus[] _corpora;

    private SearchSample(CorpusModel model)
    {
        var texts = model.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text)).ToArray();
        var sizes = ChunkSizes.Default with { Words = 500 };
        _corpora =
        [
            EmittedCorpus.Load(model, Asking, sizes),
            EmittedCorpus.Load(model, Asking, sizes, options: EmittedCorpus.Options with { Search = true }),
            EmittedCorpus.LoadPrepared(model, Asking, sizes, texts),
        ];
    }

    /// <summary>A corpus of texts, named 000, 001 and so on.</summary>
    public static SearchSample Of(params string[] texts) => Of([.. texts.Select((text, i) => (i.ToString("D3", CultureInfo.InvariantCulture), text))]);

    public static SearchSample Of(params (string Name, string Text)[] articles)
    {
        var builder = new CorpusBuilder();
        foreach (var (name, text) in articles)
        {
            builder.AddArticle(name + ".txt", text);
        }

        return new(builder.BuildAll(int.MaxValue, CancellationToken.None).Corpus.Model);
    }

    /// <summary>A corpus as it is.</summary>
    public static SearchSample Of(CorpusModel model) => new(model);

    /// <summary>The articles by name, each with its score and the passages to highlight; the same from every corpus.</summary>
    public string Articles(string query) => TheSame("Articles", query);

    public string Quotes(string query) => TheSame("Quotes", query);

    /// <summary>The names of the articles alone, best first.</summary>
    public string Names(string query) => string.Join(" ", Articles(query).Split('\n').Select(line => line.Split(' ')[0]));

    private string TheSame(string method, string query)
    {
        var answers = Array.ConvertAll(_corpora, corpus => corpus.Ask<string>(method, query));
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        return answers[0];
    }
}
