using System;
using System.Globalization;
using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Emit;

/// <summary>
/// The one way by which words of an article come into generated code. Whatever the words hold, what is written is plain:
/// no control character, line end, direction mark or half of a surrogate pair reaches a source file as it is.
/// </summary>
internal static class CSharpText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Writes text as it is between the quotation marks of a literal. Half a surrogate pair becomes U+FFFD, because UTF-8 has no form
    /// for it.
    /// </summary>
    public static void AppendLiteral(CharBuffer buffer, ReadOnlySpan<char> text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not '"' and not '\\')
            {
                continue;
            }

            if (c >= 0xA0 && !char.IsSurrogate(c) && !IsInvisible(c))
            {
                continue;
            }

            buffer.Append(text.Slice(plain, i - plain));
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                buffer.Append("\\U" + char.ConvertToUtf32(c, text[i + 1]).ToString("X8", CultureInfo.InvariantCulture));
                i++;
            }
            else
            {
                AppendEscape(buffer, char.IsSurrogate(c) ? Replacement : c);
            }

            plain = i + 1;
        }

        buffer.Append(text.Slice(plain));
    }

    /// <summary>Writes text as it is in a documentation comment: on one line, markup escaped, what XML cannot hold left out.</summary>
    public static void AppendDocumentation(StringBuilder builder, string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and <= '~' and not '&' and not '<' and not '>')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            builder.Append(text, plain, i - plain);
            plain = i + 1;
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
                    if (CharClasses.IsWhiteSpace(c))
                    {
                        AppendSpace(builder);
                    }
                    else if (!CharClasses.IsControl(c) && !IsInvisible(c) && !char.IsSurrogate(c) && c < 0xFFFE)
                    {
                        builder.Append(c);
                    }

                    break;
            }
        }

        builder.Append(text, plain, text.Length - plain);
    }

    private static void AppendSpace(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
        {
            builder.Append(' ');
        }
    }

    /// <summary>A name as an identifier. Every keyword is made of small letters and underscores, and a leading <c>@</c> changes no name.</summary>
    public static string Identifier(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or '_'))
            {
                return name;
            }
        }

        return "@" + name;
    }

    private static void AppendEscape(CharBuffer buffer, char c)
    {
        switch (c)
        {
            case '\n':
                buffer.Append("\\n");
                break;
            case '\r':
                buffer.Append("\\r");
                break;
            case '\t':
                buffer.Append("\\t");
                break;
            case '"':
                buffer.Append("\\\"");
                break;
            case '\\':
                buffer.Append("\\\\");
                break;
            default:
                buffer.Append("\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Line ends, controls, direction marks and other characters without a glyph; not the space and not surrogates.</summary>
    private static bool IsInvisible(char c) => c >= 0x7F && UnicodeTable.Category(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}
