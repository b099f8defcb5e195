using System.Collections.Generic;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Passages in the words that name a source or a cue are no quotes: <c>"We won," rapper "Jack" said.</c> A passage there that an
/// attribution has as its content stays one: <c>Vega, who called it "ugly," said …</c>
/// </summary>
internal static class NamingPassages
{
    public static void Refuse(ArticleWords words, PassageVerdict[] verdicts, List<AttributionRelation> attributions)
    {
        var isContent = new bool[words.Tokens.Length];
        foreach (var attribution in attributions)
        {
            foreach (var range in attribution.Content)
            {
                for (var t = range.First; t < range.End; t++)
                {
                    isContent[t] = true;
                }
            }
        }

        foreach (var attribution in attributions)
        {
            Refuse(words, verdicts, isContent, attribution.Source);
            Refuse(words, verdicts, isContent, attribution.Cue);
        }
    }

    private static void Refuse(ArticleWords words, PassageVerdict[] verdicts, bool[] isContent, TokenRange? named)
    {
        for (var t = named?.First ?? 0; t < (named?.End ?? 0); t++)
        {
            if (words.PassageAt[t] is not (>= 0 and var passage))
            {
                continue;
            }

            var tokens = words.Passages[passage].Tokens;
            if (verdicts[passage].Class != PassageClass.NoQuote && !IsContent(isContent, tokens))
            {
                verdicts[passage] = new(PassageClass.NoQuote, Reason(words, tokens, named!.Value));
            }

            t = System.Math.Max(t, tokens.End - 1);
        }
    }

    private static bool IsContent(bool[] isContent, TokenRange tokens)
    {
        for (var t = tokens.First; t < tokens.End; t++)
        {
            if (isContent[t])
            {
                return true;
            }
        }

        return false;
    }

    private static PassageReason Reason(ArticleWords words, TokenRange passage, TokenRange named) =>
        passage.First < named.First ? PassageReason.Signature
        : new PassageSite(words, words.Passages[words.PassageAt[passage.First]]).IsTitleCase ? PassageReason.NameInMarks
        : PassageReason.ScareQuote;
}
