namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    internal ref partial struct WordReader
    {
        /// <summary>Nothing in a text is left out: it has no front matter.</summary>
        internal static bool HasOnlyWords(global::System.ReadOnlySpan<byte> text) => KeysEnd(text) == 0;

        /// <summary>Where the front matter of an article ends; zero where it has none.</summary>
        private static int KeysEnd(global::System.ReadOnlySpan<byte> text)
        {
            if (text.Length < 4 || text[0] != '-' || text[1] != '-' || text[2] != '-' || (text[3] != '\n' && text[3] != '\r'))
            {
                return 0;
            }

            for (var line = 4; line + 3 <= text.Length; line++)
            {
                if (text[line - 1] == '\n' && text[line] == '-' && text[line + 1] == '-' && text[line + 2] == '-')
                {
                    return line;
                }
            }

            return 0;
        }

        private void SkipKey()
        {
            var end = _position;
            while (end < _keysEnd && (IsWordByte(_text[end]) || _text[end] is (byte)' ' or (byte)'-' or (byte)'_'))
            {
                end++;
            }

            if (end < _keysEnd && _text[end] == ':')
            {
                _position = end + 1;
            }
        }
    }
}
