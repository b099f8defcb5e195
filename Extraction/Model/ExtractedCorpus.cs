using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Model;

/// <summary>Articles read at run time, linked: one person across articles is one object. It never changes.</summary>
public sealed class ExtractedCorpus
{
    internal ExtractedCorpus(CorpusModel model, IReadOnlyList<ExtractedFinding> findings)
    {
        Findings = findings;
        People = ReadOnly.Select(model.People, person => new ExtractedPerson(person));
        Articles = ReadOnly.Select(model.Articles, article => new ExtractedArticle(article.Facts));
        var all = new List<ExtractedQuote>();
        var mentions = new List<ExtractedMention>[People.Count];
        var said = new List<ExtractedQuote>[People.Count];
        for (var a = 0; a < Articles.Count; a++)
        {
            Fill(Articles[a], model.Articles[a], all, said, mentions);
        }

        for (var p = 0; p < People.Count; p++)
        {
            People[p].Attributions = Listed(said[p]);
            People[p].Quotes = QuotesAmong(People[p].Attributions);
            People[p].Mentions = Listed(mentions[p]);
            People[p].Articles = ReadOnly.Select(model.People[p].Articles, place => Articles[place.Article]);
        }

        foreach (var group in model.Variants)
        {
            var quotes = ReadOnly.Select(group.Quotes, place => Articles[place.Article].Attributions[place.Quote]);
            foreach (var quote in quotes)
            {
                quote.SameWords = quotes;
            }
        }

        Attributions = all.AsReadOnly();
        Quotes = QuotesAmong(all);
    }

    /// <summary>Every article, ordinal by name.</summary>
    public IReadOnlyList<ExtractedArticle> Articles { get; }

    /// <summary>Every quote as a reader means the word, by article and by place in the article.</summary>
    public IReadOnlyList<ExtractedQuote> Quotes { get; }

    /// <summary>Every attribution, including the quotes, in the order of articles and positions.</summary>
    public IReadOnlyList<ExtractedQuote> Attributions { get; }

    /// <summary>Every person, ordinal by name.</summary>
    public IReadOnlyList<ExtractedPerson> People { get; }

    /// <summary>What is wrong or doubtful, by file and place.</summary>
    public IReadOnlyList<ExtractedFinding> Findings { get; }

    private void Fill(ExtractedArticle article, ArticleModel model, List<ExtractedQuote> quotes, List<ExtractedQuote>[] said, List<ExtractedMention>[] mentions)
    {
        var facts = model.Facts;
        article.Authors = ReadOnly.Select(facts.Authors, author => People[model.People[author]]);
        article.NearDuplicates = ReadOnly.Select(model.NearDuplicates, other => Articles[other]);
        var index = 0;
        article.Attributions = ReadOnly.Select(facts.Quotes, fact =>
        {
            var speaker = fact.Speaker < 0 ? null : People[model.People[fact.Speaker]];
            var isName = speaker is not null && facts.People[fact.Speaker].Name == fact.SourceName;
            return new ExtractedQuote(article, fact, QuoteIds.Of(facts.File.Name, facts.Quotes, index++), isName ? speaker!.Name : fact.SourceName, speaker);
        });
        article.Quotes = QuotesAmong(article.Attributions);
        for (var q = 0; q < facts.Quotes.Count; q++)
        {
            quotes.Add(article.Attributions[q]);
            if (facts.Quotes[q].Speaker >= 0)
            {
                (said[model.People[facts.Quotes[q].Speaker]] ??= []).Add(article.Attributions[q]);
            }
        }

        var named = new List<ExtractedPerson>();
        var seen = new HashSet<int>();
        foreach (var mention in facts.Mentions)
        {
            (mentions[model.People[mention.Person]] ??= []).Add(new(article, mention.Range, mention.Kind));
        }

        for (var p = 0; p < model.People.Count; p++)
        {
            if (seen.Add(model.People[p]))
            {
                named.Add(People[model.People[p]]);
            }
        }

        article.People = named.AsReadOnly();
    }

    private static IReadOnlyList<ExtractedQuote> QuotesAmong(IReadOnlyList<ExtractedQuote> attributions)
    {
        var quotes = new List<ExtractedQuote>(attributions.Count);
        foreach (var attribution in attributions)
        {
            if (attribution.IsQuote)
            {
                quotes.Add(attribution);
            }
        }

        return quotes.AsReadOnly();
    }

    private static IReadOnlyList<T> Listed<T>(List<T>? items) => items is null ? Array.Empty<T>() : new ReadOnlyCollection<T>(items);
}
