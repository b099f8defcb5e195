using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>A paragraph with no words outside its quotation marks.</summary>
internal static class WholeParagraph
{
    public static bool Is(Discourse discourse, int passage)
    {
        var range = discourse.ParagraphTokens(discourse.ParagraphOf(passage));
        var passages = discourse.Words.Passages;
        if (passages[passage].Tokens.First != range.First)
        {
            return false;
        }

        const int mostOutside = 2;                  // tokens, such as a full stop behind the mark
        return range.Count - passages[passage].Tokens.Count <= mostOutside;
    }
}
