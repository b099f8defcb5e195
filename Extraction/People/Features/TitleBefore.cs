using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// An honorific or a title comes before it: <c>Mrs. Wentworth</c>, <c>Senator Ruiz</c>; not <c>General Motors</c>, where the name is that
/// of a firm.
/// </summary>
internal sealed class TitleBefore : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        if (!context.Name.HasTitle)
        {
            return 0;
        }

        var title = context.Name.Tokens.First - 1;
        if (context[title].HasClass(WordClass.Honorific))
        {
            // "Miss Congeniality" is a title as a whole.
            return context.TextEquals(title, context.Vocabulary.YoungHonorific) && !context.Name.IsFull
                && context.Name.LastRole is NameRole.Common or NameRole.Place ? 2 : 8;
        }

        // "Marine Corps" and "Citizens United" begin with words for persons, too.
        return context.Name.IsFull ? 5
            : context[title].HasClass(WordClass.Title) && !context[title].HasClass(WordClass.Plural) ? 5
            : context[title].HasClass(WordClass.Title) ? 1
            : 0;
    }
}
