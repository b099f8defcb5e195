using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>The properties of people and articles, whose documentation is taken from the articles as they come.</summary>
internal sealed class CorpusMembersBuilder(CorpusModel model)
{
    private readonly List<Member> _articles = [];
    private readonly Dictionary<int, (QuoteKind Kind, string Said)> _said = [];

    /// <summary>Adds the next article.</summary>
    /// <param name="article">The article of that row, with its facts, which the one of the corpus may leave out.</param>
    public void Add(int row, ArticleModel article)
    {
        if (model.Articles[row].Member is { } name)
        {
            _articles.Add(new(name, row, MemberDocumentation.Of(article.Facts)));
        }

        // What each says first: the first direct quote, because it needs no context; else the first of any kind.
        for (var q = 0; q < article.Facts.Quotes.Count; q++)
        {
            var quote = article.Facts.Quotes[q];
            if (quote.Speaker >= 0 && quote.IsQuote && article.People[quote.Speaker] is var person && model.People[person].Member is not null
                && (!_said.TryGetValue(person, out var known) || (quote.Kind == QuoteKind.Direct && known.Kind != QuoteKind.Direct)))
            {
                _said[person] = (quote.Kind, MemberDocumentation.Said(article.Facts, q));
            }
        }
    }

    public CorpusMembers Finish()
    {
        var people = new List<Member>();
        for (var row = 0; row < model.People.Count; row++)
        {
            if (model.People[row] is { Member: { } name } person)
            {
                people.Add(new(name, row, MemberDocumentation.Of(person, _said.TryGetValue(row, out var first) ? first.Said : null)));
            }
        }

        return new(EquatableArray.From(people), EquatableArray.From(_articles)) { Fields = model.Fields };
    }
}
