namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private const char BeforePlace = '@';
    private const char BeforeNumber = '.';

    /// <summary>What an id has at most after the article's name: a position and a number, each after its mark.</summary>
    internal const int IdSuffixLength = 24;

    /// <summary>The id of an attribution: the article, where the content starts, and its number where others start there before it.</summary>
    internal static string IdOf(Article article, int row, int index)
    {
        var id = new char[article.Name.Length + IdSuffixLength];
        return new string(id, 0, FormatId(id, article.Name, new QuoteRecord(row, index).Start, row, index));
    }

    /// <summary>The same, written to where there is room for it.</summary>
    internal static int FormatId(global::System.Span<char> id, string article, int start, int row, int index)
    {
        global::System.MemoryExtensions.AsSpan(article).CopyTo(id);
        var length = article.Length;
        id[length++] = BeforePlace;
        start.TryFormat(id.Slice(length), out var written, default, global::System.Globalization.CultureInfo.InvariantCulture);
        length += written;
        var number = NumberOf(row, index, start);
        if (number > 1)
        {
            id[length++] = BeforeNumber;
            number.TryFormat(id.Slice(length), out written, default, global::System.Globalization.CultureInfo.InvariantCulture);
            length += written;
        }

        return length;
    }

    private static int NumberOf(int row, int index, int start)
    {
        var number = 1;
        while (index - number >= 0 && new QuoteRecord(row, index - number).Start == start)
        {
            number++;
        }

        return number;
    }

    internal static Quote? FindQuote(string id)
    {
        global::System.ArgumentNullException.ThrowIfNull(id);
        var at = id.LastIndexOf(BeforePlace);
        if (at < 0 || FindArticle(id.Substring(0, at)) is not { } article)
        {
            return null;
        }

        // An id is found as it is written, so that no other form of a number is one.
        foreach (var quote in article.Attributions)
        {
            if (quote.Id == id)
            {
                return quote;
            }
        }

        return null;
    }

    /// <summary>Counts the stretches between spaces that hold a letter or a digit; whatever is no ASCII and no punctuation counts as one.</summary>
    internal static int CountWords(global::System.ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        var inWord = false;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == ' ')
            {
                inWord = false;
            }
            else if (!inWord && IsWordByte(utf8, i))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    // Punctuation and signs beyond ASCII are U+0080 to U+00BF and U+2000 to U+207F: of them, no byte makes a word.
    private static bool IsWordByte(global::System.ReadOnlySpan<byte> utf8, int position)
    {
        var value = utf8[position];
        return value < 0x80
            ? (uint)(value - '0') < 10 || (uint)((value | 0x20) - 'a') < 26
            : value >= 0xC3 && !(value == 0xE2 && position + 1 < utf8.Length && utf8[position + 1] is 0x80 or 0x81);
    }
}
