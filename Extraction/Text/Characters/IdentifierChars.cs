using System.Globalization;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// What a C# name may be made of. A compiler asks its own runtime what a letter is, so only what every one of them knows is a letter here:
/// the compiler of Visual Studio runs on .NET Framework, which has Unicode 8.0. Pairs of surrogates are in no name.
/// </summary>
internal static class IdentifierChars
{
    /// <summary>First and last of each run of letters, digits and marks that came after Unicode 8.0.</summary>
    private const string Newer =
        "\u0560\u0560\u0588\u0588\u05ef\u05ef\u07fd\u07fd\u0860\u086a\u0870\u0887\u0889\u088f\u0897\u089f\u08b5\u08e1\u09fc\u09fc"
        + "\u09fe\u09fe\u0afa\u0aff\u0b55\u0b55\u0c04\u0c04\u0c3c\u0c3c\u0c5c\u0c5d\u0c80\u0c80\u0cdc\u0cdd\u0cf3\u0cf3\u0d00\u0d00"
        + "\u0d04\u0d04\u0d3b\u0d3c\u0d54\u0d56\u0d81\u0d81\u0e86\u0e86\u0e89\u0e89\u0e8c\u0e8c\u0e8e\u0e93\u0e98\u0e98\u0ea0\u0ea0"
        + "\u0ea8\u0ea9\u0eac\u0eac\u0eba\u0eba\u0ece\u0ece\u170d\u170d\u1715\u1715\u171f\u171f\u180f\u180f\u1878\u1878\u1abf\u1add"
        + "\u1ae0\u1aeb\u1b4c\u1b4c\u1c80\u1c8a\u1c90\u1cba\u1cbd\u1cbf\u1cf7\u1cf7\u1cfa\u1cfa\u1df6\u1dfb\u2c2f\u2c2f\u2c5f\u2c5f"
        + "\u312e\u312f\u31bb\u31bf\u4db6\u4dbf\u9fd6\u9fff\ua7ae\ua7af\ua7b8\ua7dc\ua7f1\ua7f6\ua82c\ua82c\ua8c5\ua8c5\ua8fe\ua8ff"
        + "\uab66\uab69";

    /// <summary>What a name starts with, other than <c>_</c>.</summary>
    public static bool IsStart(char c) => c < '\u0080' ? CharClasses.IsAsciiLetter(c) : UnicodeTable.Category(c) <= UnicodeCategory.OtherLetter && !IsNewer(c);

    /// <summary>What a name has, other than <c>_</c> and characters that nobody sees.</summary>
    public static bool IsPart(char c) => c < '\u0080' ? CharClasses.IsAsciiLetter(c) || CharClasses.IsAsciiDigit(c)
        : UnicodeTable.Category(c) is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber && !IsNewer(c);

    private static bool IsNewer(char c)
    {
        var i = 0;
        while (i < Newer.Length && Newer[i + 1] < c)
        {
            i += 2;
        }

        return i < Newer.Length && Newer[i] <= c;
    }
}
