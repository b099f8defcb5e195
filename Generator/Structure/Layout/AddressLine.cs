using System;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Layout;

/// <summary>
/// Finds the article's own address. Only a line that says so gives it (<c>Find this article at:</c>); an address in the
/// text may be any other page's.
/// </summary>
internal static class AddressLine
{
    private static readonly string[] Labels =
    [
        "find this article at", "this article is at", "article url", "url", "permalink", "original article", "original url", "original story", "read the original", "source url", "source", "link to this article", "retrieved from",
        "view this article", "view the article", "this story can be found at", "published at", "available at", "link",
    ];

    /// <summary>The address a block holds where the block, or the one before it, says that it is the article's.</summary>
    public static string? Find(Draft draft, int index)
    {
        var block = draft.Blocks[index];
        if (block.Length > 600)
        {
            return null;
        }

        var raw = draft.Text.AsSpan(block.ContentStart, block.End - block.ContentStart);
        var at = raw.IndexOfIgnoringCase("http://");
        at = at < 0 ? raw.IndexOfIgnoringCase("https://") : at;
        if (at < 0)
        {
            return null;
        }

        var alone = raw.Slice(0, at).Trim("<(*_ ".AsSpan()).IsEmpty;
        var labelled = alone
            ? index > 0 && IsLabel(draft.Short(draft.Blocks[index - 1]))
            : IsLabel(raw.Slice(0, at).Trim("<(*_ [".AsSpan()).ToString());
        if (!labelled)
        {
            return null;
        }

        var end = at;
        while (end < raw.Length && !CharClasses.IsWhiteSpace(raw[end]) && raw[end] is not '>' and not ')' and not ']' and not '"')
        {
            end++;
        }

        return raw.Slice(at, end - at).TrimEnd(".,;".AsSpan()).ToString();
    }

    private static bool IsLabel(string plain)
    {
        var words = plain.TrimEnd(':', ' ', '.');
        foreach (var label in Labels)
        {
            if (words.EqualsIgnoringCase(label))
            {
                return true;
            }
        }

        return false;
    }
}
