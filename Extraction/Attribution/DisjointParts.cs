using System;
using System.Collections.Generic;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// The last step for attributions, whatever rule made them: what names the source and the cue is no content, the parts of a content
/// are in order and apart, and of two contents one holds the other or they are apart.
/// </summary>
internal static class DisjointParts
{
    /// <summary>Makes it so. An attribution of which no word of content is left goes.</summary>
    public static void Apply(AnnotatedDocument words, List<AttributionRelation> attributions)
    {
        for (var a = 0; a < attributions.Count; a++)
        {
            attributions[a] = WithContent(attributions[a], Apart(words, attributions[a]));
        }

        Uncross(attributions);
        for (var a = 0; a < attributions.Count; a++)
        {
            attributions[a] = WithContent(attributions[a], WithWords(words, attributions[a].Content));
        }

        attributions.RemoveAll(static attribution => attribution.Content.Length == 0);
    }

    private static AttributionRelation WithContent(AttributionRelation attribution, TokenRange[] content)
    {
        var source = attribution.Source is { } named && attribution.Cue is { } cue ? Outside(named, cue) : attribution.Source;
        return content.AsSpan().SequenceEqual(attribution.Content) && source == attribution.Source
            ? attribution
            : attribution with { Content = content, Source = source };
    }

    /// <summary>The part of the source outside the cue: the words before it, else those after it; null where there are none.</summary>
    private static TokenRange? Outside(TokenRange source, TokenRange cue) =>
        source.End <= cue.First || source.First >= cue.End ? source
        : source.First < cue.First ? new TokenRange(source.First, cue.First)
        : source.End > cue.End ? new TokenRange(cue.End, source.End)
        : null;

    private static TokenRange[] Apart(AnnotatedDocument words, AttributionRelation attribution)
    {
        var parts = new List<TokenRange>(attribution.Content);
        parts.Sort(static (one, other) => one.First.CompareTo(other.First));
        var end = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = new(Math.Max(parts[i].First, end), parts[i].End);
            end = Math.Max(end, parts[i].End);
        }

        Without(parts, attribution.Source);
        Without(parts, attribution.Cue);
        return WithWords(words, parts);
    }

    private static void Without(List<TokenRange> parts, TokenRange? named)
    {
        if (named is not { } range)
        {
            return;
        }

        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var part = parts[i];
            if (part.First < range.End && range.First < part.End)
            {
                parts[i] = new(part.First, range.First);
                parts.Insert(i + 1, new(range.End, part.End));
            }
        }
    }

    private static TokenRange[] WithWords(AnnotatedDocument words, IReadOnlyList<TokenRange> parts)
    {
        var kept = new List<TokenRange>(parts.Count);
        foreach (var part in parts)
        {
            if (HasWord(words, part))
            {
                kept.Add(part);
            }
        }

        return kept.ToArray();
    }

    private static bool HasWord(AnnotatedDocument words, TokenRange part)
    {
        for (var t = part.First; t < part.End; t++)
        {
            if (words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of two parts that cross, the earlier one ends where the later begins: a new attribution ends what goes on before it.</summary>
    private static void Uncross(List<AttributionRelation> attributions)
    {
        var parts = new List<(int Attribution, int Part)>();
        for (var a = 0; a < attributions.Count; a++)
        {
            for (var p = 0; p < attributions[a].Content.Length; p++)
            {
                parts.Add((a, p));
            }
        }

        parts.Sort((one, other) => Of(one) is var first && Of(other) is var second && first.First != second.First ? first.First.CompareTo(second.First)
            : Of(one).End != Of(other).End ? Of(other).End.CompareTo(Of(one).End)
            : one.CompareTo(other));
        var open = new Stack<(int Attribution, int Part)>();
        foreach (var part in parts)
        {
            var range = Of(part);
            while (open.Count > 0 && Of(open.Peek()).End < range.End)
            {
                var earlier = open.Pop();
                if (Of(earlier).End > range.First)
                {
                    var content = (TokenRange[])attributions[earlier.Attribution].Content.Clone();
                    content[earlier.Part] = new(content[earlier.Part].First, range.First);
                    attributions[earlier.Attribution] = attributions[earlier.Attribution] with { Content = content };
                }
            }

            open.Push(part);
        }

        TokenRange Of((int Attribution, int Part) place) => attributions[place.Attribution].Content[place.Part];
    }
}
