using System.Collections.Generic;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Widens contents to whole quoted spans: what one sentence tells of a quoted span holds for all its sentences. Nothing that
/// stands wholly inside a quoted span is an attribution of this article's writer.
/// </summary>
internal static class WholeParagraphSpans
{
    public static void Apply(AnnotatedDocument words, List<AttributionRelation> attributions)
    {
        attributions.RemoveAll(attribution => IsInside(words, attribution.Cue) || IsInside(words, attribution.Source));
        for (var a = 0; a < attributions.Count; a++)
        {
            var content = attributions[a].Content;
            for (var c = 0; c < content.Length; c++)
            {
                var wide = Widened(words, content, c);
                if (wide != content[c])
                {
                    content = (TokenRange[])content.Clone();
                    content[c] = wide;
                    attributions[a] = attributions[a] with { Content = content };
                }
            }
        }
    }

    private static bool IsInside(AnnotatedDocument words, TokenRange? range) =>
        range is { } r && words.QuotedSpanAt[r.First] >= 0 && words.QuotedSpanAt[r.End - 1] == words.QuotedSpanAt[r.First];

    private static TokenRange Widened(AnnotatedDocument words, TokenRange[] content, int index)
    {
        var range = content[index];
        var first = words.QuotedSpanAt[range.First];
        var last = words.QuotedSpanAt[range.End - 1];
        var start = first < 0 ? range.First : System.Math.Min(range.First, words.QuotedSpans[first].Tokens.First);
        var end = last < 0 ? range.End : System.Math.Max(range.End, words.QuotedSpans[last].Tokens.End);

        // Parts of one content do not grow into each other.
        start = index > 0 ? System.Math.Max(start, content[index - 1].End) : start;
        end = index + 1 < content.Length ? System.Math.Min(end, content[index + 1].First) : end;
        return new(start, end);
    }
}
