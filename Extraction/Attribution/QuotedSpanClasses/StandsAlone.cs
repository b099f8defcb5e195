using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// Whether a passage is a quote although nobody is known to be its source: whole utterances are, and reported fragments. In
/// headlines and highlights, which repeat the article, no passage stands alone.
/// </summary>
internal static class StandsAlone
{
    public static bool Is(Discourse discourse, int passage) =>
        discourse.Words.KindOf(discourse.Words.Passages[passage].Tokens.First) is ParagraphKind.Body or ParagraphKind.BlockQuotation
        && (discourse.Verdicts[passage].Class == PassageClass.Utterance || ReportedFragment.Is(discourse, passage));
}
