using Vectors = global::System.Runtime.Intrinsics;

namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Counts a phrase in texts. Where one of its words is always written in its own letters, only the places with these letters are read;
    /// otherwise the whole text.
    /// </summary>
    private sealed class PhraseFinder
    {
        private readonly WordMatcher _matcher;
        private readonly Progress _found;
        private readonly SearchedWord[] _words;
        private readonly int _anchor;

        // The letters that the words next to the anchor end and start with; zero where that is not known.
        private readonly byte _before;
        private readonly byte _after;
        private readonly byte[] _room = new byte[WordReader.LongestWord];
        private readonly int[] _parts = new int[Folding.MostParts];

        /// <param name="phrase">The phrase.</param>
        /// <param name="rows">What the index says of its words.</param>
        public PhraseFinder(SearchedPart phrase, WordRows[] rows)
        {
            var parts = new[] { phrase };
            _matcher = new WordMatcher(parts);
            _found = new Progress(parts);
            _words = phrase.Words;
            _anchor = -1;
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i].IsPlain && (_anchor < 0 || rows[i].Count < rows[_anchor].Count))
                {
                    _anchor = i;
                }
            }

            if (_anchor > 0 && _words[_anchor - 1] is { IsPrefix: false } before && before.Forms[0].Length < WordReader.LongestWord)
            {
                _before = before.Forms[0][before.Forms[0].Length - 1];
            }

            if (_anchor >= 0 && _anchor + 1 < _words.Length)
            {
                _after = _words[_anchor + 1].Forms[0][0];
            }
        }

        public int CountIn(global::System.ReadOnlySpan<byte> text)
        {
            if (_anchor >= 0 && WordReader.HasOnlyWords(text))
            {
                return CountAround(text);
            }

            _found.Restart();
            _matcher.Read(text, _found);
            return _found.Counts[0];
        }

        private int CountAround(global::System.ReadOnlySpan<byte> text)
        {
            global::System.ReadOnlySpan<byte> anchor = _words[_anchor].Forms[0];
            var count = 0;
            for (var at = IndexOf(text, anchor, 0); at >= 0; at = IndexOf(text, anchor, at))
            {
                count += IsAt(text, at) ? 1 : 0;
                at += anchor.Length;
            }

            return count;
        }

        /// <summary>The phrase is there, with its anchor at a place.</summary>
        private bool IsAt(global::System.ReadOnlySpan<byte> text, int at)
        {
            var end = at + _words[_anchor].Forms[0].Length;
            if ((at > 0 && IsLetterOrDigit(text[at - 1])) || (end < text.Length && IsLetterOrDigit(text[end])))
            {
                return false;
            }

            if (HasOtherWordBefore(text, at) || HasOtherWordAfter(text, end))
            {
                return false;
            }

            // Words before the anchor: as many stretches of text as they are, or more where some are no words.
            for (var stretches = _anchor; ; stretches = (2 * stretches) + 1)
            {
                var start = Back(text, at, stretches);
                var reader = new WordReader(text, _room, _parts);
                reader.GoTo(start);
                if (TryRead(ref reader, at, out var isThere) || start == 0)
                {
                    return isThere;
                }
            }
        }

        /// <summary>The word before a place ends with another letter than it has to: most are told by that. An <c>s</c> may be possessive.</summary>
        private bool HasOtherWordBefore(global::System.ReadOnlySpan<byte> text, int at) =>
            _before is > 0 and < 0x80 && at > 1 && text[at - 1] == ' ' && IsLetterOrDigit(text[at - 2])
            && (text[at - 2] | CaseBit(_before)) != _before && (text[at - 2] | 0x20) != 's';

        private bool HasOtherWordAfter(global::System.ReadOnlySpan<byte> text, int end) =>
            _after is > 0 and < 0x80 && end + 1 < text.Length && text[end] == ' ' && IsLetterOrDigit(text[end + 1])
            && (text[end + 1] | CaseBit(_after)) != _after;

        /// <summary>Reads past a place.</summary>
        /// <returns>False if fewer words come before it than before the anchor.</returns>
        private bool TryRead(ref WordReader reader, int at, out bool isThere)
        {
            isThere = false;
            var state = 0UL;
            var before = 0;
            while (reader.Next())
            {
                state = ((state << 1) | 1) & MaskOf(reader.Word);
                if (reader.End <= at)
                {
                    before++;
                    continue;
                }

                for (var more = _words.Length - 1 - _anchor; more > 0 && reader.Next(); more--)
                {
                    state = ((state << 1) | 1) & MaskOf(reader.Word);
                }

                isThere = (state >> (_words.Length - 1)) != 0;
                break;
            }

            return before >= _anchor;
        }

        /// <summary>By word of the phrase, a bit where it is this word.</summary>
        private ulong MaskOf(global::System.ReadOnlySpan<byte> word)
        {
            var mask = 0UL;
            for (var i = 0; i < _words.Length; i++)
            {
                var form = _words[i].Forms[0];
                var isIt = _words[i].IsPrefix
                    ? global::System.MemoryExtensions.StartsWith<byte>(word, form)
                    : global::System.MemoryExtensions.SequenceEqual<byte>(word, form);
                mask |= isIt ? 1UL << i : 0;
            }

            return mask;
        }

        /// <summary>Where the stretch between spaces starts that is so many before the one at a place.</summary>
        private static int Back(global::System.ReadOnlySpan<byte> text, int at, int stretches)
        {
            while (true)
            {
                while (at > 0 && text[at - 1] > ' ')
                {
                    at--;
                }

                if (stretches-- == 0 || at == 0)
                {
                    return at;
                }

                while (at > 0 && text[at - 1] <= ' ')
                {
                    at--;
                }
            }
        }

        private static bool IsLetterOrDigit(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a' || (uint)(value - '0') <= 9;

        /// <summary>The next place with the letters of a word, whatever their case: looks for its first and its last in sixteen places at a time.</summary>
        private static int IndexOf(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> word, int from)
        {
            var last = word.Length - 1;
            var end = text.Length - last;
            if (from < end && end - from >= Vectors::Vector128<byte>.Count)
            {
                ref var origin = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(text);
                var (firstLetter, firstCase) = (Vectors::Vector128.Create(word[0]), Vectors::Vector128.Create(CaseBit(word[0])));
                var (lastLetter, lastCase) = (Vectors::Vector128.Create(word[last]), Vectors::Vector128.Create(CaseBit(word[last])));
                for (; from <= end - Vectors::Vector128<byte>.Count; from += Vectors::Vector128<byte>.Count)
                {
                    var starts = Vectors::Vector128.LoadUnsafe(ref origin, (nuint)from) | firstCase;
                    var ends = Vectors::Vector128.LoadUnsafe(ref origin, (nuint)(from + last)) | lastCase;
                    var found = Vectors::Vector128.ExtractMostSignificantBits(
                        Vectors::Vector128.Equals(starts, firstLetter) & Vectors::Vector128.Equals(ends, lastLetter));
                    for (; found != 0; found &= found - 1)
                    {
                        var at = from + global::System.Numerics.BitOperations.TrailingZeroCount(found);
                        if (IsSame(text.Slice(at, word.Length), word))
                        {
                            return at;
                        }
                    }
                }
            }

            for (; from < end; from++)
            {
                if (IsSame(text.Slice(from, word.Length), word))
                {
                    return from;
                }
            }

            return -1;
        }

        private static bool IsSame(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> word)
        {
            for (var i = 0; i < word.Length; i++)
            {
                if ((text[i] | CaseBit(word[i])) != word[i])
                {
                    return false;
                }
            }

            return true;
        }

        // Only letters have a case: a digit with that bit is another sign.
        private static byte CaseBit(byte value) => (uint)(value - 'a') <= 'z' - 'a' ? (byte)0x20 : (byte)0;
    }
}
