using System.Buffers;
using System.Text;

namespace Corpus.Import.Text;

/// <summary>Words as Markdown that shows just these words.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*`<&[]_~|");

    /// <param name="isStart">The words are at the start of a line, where more marks mean something.</param>
    public static string Escape(string words, bool isStart)
    {
        var startsBlock = isStart && StartsBlock(words);
        if (!startsBlock && words.AsSpan().IndexOfAny(Marks) < 0)
        {
            return words;
        }

        var text = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            if ((startsBlock && i == BlockMark(words)) || IsMarkup(words, i))
            {
                text.Append('\\');
            }

            text.Append(words[i]);
        }

        return text.ToString();
    }

    private static bool IsMarkup(string words, int at)
    {
        var next = at + 1 < words.Length ? words[at + 1] : ' ';
        return words[at] switch
        {
            '*' or '`' => true,
            '\\' => !char.IsLetterOrDigit(next) && next != ' ',
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '&' => char.IsAsciiLetterOrDigit(next) || next == '#',
            '[' => next is '^' or '[',
            ']' => next is '(' or '[' or ':',
            '_' => at == 0 || !char.IsLetterOrDigit(words[at - 1]) || !char.IsLetterOrDigit(next),
            '~' => next == '~',
            _ => false,
        };
    }

    private static bool StartsBlock(string words) => BlockMark(words) >= 0;

    /// <summary>Where the mark is that would make a heading, a list, a quotation, a table or a line of these words; -1 where there is none.</summary>
    private static int BlockMark(string words)
    {
        if (words.Length == 0)
        {
            return -1;
        }

        switch (words[0])
        {
            case '#' or '>' or '|' or '~' or '=' or '!':
                return 0;
            case '-' or '+' when words.Length == 1 || words[1] is ' ' or '-':
                return 0;
        }

        var digits = 0;
        while (digits < words.Length && digits < 9 && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 1 < words.Length && words[digits] is '.' or ')' && words[digits + 1] == ' ' ? digits : -1;
    }
}
