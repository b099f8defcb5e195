using System.Globalization;
using System.Text;

namespace Corpus.Tests.Extraction.Text.Characters;

/// <summary>
/// Writes <c>Extraction/Text/Characters/UnicodeData.cs</c> and the emitted <c>CorpusStorage.FoldingTable.cs</c>. Categories and case come
/// from this runtime's <see cref="CharUnicodeInfo"/> and <see cref="Rune"/>, canonical decompositions and combining classes from what
/// <see cref="string.Normalize()"/> does, together with what Unicode has added since the oldest ICU that it may use. Run the tests with
/// CORPUS_WRITE_UNICODE=1 to write the files again.
/// </summary>
internal static class UnicodeDataMaker
{
    /// <summary>The version of Unicode that .NET 10 has.</summary>
    public const string Version = "16.0";

    private const int Last = 0x10FFFF;
    private const int LineLength = 140;

    /// <summary>A character of each combining class, by which the class of the others is told.</summary>
    private static readonly (int Class, int Character)[] Representatives =
    [
        (1, 0x334), (6, 0x16FF0), (7, 0x93C), (8, 0x3099), (9, 0x94D), (10, 0x5B0), (11, 0x5B1), (12, 0x5B2), (13, 0x5B3), (14, 0x5B4), (15, 0x5B5), (16, 0x5B6),
        (17, 0x5B7), (18, 0x5B8), (19, 0x5B9), (20, 0x5BB), (21, 0x5BC), (22, 0x5BD), (23, 0x5BF), (24, 0x5C1), (25, 0x5C2), (26, 0xFB1E), (27, 0x64B), (28, 0x64C),
        (29, 0x64D), (30, 0x64E), (31, 0x64F), (32, 0x650), (33, 0x651), (34, 0x652), (35, 0x670), (36, 0x711), (84, 0xC55), (91, 0xC56), (103, 0xE38), (107, 0xE48),
        (118, 0xEB8), (122, 0xEC8), (129, 0xF71), (130, 0xF72), (132, 0xF74), (202, 0x327), (214, 0x1DCE), (216, 0x31B), (218, 0x302A), (220, 0x316), (222, 0x59A),
        (224, 0x302E), (226, 0x1D16D), (228, 0x302B), (230, 0x300), (232, 0x315), (233, 0x35C), (234, 0x35D), (240, 0x345),
    ];

    /// <summary>Canonical compositions of Unicode 16.0, which ICU knows from version 76 on.</summary>
    private static readonly (int Character, int First, int Second)[] NewPairs =
    [
        (0x105C9, 0x105D2, 0x307), (0x105E4, 0x105DA, 0x307), (0x11383, 0x11382, 0x113C9), (0x11385, 0x11384, 0x113BB),
        (0x1138E, 0x1138B, 0x113C2), (0x11391, 0x11390, 0x113C9), (0x113C5, 0x113C2, 0x113C2), (0x113C7, 0x113C2, 0x113B8),
        (0x113C8, 0x113C2, 0x113C9), (0x16121, 0x1611E, 0x1611E), (0x16122, 0x1611E, 0x16129), (0x16123, 0x1611E, 0x1611F),
        (0x16124, 0x16129, 0x1611F), (0x16125, 0x1611E, 0x16120), (0x16126, 0x16121, 0x1611F), (0x16127, 0x16122, 0x1611F),
        (0x16128, 0x16121, 0x16120), (0x16D68, 0x16D67, 0x16D67), (0x16D69, 0x16D63, 0x16D67), (0x16D6A, 0x16D69, 0x16D67),
    ];

    /// <summary>Combining classes that Unicode has given since version 15.0.</summary>
    private static readonly (int Class, int First, int Last)[] NewClasses =
    [
        (230, 0x897, 0x897), (230, 0x10D69, 0x10D6D), (9, 0x113CE, 0x113D0), (9, 0x1612F, 0x1612F), (230, 0x1E5EE, 0x1E5EE), (220, 0x1E5EF, 0x1E5EF),
    ];

    /// <summary>Letters that people write without what tells them from others; a decomposition says it of none.</summary>
    private static readonly Dictionary<int, string> Written = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['ŧ'] = "t", ['ŋ'] = "n",
        ['ĳ'] = "ij", ['ŀ'] = "l", ['ŉ'] = "'n", ['ĸ'] = "k", ['ﬀ'] = "ff", ['ﬁ'] = "fi", ['ﬂ'] = "fl", ['ﬃ'] = "ffi", ['ﬄ'] = "ffl", ['ﬅ'] = "st", ['ﬆ'] = "st",
        ['և'] = "եւ",
    };

    /// <summary>Whether an older ICU composes or orders it otherwise.</summary>
    public static bool IsNew(int cp) =>
        NewPairs.Any(pair => cp == pair.Character || cp == pair.First || cp == pair.Second) || NewClasses.Any(of => cp >= of.First && cp <= of.Last);

    public static string Engine()
    {
        var file = new StringBuilder();
        file.Append("namespace Corpus.Extraction.Text.Characters;\n\n/// <summary>Unicode ").Append(Version)
            .Append(" in the digits of <see cref=\"UnicodeReader\"/>. Written by <c>UnicodeDataMaker</c> of the tests; not to be edited.</summary>\ninternal static class UnicodeData\n{\n");
        Property(file, "Runs of code points of one category: the category and the length.", "Categories", Categories());
        Property(file, "Runs of code points with as much to add for lower case: gap, count and step, difference.", "Lower", Cases(cp => IsCased(cp) ? Rune.ToLowerInvariant(new(cp)).Value : cp));
        Property(file, "The same for upper case.", "Upper", Cases(cp => IsCased(cp) ? Rune.ToUpperInvariant(new(cp)).Value : cp));
        Property(file, "Canonical decompositions that compose again: gap, the first of the pair, the second after that of the pair before.", "Pairs", Pairs());
        Property(file, "Canonical decompositions that do not compose again: gap, how many they are, all that they become.", "Replacements", Replacements());
        Property(file, "Runs of code points of one combining class other than zero: gap, length, class.", "CombiningClasses", Classes());
        return file.Append("}\n").ToString();
    }

    public static string Runtime()
    {
        var file = new StringBuilder("namespace CorpusNamespace;\n\ninternal static partial class CorpusStorage\n{\n    internal static partial class Folding\n    {\n");
        var inner = new StringBuilder();
        Property(inner, "Unicode " + Version + ": runs of characters that fold as one: gap, count and steps, and what the first becomes.", "Data", Folds());
        return file.Append(inner.ToString().Replace("\n    ", "\n        ").Insert(0, "    ")).Append("    }\n}\n").ToString()
            .Replace("System.ReadOnlySpan", "global::System.ReadOnlySpan").Replace("internal static global", "private static global");
    }

    private static void Property(StringBuilder file, string summary, string name, string data)
    {
        file.Append(file.Length > 0 && file[^2] == ';' ? "\n" : "").Append("    /// <summary>").Append(summary).Append("</summary>\n    internal static System.ReadOnlySpan<byte> ").Append(name).Append(" => \"\"\"\n");
        for (var i = 0; i < data.Length; i += LineLength)
        {
            file.Append("        ").Append(data.AsSpan(i, Math.Min(LineLength, data.Length - i))).Append('\n');
        }

        file.Append("        \"\"\"u8;\n");
    }

    private static string Categories()
    {
        const int alternating = 30;
        var data = new StringBuilder();
        for (int cp = 0, end; cp <= Last; cp = end)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(cp);
            end = cp + 1;
            while (end <= Last && CharUnicodeInfo.GetUnicodeCategory(end) == category)
            {
                end++;
            }

            var pairs = cp;
            while (pairs < Last && CharUnicodeInfo.GetUnicodeCategory(pairs) == UnicodeCategory.UppercaseLetter && CharUnicodeInfo.GetUnicodeCategory(pairs + 1) == UnicodeCategory.LowercaseLetter)
            {
                pairs += 2;
            }

            if (pairs - cp >= 4)
            {
                end = pairs;
                Number(data, ((pairs - cp - 1) << 5) | alternating);
            }
            else
            {
                Number(data, ((end - cp - 1) << 5) | (int)category);
            }
        }

        return data.ToString();
    }

    private static bool IsCased(int cp) => cp is < 0xD800 or > 0xDFFF;

    private static string Cases(Func<int, int> map)
    {
        var data = new StringBuilder();
        var last = 0;
        for (var cp = 0; cp <= Last; cp++)
        {
            var difference = map(cp) - cp;
            if (difference == 0)
            {
                continue;
            }

            var step = map(cp + 1) - cp - 1 == difference ? 1 : 2;
            var count = 1;
            while (map(cp + (count * step)) - cp - (count * step) == difference && (step == 1 || map(cp + (count * step) - 1) == cp + (count * step) - 1))
            {
                count++;
            }

            Number(data, cp - last);
            Number(data, ((count - 1) << 1) | (step - 1));
            Signed(data, difference);
            last = cp + ((count - 1) * step) + 1;
            cp = last - 1;
        }

        return data.ToString();
    }

    private static string Pairs()
    {
        var data = new StringBuilder();
        var last = 0;
        var lastSecond = 0;
        foreach (var (cp, parts, _) in AllDecompositions().Where(one => one.Composes))
        {
            Number(data, cp - last);
            Signed(data, parts[0] - cp);
            Signed(data, parts[1] - lastSecond);
            last = cp;
            lastSecond = parts[1];
        }

        return data.ToString();
    }

    private static string Replacements()
    {
        var data = new StringBuilder();
        var last = 0;
        foreach (var (cp, parts, _) in AllDecompositions().Where(one => !one.Composes))
        {
            Number(data, cp - last);
            Number(data, parts.Length);
            last = cp;
            foreach (var part in parts)
            {
                Signed(data, part - cp);
            }
        }

        return data.ToString();
    }

    private static IEnumerable<(int Character, int[] Parts, bool Composes)> AllDecompositions()
    {
        var pairs = NewPairs.ToDictionary(pair => pair.Character, pair => new[] { pair.First, pair.Second });
        for (var cp = 0xC0; cp <= Last; cp++)
        {
            if (pairs.TryGetValue(cp, out var known))
            {
                yield return (cp, known, true);
            }
            else if (IsCased(cp) && cp is < 0xAC00 or > 0xD7A3 && CharUnicodeInfo.GetUnicodeCategory(cp) != UnicodeCategory.OtherNotAssigned)
            {
                var text = char.ConvertFromUtf32(cp);
                var parts = Runes(text.Normalize(NormalizationForm.FormD));
                if (parts.Length == 1 && parts[0] == cp)
                {
                    continue;
                }

                var composes = text.Normalize(NormalizationForm.FormC) == text;
                yield return (cp, composes ? [Runes(Text(parts[..^1]).Normalize(NormalizationForm.FormC)).Single(), parts[^1]] : parts, composes);
            }
        }
    }

    private static int[] Runes(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static string Text(int[] codePoints) => string.Concat(codePoints.Select(char.ConvertFromUtf32));

    private static string Classes()
    {
        var data = new StringBuilder();
        var last = 0;
        for (var cp = 0x300; cp <= Last; cp++)
        {
            var of = ClassOf(cp);
            if (of == 0)
            {
                continue;
            }

            var end = cp + 1;
            while (ClassOf(end) == of)
            {
                end++;
            }

            Number(data, cp - last);
            Number(data, end - cp - 1);
            Number(data, of);
            last = end;
            cp = end - 1;
        }

        return data.ToString();
    }

    private static int ClassOf(int cp)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(cp) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            return 0;
        }

        foreach (var (of, first, last) in NewClasses)
        {
            if (cp >= first && cp <= last)
            {
                return of;
            }
        }

        // Two characters of one class keep their order, and one of class zero keeps it with all.
        var mark = char.ConvertFromUtf32(cp);
        return mark.Normalize(NormalizationForm.FormD) != mark || (!Swaps(cp, 0x334) && !Swaps(0x345, cp)) ? 0
            : Representatives.Single(one => !Swaps(cp, one.Character) && !Swaps(one.Character, cp)).Class;
    }

    private static bool Swaps(int one, int other)
    {
        var text = "x" + char.ConvertFromUtf32(one) + char.ConvertFromUtf32(other);
        return text.Normalize(NormalizationForm.FormD) != text;
    }

    private static string Folds()
    {
        var folds = new SortedDictionary<int, int[]>();
        for (var cp = 0x80; cp <= Last; cp++)
        {
            if (IsCased(cp) && cp is < 0xAC00 or > 0xD7A3 && CharUnicodeInfo.GetUnicodeCategory(cp) != UnicodeCategory.OtherNotAssigned && Fold(cp) is var fold && !fold.SequenceEqual([cp]))
            {
                folds.Add(cp, fold);
            }
        }

        var data = new StringBuilder();
        var last = 0;
        foreach (var (cp, fold) in folds)
        {
            if (cp < last)
            {
                continue;
            }

            var (count, step, by) = Run(folds, cp);
            Number(data, cp - last);
            Number(data, ((((count - 1) << 1) | (step - 1)) * 3) + by);
            Number(data, fold.Length);
            foreach (var part in fold)
            {
                Signed(data, part < 0x80 ? -part : part - cp + (part >= cp ? 0 : -0x80));
            }

            last = cp + ((count - 1) * step) + 1;
        }

        return data.ToString();
    }

    /// <summary>How many characters from this one on fold alike: so many code points apart, with what they become as many apart.</summary>
    private static (int Count, int Step, int By) Run(SortedDictionary<int, int[]> folds, int cp)
    {
        var best = (Count: 1, Step: 1, By: 0);
        foreach (var (step, by) in new[] { (1, 0), (1, 1), (2, 2), (2, 0) })
        {
            var count = 1;
            while (folds.TryGetValue(cp + (count * step), out var fold) && folds[cp].Length == fold.Length && fold.Length < 2
                && (step == 1 || !folds.ContainsKey(cp + (count * step) - 1)) && (fold.Length == 0 || fold[0] == folds[cp][0] + (count * by)))
            {
                count++;
            }

            best = count > best.Count ? (count, step, by) : best;
        }

        return best;
    }

    private static int[] Fold(int cp)
    {
        var decomposed = NewPairs.FirstOrDefault(pair => pair.Character == cp) is { Character: not 0 } pair ? [pair.First, pair.Second] : Runes(char.ConvertFromUtf32(cp).Normalize(NormalizationForm.FormD));
        if (cp is (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F) && decomposed.Length == 1)
        {
            // Ideographs of old encodings: a thousand for the sake of names that nobody writes so.
            return [cp];
        }

        return [.. decomposed.SelectMany(FoldOne)];
    }

    private static IEnumerable<int> FoldOne(int cp)
    {
        if (cp is 0xAD or 0x34F or 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF
            || ClassOf(cp) is 1 or (>= 10 and <= 36) or >= 200)
        {
            return [];
        }

        if (cp is '`' or 0xB4 or (>= 0x2B9 and <= 0x2BF) or (>= 0x2018 and <= 0x201B and not 0x201A) or 0x2032 or 0x55A or 0xA78B or 0xA78C or 0xFF07)
        {
            return ['\''];
        }

        if (cp is 0x2010 or 0x2011 or 0xFE63 or 0xFF0D)
        {
            return ['-'];
        }

        if (Rune.IsWhiteSpace(new(cp)))
        {
            return [' '];
        }

        var lower = Rune.ToLowerInvariant(Rune.ToUpperInvariant(new(cp))).Value;
        return Written.TryGetValue(lower, out var written) || Written.TryGetValue(Rune.ToLowerInvariant(new(cp)).Value, out written) ? Runes(written) : cp == 0x1E9E ? Runes("ss") : [lower];
    }

    private static void Signed(StringBuilder data, int value) => Number(data, value < 0 ? (-value << 1) - 1 : value << 1);

    private static void Number(StringBuilder data, int value)
    {
        for (; value >= 32; value >>= 5)
        {
            data.Append((char)('#' + ((value & 31) | 32)));
        }

        data.Append((char)('#' + value));
    }
}
