using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>Tells quotes from titles, terms and the other things that newsrooms put in quotation marks.</summary>
internal static class PassageClassifier
{
    /// <summary>A verdict for each passage.</summary>
    public static PassageVerdict[] Classify(ArticleWords words)
    {
        var verdicts = new PassageVerdict[words.Passages.Length];
        for (var p = 0; p < verdicts.Length; p++)
        {
            verdicts[p] = words.Passages[p].Parent >= 0 ? new(PassageClass.Nested, PassageReason.InsideAnother)
                : words.Passages[p].Inner.IsEmpty ? new(PassageClass.NoQuote, PassageReason.NoWords)
                : new(PassageClass.Utterance, PassageReason.None);
        }

        return verdicts;
    }
}
