namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>What a character beyond ASCII is to a word.</summary>
    private enum CharacterKind
    {
        /// <summary>It ends a word.</summary>
        None,

        /// <summary>A letter or a digit.</summary>
        Word,

        /// <summary>A word by itself, in a script that puts no spaces between words.</summary>
        Single,

        /// <summary>A part of a word between two letters.</summary>
        Apostrophe,

        /// <summary>An accent, or what is not seen: it neither makes a word nor ends one.</summary>
        Nothing,
    }

    internal ref partial struct WordReader
    {
        /// <summary>First and last characters of what is no letter and no digit beyond U+00BF, where texts are likely to have it.</summary>
        private static global::System.ReadOnlySpan<ushort> Marks => new ushort[]
        {
            0x00D7, 0x00D7, 0x00F7, 0x00F7, 0x02C2, 0x02C5, 0x02D2, 0x02DF, 0x037E, 0x037E, 0x0387, 0x0387, 0x0482, 0x0482, 0x055A, 0x055F,
            0x0589, 0x058F, 0x05BE, 0x05BE, 0x05C0, 0x05C0, 0x05C3, 0x05C3, 0x05C6, 0x05C6, 0x05F3, 0x05F4, 0x0600, 0x060F, 0x061B, 0x061F,
            0x066A, 0x066D, 0x06D4, 0x06D4, 0x06DD, 0x06DE, 0x06E9, 0x06E9, 0x06FD, 0x06FE, 0x0700, 0x070F, 0x07F6, 0x07F9, 0x07FE, 0x07FF,
            0x0964, 0x0965, 0x0970, 0x0970, 0x09F2, 0x09F3, 0x09FA, 0x09FB, 0x0AF0, 0x0AF1, 0x0BF3, 0x0BFA, 0x0DF4, 0x0DF4, 0x0E3F, 0x0E3F,
            0x0E4F, 0x0E4F, 0x0E5A, 0x0E5B, 0x0F04, 0x0F14, 0x0F3A, 0x0F3D, 0x104A, 0x104F, 0x10FB, 0x10FB, 0x1360, 0x1368, 0x1400, 0x1400,
            0x166D, 0x166E, 0x1680, 0x1680, 0x169B, 0x169C, 0x17D4, 0x17DB, 0x1800, 0x180E, 0x2000, 0x2BFF, 0x2E00, 0x2E7F, 0x3000, 0x3004,
            0x3008, 0x3020, 0x3030, 0x3030, 0x3036, 0x3037, 0x303D, 0x303F, 0x30A0, 0x30A0, 0x30FB, 0x30FB, 0x3200, 0x33FF, 0xA4FE, 0xA4FF,
            0xA828, 0xA82B, 0xA836, 0xA839, 0xA8CE, 0xA8CF, 0xAAF0, 0xAAF1, 0xABEB, 0xABEB, 0xD800, 0xF8FF, 0xFD3E, 0xFD4F, 0xFDFC, 0xFDFF,
            0xFE10, 0xFE6F, 0xFEFF, 0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFE0, 0xFFFF,
        };

        /// <param name="parts">What the character becomes when it is folded.</param>
        /// <param name="count">How many parts there are.</param>
        private static CharacterKind KindOf(int[] parts, int count)
        {
            if (count == 0)
            {
                return CharacterKind.Nothing;
            }

            var first = parts[0];
            if (first < 0x80)
            {
                return IsWordByte((byte)first) ? CharacterKind.Word : first == '\'' ? CharacterKind.Apostrophe : CharacterKind.None;
            }

            return first < 0xC0 || first is >= 0x1F000 and <= 0x1FAFF or >= 0xE0000 || IsMark(first) ? CharacterKind.None
                : IsUnspaced(first) ? CharacterKind.Single
                : CharacterKind.Word;
        }

        private static bool IsMark(int codePoint)
        {
            var low = 0;
            var high = Marks.Length / 2;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (codePoint > Marks[(2 * middle) + 1])
                {
                    low = middle + 1;
                }
                else if (codePoint < Marks[2 * middle])
                {
                    high = middle;
                }
                else
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Chinese characters and kana; Thai, Lao, Burmese and Khmer letters.</summary>
        private static bool IsUnspaced(int codePoint) => codePoint
            is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x2FDF)
            or (>= 0x3005 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFF);
    }
}
