using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>It is part of a longer name: <c>University of Hudson</c>, <c>Hudson of America</c>, <c>Hudson &amp; Sons</c>, <c>Hudson Inc.</c></summary>
internal sealed class PartOfLongerName : INameFeature
{
    public bool IsOfName => false;

    public int Score(in NameContext context)
    {
        var before = context.Before;
        if (context.TextEquals(before, context.Clause.GenitivePreposition) && context.Has(before - 1) && context[before - 1].IsUpper
            && context.RoleOf(before - 1) == NameRole.Organization)
        {
            return -6;
        }

        // "2 Timothy" is a book.
        if (!context.Name.IsFull && !context.Name.HasTitle && context.Has(before) && context[before].Kind == TokenKind.Number && context[before].Length == 1)
        {
            return -6;
        }

        if (context.IsMark(context.After, '&') || context.IsMark(before, '&'))
        {
            return -5;
        }

        return context.TextEquals(context.After, context.Clause.GenitivePreposition) && context.Has(context.After + 1) && context[context.After + 1].IsUpper
            && !context.Name.HasTitle && !context.Name.Has(NameTraits.Possessive) && !context.Name.IsFull
            ? -3
            : 0;
    }
}
