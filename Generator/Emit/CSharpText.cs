using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emit;

/// <summary>
/// The one way by which words of an article come into generated code. Whatever the words hold, what is written is plain:
/// no control character, line end, direction mark or half of a surrogate pair reaches a source file as it is.
/// </summary>
internal static class CSharpText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Nothing in the text needs an escape, and each of its characters is one byte.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes text as it stands between the quotation marks of a literal. Half a surrogate pair becomes U+FFFD, because UTF-8 has no form for it.</summary>
    /// <returns>How many bytes the text has in UTF-8.</returns>
    public static int AppendLiteral(StringBuilder builder, string text, int start, int length)
    {
        var bytes = 0;
        var plain = start;
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not '"' and not '\\')
            {
                bytes++;
                continue;
            }

            if (c >= 0xA0 && !char.IsSurrogate(c) && !IsInvisible(c))
            {
                bytes += c < 0x800 ? 2 : 3;
                continue;
            }

            builder.Append(text, plain, i - plain);
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append("\\U").Append(char.ConvertToUtf32(c, text[i + 1]).ToString("X8", CultureInfo.InvariantCulture));
                i++;
                bytes += 4;
            }
            else
            {
                var written = char.IsSurrogate(c) ? Replacement : c;
                AppendEscape(builder, written);
                bytes += written < 0x80 ? 1 : written < 0x800 ? 2 : 3;
            }

            plain = i + 1;
        }

        builder.Append(text, plain, end - plain);
        return bytes;
    }

    /// <summary>Writes text as it stands in a documentation comment: on one line, markup escaped, what XML cannot hold left out.</summary>
    public static void AppendDocumentation(StringBuilder builder, string text)
    {
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsControl(c) || IsInvisible(c) || c >= 0xFFFE || (char.IsSurrogate(c) && !pair))
            {
                continue;
            }

            if (space)
            {
                builder.Append(' ');
                space = false;
            }

            switch (c)
            {
                case '&':
                    builder.Append("&amp;");
                    break;
                case '<':
                    builder.Append("&lt;");
                    break;
                case '>':
                    builder.Append("&gt;");
                    break;
                default:
                    builder.Append(c);
                    if (pair)
                    {
                        builder.Append(text[++i]);
                    }

                    break;
            }
        }
    }

    /// <summary>A name as an identifier: a keyword gets its <c>@</c>.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static void AppendEscape(StringBuilder builder, char c)
    {
        switch (c)
        {
            case '\n':
                builder.Append("\\n");
                break;
            case '\r':
                builder.Append("\\r");
                break;
            case '\t':
                builder.Append("\\t");
                break;
            case '"':
                builder.Append("\\\"");
                break;
            case '\\':
                builder.Append("\\\\");
                break;
            default:
                builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Line ends, controls, direction marks and other characters without a glyph; not the space and not surrogates.</summary>
    private static bool IsInvisible(char c) => c >= 0x7F && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}
