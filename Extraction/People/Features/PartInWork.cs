using System;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>Somebody whom an actor plays: <c>She appeared as Noori in the second season</c>; not <c>He played as Chelsea lost</c>.</summary>
internal sealed class PartInWork : NameFeature
{
    /// <summary>How far before the name the verb is looked for: actors and works may come between.</summary>
    private const int Reach = 24;

    private const WordClass OtherNames = WordClass.Place | WordClass.Month | WordClass.Nationality | WordClass.Organization | WordClass.Outlet
        | WordClass.Party | WordClass.Title | WordClass.Honorific;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        if (context.Name.IsFull || context.Name.HasTitle || context.Name.Has(NameTraits.TitleCase)
            || context.Name.LastRole is not (NameRole.Name or NameRole.Given) || !context.TextEquals(context.Before, context.Clause.RoleMarker)
            || context[context.Name.Family.First].HasClass(OtherNames))
        {
            return 0;
        }

        for (var t = context.Before - 1; t > context.Before - Reach && context.Has(t); t--)
        {
            if (context[t].IsVerb)
            {
                return context[t].Entry is { } verb && context.Vocabulary.ActingVerbs.Contains(verb.Base.AsSpan()) ? 5 : 0;
            }
        }

        return 0;
    }
}
