using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Emit.Kept;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>The properties of people and articles, whose documentation is taken from the articles as they come.</summary>
/// <param name="keeps">Keep with articles and people what is made of them.</param>
internal sealed class CorpusMembersBuilder(CorpusModel model, bool keeps = false)
{
    private readonly List<Member> _articles = [];

    // By person what they say first, and whether it is a direct quote.
    private readonly (bool IsDirect, string? Words)[] _said = new (bool, string?)[model.People.Count];

    /// <summary>Adds the next article.</summary>
    /// <param name="article">The article of that row, with its facts, which the one of the corpus may leave out.</param>
    public void Add(int row, ArticleModel article)
    {
        var facts = article.Facts;
        var notes = keeps ? ArticleNotes.Of(facts) : null;
        if (model.Articles[row].Member is { } name)
        {
            _articles.Add(notes?.Member(name, row, facts) ?? new(name, row, MemberDocumentation.Of(facts)));
        }

        // What each says first: the first direct quote, because it needs no context; else the first of any kind.
        for (var q = 0; q < facts.Quotes.Count; q++)
        {
            var quote = facts.Quotes[q];
            if (quote.Speaker < 0 || !quote.IsQuote)
            {
                continue;
            }

            var person = article.People[quote.Speaker];
            ref var said = ref _said[person];
            var isDirect = quote.Kind == QuoteKind.Direct;
            if ((said.Words is null || (isDirect && !said.IsDirect)) && model.People[person].Member is not null)
            {
                said = (isDirect, notes?.Said(facts, q) ?? MemberDocumentation.Said(facts, q));
            }
        }
    }

    public CorpusMembers Finish()
    {
        var people = new List<Member>(model.People.Count);
        for (var row = 0; row < model.People.Count; row++)
        {
            if (model.People[row] is { Member: { } name } person)
            {
                var said = _said[row].Words;
                people.Add(keeps ? PersonNotes.Of(person).Member(name, row, person, said) : new(name, row, MemberDocumentation.Of(person, said)));
            }
        }

        return new(EquatableArray.From(people), EquatableArray.From(_articles)) { Fields = model.Fields };
    }
}
