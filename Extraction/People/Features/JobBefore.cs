using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>A word for a person comes before it: <c>spokesman Tarek Noori</c>, <c>her brother, Tarek,</c>; not <c>the man in Noori</c>.</summary>
internal sealed class JobBefore : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.Before;
        if (context.IsMark(t, ',') && context.HasClass(t - 1, WordClass.Relation) && !context.HasClass(t - 1, WordClass.Plural) && context.IsLower(t - 1)
            && (context.IsMark(context.After, ',') || context.IsMark(context.After, '.')))
        {
            // "her brother, Orrin, came"
            return context.HasClass(t - 1, WordClass.Kin) ? 5 : 4;
        }

        if (!context.IsLower(t) || context[t].IsVerb || !(context.HasTag(t, PartOfSpeech.Noun) || context[t].Of(context.Words.Text).IndexOf('-') > 0))
        {
            return 0;
        }

        // "photographers Orrin Marsh and ..." is a list of names; "people Zeta asked" is a clause.
        return !IsJob(context, t) ? 0
            : context.Name.IsFull ? 5
            : context.HasClass(t, WordClass.Plural) || context.Name.LastRole == NameRole.Acronym ? 0
            : 3;
    }

    private static bool IsJob(in NameContext context, int t)
    {
        if (context.HasClass(t, WordClass.Person | WordClass.Title))
        {
            return true;
        }

        // co-star, ex-governor
        var word = context[t].Of(context.Words.Text);
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && context.Words.Language.Lexicon.Find(word.Slice(hyphen + 1)) is { } entry
            && (entry.Classes & (WordClass.Person | WordClass.Title)) != 0;
    }
}
