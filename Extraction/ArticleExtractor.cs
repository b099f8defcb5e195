using System;
using System.Threading;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Coreference;
using Corpus.Extraction.Document;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>Reads one article: its structure, the people, the quotes, and who said each.</summary>
public static class ArticleExtractor
{
    /// <summary>The language that articles are written in.</summary>
    internal static Language Language => EnglishLanguage.Instance;

    /// <summary>Extracts what an article says, as a corpus of its own.</summary>
    /// <param name="text">The text. Every position in the result counts UTF-16 code units of it.</param>
    /// <param name="path">The path, <c>/</c> between parts, which names the article; <c>.md</c> at the end means Markdown.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The article. One that cannot be read has a text and nothing else; <see cref="CorpusBuilder"/> says why.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ExtractedArticle Extract(string text, string path = "article.txt", CancellationToken cancellationToken = default)
    {
        var articles = new CorpusBuilder().AddArticle(path, text).Build(cancellationToken).Articles;
        return articles.Count > 0
            ? articles[0]
            : new ExtractedArticle(ArticleFacts.Empty(new(ArticlePath.WithoutExtension(path), path, text, ArticleMetadata.None)));
    }

    /// <param name="stop">Ends the work at the host's wish, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="StepsExceededException">The article takes far more work than its length explains.</exception>
    internal static ArticleFacts Extract(ArticleFile file, CancellationToken stop = default) => Extract(file, StepBudget.For(file.Text.Length, stop));

    /// <param name="budget">What all stages together may cost.</param>
    internal static ArticleFacts Extract(ArticleFile file, StepBudget budget)
    {
        var layout = IgnoredPassages.Apply(LayoutReader.Read(file, Language, budget));
        budget.Check();
        var words = DocumentAnnotator.Read(layout, budget);
        budget.Check();
        var people = CorrectedGenders.Apply(PeopleFinder.Find(words), file.Hints.Genders);
        budget.Check();
        var reading = QuoteFinder.Read(words, people);
        budget.Check();
        var speakers = CoreferenceResolver.Find(words, people, reading.Attributions);
        budget.Check();
        var facts = FactsBuilder.Build(words, people, reading, speakers);
        words.Release();
        return facts;
    }
}
