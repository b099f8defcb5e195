using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// The one table of what characters are and of their case, in pages of 256 code points, so that no answer depends on the Unicode
/// version of the program that the engine runs in. Pages of one category are one page.
/// </summary>
internal static class UnicodeTable
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int PageCount = 0x110000 >> PageBits;

    private static readonly byte[][] Categories = ReadCategories();
    private static readonly ushort[]?[] LowerCase = ReadCase(UnicodeData.Lower);
    private static readonly ushort[]?[] UpperCase = ReadCase(UnicodeData.Upper);

    /// <param name="codePoint">At most U+10FFFF; half of a pair is a surrogate.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnicodeCategory Category(int codePoint) => (UnicodeCategory)Categories[codePoint >> PageBits][codePoint & (PageSize - 1)];

    /// <summary>The one character that is its lower case; itself where there is none.</summary>
    public static int Lower(int codePoint) => Changed(codePoint, LowerCase[codePoint >> PageBits]);

    /// <summary>The one character that is its upper case; itself where there is none.</summary>
    public static int Upper(int codePoint) => Changed(codePoint, UpperCase[codePoint >> PageBits]);

    /// <summary>Both cases of a letter are in one plane, so sixteen bits of difference tell one from the other.</summary>
    private static int Changed(int codePoint, ushort[]? differences) =>
        differences is null ? codePoint : (codePoint & ~0xFFFF) | (ushort)(codePoint + differences[codePoint & (PageSize - 1)]);

    private static byte[][] ReadCategories()
    {
        // A run of pairs, each of a capital and its small letter.
        const int alternating = 30;
        var pages = new byte[PageCount][];
        var uniform = new byte[alternating][];
        var reader = new UnicodeReader(UnicodeData.Categories);
        for (var codePoint = 0; !reader.IsAtEnd && codePoint < PageCount << PageBits;)
        {
            var number = reader.Number();
            var category = (byte)(number & 31);
            var start = codePoint;
            for (var end = codePoint + (number >> 5) + 1; codePoint < end;)
            {
                var (page, first) = (codePoint >> PageBits, codePoint & (PageSize - 1));
                var count = Math.Min(PageSize - first, end - codePoint);
                if (count == PageSize && category != alternating)
                {
                    pages[page] = uniform[category] ??= Filled(category);
                }
                else if (category == alternating)
                {
                    FillWithPairs((pages[page] ??= new byte[PageSize]).AsSpan(first, count), codePoint - start);
                }
                else
                {
                    (pages[page] ??= new byte[PageSize]).AsSpan(first, count).Fill(category);
                }

                codePoint += count;
            }
        }

        return pages;
    }

    private static byte[] Filled(byte category)
    {
        var page = new byte[PageSize];
        page.AsSpan().Fill(category);
        return page;
    }

    /// <param name="position">Of the first in its run.</param>
    private static void FillWithPairs(Span<byte> codePoints, int position)
    {
        for (var i = 0; i < codePoints.Length; i++)
        {
            codePoints[i] = (byte)(((position + i) & 1) == 0 ? UnicodeCategory.UppercaseLetter : UnicodeCategory.LowercaseLetter);
        }
    }

    private static ushort[]?[] ReadCase(ReadOnlySpan<byte> data)
    {
        var pages = new ushort[]?[PageCount];
        var reader = new UnicodeReader(data);
        for (var codePoint = 0; !reader.IsAtEnd; codePoint++)
        {
            codePoint += reader.Number();
            var run = reader.Number();
            var difference = (ushort)reader.Signed();
            var step = (run & 1) + 1;
            for (var left = run >> 1; ; left--)
            {
                (pages[codePoint >> PageBits] ??= new ushort[PageSize])[codePoint & (PageSize - 1)] = difference;
                if (left == 0)
                {
                    break;
                }

                codePoint += step;
            }
        }

        return pages;
    }
}
