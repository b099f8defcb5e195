using System.Text;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Quotes;
using Corpus.Generator.Structure;

namespace Corpus.Generator;

/// <summary>
/// The text of a content: what a reader sees of it, runs of white space as one space, the parts of a split quote joined
/// by a space, the outer marks of a direct quote left off.
/// </summary>
internal static class ContentText
{
    public static (TextRange Range, string? Text) Of(ArticleWords words, Attribution attribution)
    {
        var builder = new StringBuilder();
        var start = -1;
        var end = -1;
        var previous = -1;
        foreach (var part in attribution.Content)
        {
            for (var t = part.First; t < part.End; t++)
            {
                if (attribution.Kind == QuoteKind.Direct && IsOuterMark(words, attribution, t))
                {
                    continue;
                }

                var token = words.Tokens[t];
                if (start < 0)
                {
                    start = token.Start;
                }
                else if (token.SpaceBefore || t == part.First || words.Tokens[t - 1].Kind == TokenKind.QuoteMark && previous != t - 1 && token.SpaceBefore)
                {
                    builder.Append(' ');
                }

                builder.Append(words.Text, token.Start, token.Length);
                end = token.End;
                previous = t;
            }
        }

        var text = builder.ToString();
        if (start >= 0 && end - start == text.Length && string.CompareOrdinal(words.Text, start, text, 0, text.Length) == 0)
        {
            return (new(start, end), null);
        }

        return (default, text);
    }

    private static bool IsOuterMark(ArticleWords words, Attribution attribution, int token)
    {
        foreach (var index in attribution.Passages)
        {
            var passage = words.Passages[index];
            if ((passage.HasOpening && passage.Tokens.First == token) || (passage.HasClosing && passage.Tokens.End - 1 == token))
            {
                return true;
            }
        }

        return false;
    }
}
