using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>
/// Whether a passage is a quote although nobody is named as its source: whole utterances are, and so are fragments too
/// long for a term or for words that the writer only keeps a distance from. In headlines and highlights, which repeat the
/// article, no passage stands alone.
/// </summary>
internal static class StandsAlone
{
    private const int ShortestFragment = 4;         // words

    public static bool Is(ArticleWords words, PassageVerdict verdict, int passage) =>
        words.KindOf(words.Passages[passage].Tokens.First) is ParagraphKind.Body or ParagraphKind.BlockQuotation
        && (verdict.Class == PassageClass.Utterance || new PassageSite(words, words.Passages[passage]).WordCount >= ShortestFragment);
}
