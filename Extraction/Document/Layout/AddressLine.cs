using System;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Finds the article's own address. Only a line that says so gives it (<c>Find this article at:</c>); an address in the
/// text may be any other page's.
/// </summary>
internal static class AddressLine
{
    /// <summary>The address a block holds where the block, or the one before it, says that it is the article's.</summary>
    public static string? Find(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        if (block.Length > 600)
        {
            return null;
        }

        var raw = draft.Text.AsSpan(block.ContentStart, block.End - block.ContentStart);
        var at = Start(draft.Language, raw);
        if (at < 0)
        {
            return null;
        }

        var alone = raw.Slice(0, at).Trim("<(*_ ".AsSpan()).IsEmpty;
        var labelled = alone
            ? index > 0 && IsLabel(draft.Language, draft.Short(draft.Blocks[index - 1]))
            : IsLabel(draft.Language, raw.Slice(0, at).Trim("<(*_ [".AsSpan()).ToString());
        if (!labelled)
        {
            return null;
        }

        var word = Word(raw.Slice(at));
        var end = word.IndexOfAny(")]\"".AsSpan());
        var address = (end < 0 ? word : word.Slice(0, end)).TrimEnd(".,;".AsSpan()).ToString();
        if (WebAddress.Is(address))
        {
            return address;
        }

        draft.Report(FindingId.NoAddress, new(block.ContentStart + at, block.ContentStart + at + word.Length), WebAddress.Shown(word.ToString()));
        return null;
    }

    /// <summary>What comes before white space or the bracket that closes an address.</summary>
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> raw)
    {
        var end = 0;
        while (end < raw.Length && !CharClasses.IsWhiteSpace(raw[end]) && raw[end] != '>')
        {
            end++;
        }

        return raw.Slice(0, end);
    }

    /// <summary>Where the first address of the web starts, or before it a word that is meant as an address; -1 where there is neither.</summary>
    private static int Start(Language language, ReadOnlySpan<char> raw)
    {
        var web = raw.IndexOfIgnoringCase("http://");
        web = web < 0 ? raw.IndexOfIgnoringCase("https://") : web;
        var limit = web < 0 ? raw.Length : web;
        for (var i = 0; i < limit;)
        {
            var end = i + Word(raw.Slice(i)).Length;
            var start = end - raw.Slice(i, end - i).TrimStart("<(*_[".AsSpan()).Length;
            var word = raw.Slice(start, end - start);
            if (!WebAddress.IsMeant(word))
            {
                i = end + 1;
            }
            else if (word.IndexOf(':') is var colon and > 0 && IsLabel(language, raw.Slice(0, start + colon).ToString()))
            {
                i = start + colon + 1;          // URL:javascript:…
            }
            else
            {
                return start;
            }
        }

        return web;
    }

    private static bool IsLabel(Language language, string plain)
    {
        var words = plain.TrimEnd(':', ' ', '.');
        foreach (var label in language.Pages.AddressLabels)
        {
            if (words.EqualsIgnoringCase(label))
            {
                return true;
            }
        }

        return false;
    }
}
