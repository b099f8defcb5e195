using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Text;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>The properties of <c>People</c> and of <c>Articles</c>: all that the editor's part of a corpus is made of.</summary>
internal sealed record CorpusMembers(EquatableArray<Member> People, EquatableArray<Member> Articles)
{
    /// <summary>The declared fields, each a property of every article.</summary>
    public EquatableArray<Field> Fields { get; init; }

    public IEnumerable<string> PeopleNames => People.Select(static member => member.Name);

    public IEnumerable<string> ArticleNames => Articles.Select(static member => member.Name);

    public static CorpusMembers Of(CorpusModel model) =>
        new(EquatableArray.From(OfPeople(model)), EquatableArray.From(OfArticles(model))) { Fields = model.Fields };

    private static List<Member> OfPeople(CorpusModel model)
    {
        var first = FirstQuotes.Of(model);
        var members = new List<Member>();
        for (var row = 0; row < model.People.Count; row++)
        {
            if (model.People[row] is { Member: { } name } person)
            {
                members.Add(new(name, row, MemberDocumentation.Of(model, person, first[row])));
            }
        }

        return members;
    }

    private static List<Member> OfArticles(CorpusModel model)
    {
        var members = new List<Member>();
        for (var row = 0; row < model.Articles.Count; row++)
        {
            if (model.Articles[row] is { Member: { } name } article)
            {
                members.Add(new(name, row, MemberDocumentation.Of(article.Facts)));
            }
        }

        return members;
    }
}
