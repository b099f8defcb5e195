using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>Two or three words that the language does not have: <c>Orrin Noori</c>. Names of firms and places look so too, but have other signs.</summary>
internal sealed class UnknownWords : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        if (!name.IsFull || name.Tokens.Count > 4)
        {
            return 0;
        }

        for (var t = name.Tokens.First; t < name.Tokens.End; t++)
        {
            // "AJ" before a name is two initials; after an initial, any word is a name: "Z. Night Noori".
            var initials = t == name.Tokens.First && name.FirstRole == NameRole.Initial && context[t].Length == 2;
            if (context[t].Kind == TokenKind.Word
                && !initials
                && !(t == name.Tokens.First + 1 && name.Tokens.Count == 3 && context[t - 1].Shape == WordShape.Initial
                    && context[t].Shape == WordShape.Capitalized)
                && (context[t].Shape == WordShape.AllCaps
                    || context.RoleOf(t) is not (NameRole.Name or NameRole.Particle or NameRole.Initial or NameRole.Given or NameRole.Suffix)))
            {
                return 0;
            }
        }

        // "Cleveland Jobs"
        if (context[name.Tokens.First].HasClass(WordClass.Place) && context[name.Family.End - 1].HasClass(WordClass.Noun))
        {
            return 0;
        }

        // "La Granja Vieja": what begins with an article is mostly a thing.
        if (name.FirstRole == NameRole.Particle && context.TextEqualsAny(name.Tokens.First, context.Vocabulary.ArticlesInNames))
        {
            return 1;
        }

        return context.Name.Has(NameTraits.SentenceInitial) || name.FirstRole is not (NameRole.Name or NameRole.Given) ? 3 : 4;
    }
}
