using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>It begins as names of persons do: <c>Laura Wentworth</c>, <c>J. Wentworth</c>, <c>Orrin Q. Wentworth</c>.</summary>
internal sealed class KnownGivenName : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        if (!name.IsFull)
        {
            return 0;
        }

        var given = name.FirstRole;
        var weight = 0;
        if (given == NameRole.Given && context[name.Given].HasClass(WordClass.Modal) && name.LastRole == NameRole.Common
            && context[name.Family.First].HasClass(WordClass.Verb)
            && (!context[name.Family.First].HasClass(WordClass.Noun) || name.Has(NameTraits.SentenceInitial | NameTraits.TitleCase)))
        {
            // "What Will Happen"
            return 0;
        }

        if (given == NameRole.Given)
        {
            // Austin, Georgia and Paris are also places; Mark and Grace also words.
            weight = context[name.Given].HasClass(WordClass.Place | WordClass.Month) ? 4 : 5;
        }
        else if (given == NameRole.Initial)
        {
            // Two initials, K.C., begin nothing else; one may end a sentence.
            weight = context[name.Given].Length >= 3 ? 5 : context[name.Given].Shape == WordShape.Initial ? 2 : 1;
        }

        for (var t = name.Given + 1; t < name.Family.First; t++)
        {
            if (context[t].Shape == WordShape.Initial)
            {
                return weight + 3;
            }
        }

        return weight;
    }
}
