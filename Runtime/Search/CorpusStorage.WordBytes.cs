namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    internal ref partial struct WordReader
    {
        /// <summary>FNV-1a over the bytes of a word.</summary>
        internal static uint HashOf(global::System.ReadOnlySpan<byte> word)
        {
            var hash = 2166136261;
            foreach (var b in word)
            {
                hash = unchecked((hash ^ b) * 16777619);
            }

            return hash;
        }

        private void Put(byte value)
        {
            if (_length < LongestWord && !_isFull)
            {
                _word[_length++] = value;
            }
            else
            {
                _isFull = true;
            }
        }

        private void PutCodePoint(int codePoint)
        {
            var size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (_length + size > LongestWord || _isFull)
            {
                _isFull = true;
                return;
            }

            if (size == 1)
            {
                _word[_length++] = (byte)codePoint;
                return;
            }

            _word[_length] = (byte)((0xF00 >> size) | (codePoint >> (6 * (size - 1))));
            for (var i = 1; i < size; i++)
            {
                _word[_length + i] = (byte)(0x80 | ((codePoint >> (6 * (size - 1 - i))) & 0x3F));
            }

            _length += size;
        }

        /// <summary>The character at a place; texts are well-formed.</summary>
        private readonly int Decode(int position, out int size)
        {
            var lead = _text[position];
            size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            if (position + size > _text.Length)
            {
                size = 1;
            }

            var value = size == 1 ? lead : lead & (0xFF >> (size + 1));
            for (var i = 1; i < size; i++)
            {
                value = (value << 6) | (_text[position + i] & 0x3F);
            }

            return value;
        }
    }
}
