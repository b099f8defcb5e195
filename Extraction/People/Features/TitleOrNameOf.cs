using Corpus.Extraction.Document;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// What it is of says that nobody is meant: <c>the author of Laura Noori</c> wrote it, and <c>the Christian name of Laura</c> is a name of
/// somebody else; not <c>the author of Laura Noori's life</c>.
/// </summary>
internal sealed class TitleOrNameOf : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.Before;
        t -= context.Has(t) && context[t].Kind == TokenKind.QuoteMark ? 1 : 0;
        if (context.Name.HasTitle || !context.TextEquals(t, context.Clause.GenitivePreposition) || !context.IsLower(t - 1))
        {
            return 0;
        }

        var isTitle = !context.Name.Has(NameTraits.Possessive) && context.TextEqualsAny(t - 1, context.Vocabulary.AuthorNouns);
        var isWord = !context.Name.IsFull && context.TextEquals(t - 1, context.Vocabulary.NameNoun)
            && context.TextEqualsAny(t - 2, context.Vocabulary.KindsOfName);
        return isTitle || isWord ? -6 : 0;
    }
}
