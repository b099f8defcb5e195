using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// Words that say who or what is called so: <c>a man named Noori</c>, <c>the hacker known as "Noori"</c>; not
/// <c>a firm called Noori</c>, <c>the novel Laura Noori</c>.
/// </summary>
internal sealed class NamedBefore : NameFeature
{
    private const WordClass Thing = WordClass.Document | WordClass.Group | WordClass.Outlet | WordClass.Organization;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.Before;
        if (context.Name.HasTitle)
        {
            return 0;
        }

        if (context.Has(t) && context[t].Kind == TokenKind.QuoteMark)
        {
            // "their favorite painting, 'Laura of Noor',"; not "before the painting," Noori wrote.
            var isOpening = context[t].SpaceBefore && !context[t + 1].SpaceBefore;
            t -= isOpening && context.IsMark(t - 1, ',') ? 2 : 1;
        }

        if (!context.IsLower(t))
        {
            return 0;
        }

        // "a film titled Laura Noori", "the ad, entitled Laura Noori,"
        if (context.Vocabulary.TitlingParticiples.Contains(context[t].Of(context.Words.Text)))
        {
            return -6;
        }

        var named = t;
        if (context.TextEquals(t, context.Clause.RoleMarker) && context.IsLower(t - 1)
            && context.TextEqualsAny(t - 1, context.Vocabulary.IdentifyingParticiples))
        {
            named = t - 2;
        }
        else if (context.Vocabulary.NamingParticiples.Contains(context[t].Of(context.Words.Text)))
        {
            named = t - 1;
        }

        if (named < t)
        {
            return !context.IsLower(named) || context.HasClass(named, WordClass.Plural) ? 0
                : IsThing(context, named) ? -6
                : context.HasClass(named, WordClass.Person) ? 5
                : 0;
        }

        // "the novel Laura Noori"; but "the novel Noori wrote", "the statement Noori's lawyer gave", "chief of staff Laura Noori".
        return IsThing(context, t) && !context.TextEquals(t - 1, context.Clause.GenitivePreposition) && !context.Name.Has(Names.NameTraits.Possessive)
            && !(context.Has(context.After) && context[context.After].IsFiniteVerb)
            ? context.Vocabulary.WorksWithName.Contains(context[t].Of(context.Words.Text)) ? -6 : -4
            : 0;
    }

    private static bool IsThing(in NameContext context, int t) =>
        !context[t].IsVerb && !context.HasClass(t, WordClass.Plural | WordClass.Person)
        && (context.HasClass(t, Thing) || context.Vocabulary.ThingsWithName.Contains(context[t].Of(context.Words.Text)));
}
