using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Features;

/// <summary>A degree that looks like an initial and a name: <c>M.Sc.</c></summary>
internal sealed class DegreeInName : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        if (context.Name.Tokens.Count != 2 || context[context.Name.Tokens.First + 1].SpaceBefore)
        {
            return 0;
        }

        var written = context.Words.RangeOf(context.Name.Tokens);
        return context.Words.Language.Lexicon.Find(context.Words.Text.AsSpan(written.Start, written.Length)) is { } entry
            && entry.HasClass(WordClass.NameSuffix) ? -14 : 0;
    }
}
