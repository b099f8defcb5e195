namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Brings the ways of writing one name to one form: small letters without accents, one kind of apostrophe and of hyphen, one space
    /// between words and none at the ends. The build and the program fold by this same code.
    /// </summary>
    internal static partial class Folding
    {
        /// <summary>One character becomes so many at most.</summary>
        internal const int MostParts = 4;

        private const int PageBits = 8;
        private const int PageMask = (1 << PageBits) - 1;
        private const int FirstSyllable = 0xAC00;
        private const int SyllableCount = 11172;

        /// <summary>A name in the form that all ways of writing it have.</summary>
        internal static string Fold(string name)
        {
            var folded = new global::System.Text.StringBuilder(name.Length);
            var space = false;
            for (var i = 0; i < name.Length; i++)
            {
                if (name[i] < 0x80)
                {
                    Append(folded, Ascii(name[i]), ref space);
                }
                else
                {
                    i = AppendOther(folded, name, i, ref space);
                }
            }

            return folded.ToString();
        }

        /// <summary>
        /// Adds a character that is not ASCII. Apart from the rest, since the runtime takes longer to compile a method with memory on the stack
        /// in a loop than all else that a first look-up does.
        /// </summary>
        /// <returns>The index of its last code unit.</returns>
        private static int AppendOther(global::System.Text.StringBuilder folded, string name, int i, ref bool space)
        {
            global::System.Span<int> parts = stackalloc int[MostParts];
            var pair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            var count = Fold(pair ? char.ConvertToUtf32(name[i], name[i + 1]) : name[i], parts);
            for (var p = 0; p < count; p++)
            {
                Append(folded, parts[p], ref space);
            }

            return pair ? i + 1 : i;
        }

        private static int Ascii(char c) => c switch
        {
            >= 'A' and <= 'Z' => c | 0x20,
            >= '\t' and <= '\r' => ' ',
            '`' => '\'',
            _ => c,
        };

        /// <summary>Adds a character with the space that stands before it, so that there is one between words and none at the ends.</summary>
        private static void Append(global::System.Text.StringBuilder folded, int codePoint, ref bool space)
        {
            if (codePoint == ' ')
            {
                space = folded.Length > 0;
                return;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            if (codePoint > 0xFFFF)
            {
                folded.Append(char.ConvertFromUtf32(codePoint));
            }
            else
            {
                folded.Append((char)codePoint);
            }
        }

        /// <summary>What a character becomes, one after another; none where it is an accent or nothing that is read.</summary>
        /// <param name="codePoint">Other than ASCII.</param>
        /// <param name="parts">At least <see cref="MostParts"/>.</param>
        /// <returns>How many there are.</returns>
        internal static int Fold(int codePoint, global::System.Span<int> parts)
        {
            if ((uint)(codePoint - FirstSyllable) < SyllableCount)
            {
                // Hangul: the letters of a syllable.
                var syllable = codePoint - FirstSyllable;
                parts[0] = 0x1100 + (syllable / 588);
                parts[1] = 0x1161 + (syllable / 28 % 21);
                parts[2] = 0x11A7 + (syllable % 28);
                return syllable % 28 == 0 ? 2 : 3;
            }

            var start = Table.Starts[codePoint >> PageBits] is { } page ? page[codePoint & PageMask] - 1 : -1;
            if (start < 0)
            {
                parts[0] = codePoint;
                return 1;
            }

            for (var i = 0; i < Table.Parts[start]; i++)
            {
                parts[i] = Table.Parts[start + 1 + i];
            }

            return Table.Parts[start];
        }

        /// <summary>The data as tables, in a class of its own: a name of ASCII needs none.</summary>
        private static class Table
        {
            /// <summary>By page of code points and code point: where its parts start, plus one; or zero where it stays as it is.</summary>
            public static readonly ushort[]?[] Starts = new ushort[]?[0x110000 >> PageBits];

            /// <summary>Of each that does not, the count of its parts and the parts.</summary>
            public static readonly global::System.Collections.Generic.List<int> Parts = new global::System.Collections.Generic.List<int>();

            static Table() => Read();

            private static void Read()
            {
                global::System.Span<int> parts = stackalloc int[8];
                var position = 0;
                for (var codePoint = 0; position < Data.Length; codePoint++)
                {
                    codePoint += Number(ref position);
                    var run = Number(ref position);
                    var (by, step) = (run % 3, ((run / 3) & 1) + 1);
                    var count = Number(ref position);
                    for (var i = 0; i < count; i++)
                    {
                        // ASCII is told as it is, below zero; all others by their distance.
                        var number = Number(ref position);
                        var part = (number & 1) == 0 ? number >> 1 : -((number + 1) >> 1);
                        parts[i] = part is < 0 and > -0x80 ? -part : codePoint + part + (part < 0 ? 0x80 : 0);
                    }

                    for (var left = run / 6; ; left--)
                    {
                        Add(codePoint, parts.Slice(0, count));
                        if (left == 0)
                        {
                            break;
                        }

                        codePoint += step;
                        parts[0] += by;
                    }
                }
            }

            private static void Add(int codePoint, global::System.Span<int> parts)
            {
                (Starts[codePoint >> PageBits] ??= new ushort[1 << PageBits])[codePoint & PageMask] = (ushort)(Parts.Count + 1);
                Parts.Add(parts.Length);
                foreach (var part in parts)
                {
                    Parts.Add(part);
                }
            }

            private static int Number(ref int position)
            {
                const int zero = '#';
                var value = 0;
                for (var shift = 0; ;)
                {
                    var digit = Data[position++] - zero;
                    if (digit < 0)
                    {
                        // A line end of the literal.
                        continue;
                    }

                    value |= (digit & 31) << shift;
                    if (digit < 32)
                    {
                        return value;
                    }

                    shift += 5;
                }
            }
        }
    }
}
