using System.Collections.Generic;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// Canonical decompositions, compositions and combining classes of <see cref="UnicodeData"/>; read when first asked for, as few
/// texts need them.
/// </summary>
internal static class Compositions
{
    private static readonly Dictionary<int, int[]> Parts = [];
    private static readonly Dictionary<long, int> Wholes = [];
    private static readonly Dictionary<int, byte> Classes = [];

    /// <summary>Those that a text in NFC has not, or that may compose or change places with what comes before them.</summary>
    private static readonly HashSet<int> Unstable = [];

    static Compositions()
    {
        ReadPairs();
        ReadReplacements();
        ReadClasses();
    }

    /// <summary>What a character becomes in one step; null where it stays.</summary>
    public static int[]? PartsOf(int codePoint) => Parts.TryGetValue(codePoint, out var parts) ? parts : null;

    /// <summary>The character that two compose; -1 where there is none.</summary>
    public static int WholeOf(int first, int second) => Wholes.TryGetValue(Pair(first, second), out var whole) ? whole : -1;

    /// <summary>The canonical combining class.</summary>
    public static int ClassOf(int codePoint) => Classes.TryGetValue(codePoint, out var of) ? of : 0;

    public static bool IsUnstable(int codePoint) => Unstable.Contains(codePoint);

    private static void ReadPairs()
    {
        var reader = new UnicodeReader(UnicodeData.Pairs);
        for (var (codePoint, second) = (0, 0); !reader.IsAtEnd;)
        {
            codePoint += reader.Number();
            var first = codePoint + reader.Signed();
            second += reader.Signed();
            Parts.Add(codePoint, [first, second]);
            Wholes.Add(Pair(first, second), codePoint);
            Unstable.Add(second);
        }
    }

    private static void ReadReplacements()
    {
        var reader = new UnicodeReader(UnicodeData.Replacements);
        for (var codePoint = 0; !reader.IsAtEnd;)
        {
            codePoint += reader.Number();
            var parts = new int[reader.Number()];
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = codePoint + reader.Signed();
            }

            Parts.Add(codePoint, parts);
            Unstable.Add(codePoint);
        }
    }

    private static void ReadClasses()
    {
        var reader = new UnicodeReader(UnicodeData.CombiningClasses);
        for (var codePoint = 0; !reader.IsAtEnd;)
        {
            codePoint += reader.Number();
            var end = codePoint + reader.Number() + 1;
            for (var of = (byte)reader.Number(); codePoint < end; codePoint++)
            {
                Classes.Add(codePoint, of);
                Unstable.Add(codePoint);
            }
        }
    }

    private static long Pair(int first, int second) => ((long)first << 21) | (uint)second;
}
