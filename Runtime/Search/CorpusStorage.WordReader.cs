namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Goes through a text word by word: what a search looks for. A word is folded as names are; of its letters and digits an apostrophe
    /// is part between two (<c>don't</c>), a full stop in an abbreviation (<c>u.s</c>) or a number (<c>3.5</c>), a comma in none
    /// (<c>1000</c>), and a possessive <c>'s</c> never. In scripts without spaces each character is a word. Keys of front matter are
    /// left out. The build and the program read by this same code.
    /// </summary>
    internal ref partial struct WordReader
    {
        /// <summary>In folded bytes: what a longer word has beyond that does not count.</summary>
        internal const int LongestWord = 64;

        private readonly byte[] _word;
        private readonly int[] _parts;
        private global::System.ReadOnlySpan<byte> _text;
        private int _keysEnd;
        private int _position;
        private int _length;
        private bool _isFull;
        private bool _isPlain;

        /// <param name="text">UTF-8, as a whole article or a part of one.</param>
        internal WordReader(global::System.ReadOnlySpan<byte> text)
            : this(text, new byte[LongestWord], new int[Folding.MostParts])
        {
        }

        /// <param name="text">UTF-8, as a whole article or a part of one.</param>
        /// <param name="word">Room for a word: <see cref="LongestWord"/> bytes.</param>
        /// <param name="parts">Room for what a character is folded to: <see cref="Folding.MostParts"/>.</param>
        internal WordReader(global::System.ReadOnlySpan<byte> text, byte[] word, int[] parts)
        {
            _word = word;
            _parts = parts;
            _text = default;
            _keysEnd = 0;
            _position = 0;
            _length = 0;
            _isFull = false;
            _isPlain = true;
            Start = 0;
            End = 0;
            Restart(text);
        }

        /// <summary>Where the word starts, in bytes.</summary>
        internal int Start { get; private set; }

        /// <summary>Where it ends, in bytes, exclusive.</summary>
        internal int End { get; private set; }

        /// <summary>The folded word; good until the next one is read.</summary>
        internal readonly global::System.ReadOnlySpan<byte> Word => new global::System.ReadOnlySpan<byte>(_word, 0, _length);

        /// <summary>The word is written as it is, but for its case.</summary>
        internal readonly bool IsPlain => _isPlain && !_isFull;

        /// <summary>Begins again with another text.</summary>
        internal void Restart(global::System.ReadOnlySpan<byte> text)
        {
            _text = text;
            _position = 0;
            _keysEnd = KeysEnd(text);
        }

        /// <summary>Goes on at a place of the text, which is no place within a word.</summary>
        internal void GoTo(int position) => _position = position;

        /// <summary>Reads the next word.</summary>
        /// <returns>False at the end of the text.</returns>
        internal bool Next()
        {
            while (_position < _text.Length)
            {
                if (_position < _keysEnd && (_position == 0 || _text[_position - 1] == '\n'))
                {
                    SkipKey();
                }

                if (_position < _text.Length && _text[_position] < 0x80 && !IsWordByte(_text[_position]))
                {
                    _position++;
                    continue;
                }

                Start = _position;
                Read();
                if (_length > 0)
                {
                    return true;
                }

                if (_position == Start && _position < _text.Length)
                {
                    Decode(_position, out var size);
                    _position += size;
                }
            }

            return false;
        }

        private void Read()
        {
            _length = 0;
            _isFull = false;
            _isPlain = true;
            End = _position;
            var run = 0;
            var possessive = (End: -1, Length: 0, IsPlain: true);
            while (_position < _text.Length)
            {
                var value = _text[_position];
                if (value < 0x80)
                {
                    if (IsWordByte(value))
                    {
                        Put((byte)(value >= 'A' && value <= 'Z' ? value | 0x20 : value));
                        End = ++_position;
                        run++;
                    }
                    else if (value == '\'' && _length > 0 && IsWordAt(_position + 1))
                    {
                        possessive = (End, _length, _isPlain);
                        Put((byte)'\'');
                        _position++;
                        run = 0;
                    }
                    else if (!TryJoin(value, ref run))
                    {
                        break;
                    }
                }
                else
                {
                    var before = (End, _length, _isPlain);
                    var kind = ReadOther();
                    if (kind == CharacterKind.Apostrophe)
                    {
                        possessive = before;
                        run = 0;
                    }
                    else if (kind == CharacterKind.None || kind == CharacterKind.Single)
                    {
                        break;
                    }
                    else
                    {
                        run++;
                    }
                }
            }

            if (possessive.End >= 0 && _length == possessive.Length + 2 && _word[_length - 1] == 's')
            {
                (End, _length, _isPlain) = possessive;
            }
        }

        /// <summary>A full stop or a comma within an abbreviation or a number.</summary>
        private bool TryJoin(byte value, ref int run)
        {
            if (run == 0 || _position + 1 >= _text.Length)
            {
                return false;
            }

            var (before, after) = (_text[_position - 1], _text[_position + 1]);
            var isAbbreviation = value == '.' && run == 1 && IsLetter(before) && IsLetter(after) && !IsWordAt(_position + 2);
            var isFraction = value == '.' && IsDigit(before) && IsDigit(after);
            if (isAbbreviation || isFraction)
            {
                Put((byte)'.');
            }
            else if (value == ',' && IsDigit(before) && AreThousands(_position + 1))
            {
                _isPlain = false;
            }
            else
            {
                return false;
            }

            _position++;
            run = 0;
            return true;
        }

        private readonly bool AreThousands(int position) =>
            position + 2 < _text.Length && IsDigit(_text[position]) && IsDigit(_text[position + 1]) && IsDigit(_text[position + 2])
            && (position + 3 == _text.Length || !IsDigit(_text[position + 3]));

        /// <summary>Reads a character that is no ASCII, if it goes on with the word or begins one.</summary>
        private CharacterKind ReadOther()
        {
            var codePoint = Decode(_position, out var size);
            var count = Folding.Fold(codePoint, _parts);
            var kind = KindOf(_parts, count);
            switch (kind)
            {
                case CharacterKind.Apostrophe when _length > 0 && IsWordAt(_position + size):
                    Put((byte)'\'');
                    _isPlain = false;
                    _position += size;
                    return kind;
                case CharacterKind.Word:
                case CharacterKind.Single when _length == 0:
                    for (var i = 0; i < count; i++)
                    {
                        if (_parts[i] >= 0x80 || IsWordByte((byte)_parts[i]))
                        {
                            PutCodePoint(_parts[i]);
                        }
                    }

                    _isPlain = false;
                    End = _position += size;
                    return kind;
                case CharacterKind.Nothing:
                    _isPlain = false;
                    _position += size;
                    End = _length > 0 ? _position : End;
                    return kind;
                default:
                    return CharacterKind.None;
            }
        }

        private readonly bool IsWordAt(int position)
        {
            if (position >= _text.Length)
            {
                return false;
            }

            if (_text[position] < 0x80)
            {
                return IsWordByte(_text[position]);
            }

            var count = Folding.Fold(Decode(position, out _), _parts);
            return KindOf(_parts, count) == CharacterKind.Word;
        }

        private static bool IsWordByte(byte value) => IsLetter(value) || IsDigit(value);

        private static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

        private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;
    }
}
