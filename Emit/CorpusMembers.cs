using System.Collections.Generic;
using System.Linq;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>The properties of <c>People</c> and of <c>Articles</c>: all that the editor's part of a corpus is made of.</summary>
internal sealed record CorpusMembers(EquatableArray<Member> People, EquatableArray<Member> Articles)
{
    /// <summary>The declared fields, each a property of every article.</summary>
    public EquatableArray<Field> Fields { get; init; }

    public IEnumerable<string> PeopleNames => People.Select(static member => member.Name);

    public IEnumerable<string> ArticleNames => Articles.Select(static member => member.Name);

    /// <param name="keeps">Keep with articles and people what is made of them: it will be asked for again after an edit.</param>
    public static CorpusMembers Of(CorpusModel model, bool keeps = false)
    {
        var members = new CorpusMembersBuilder(model, keeps);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            members.Add(row, model.Articles[row]);
        }

        return members.Finish();
    }
}
