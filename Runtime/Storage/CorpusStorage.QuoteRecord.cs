namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>What the tables say of a quote.</summary>
    internal readonly ref partial struct QuoteRecord
    {
        private const int HasSourceFlag = 16;
        private const int HasCueFlag = 32;
        private const int HasOwnTextFlag = 64;
        private const int VerbatimIsTextFlag = 128;
        private const int HasPiecesFlag = 256;
        private const int TextIsSpanFlag = 512;
        private const int TypeShift = 10;
        private const int TextFlags = HasOwnTextFlag | HasPiecesFlag | TextIsSpanFlag;

        // The text itself is read only when words are asked for: it may lie in a resource.
        private readonly ArticleRecord _article;
        private readonly Reader _spans;
        private readonly Reader _text;
        private readonly Place _lastSpan;
        private readonly Reader _verbatim;
        private readonly Reader _sourceName;
        private readonly int _flags;

        public QuoteRecord(int article, int index)
        {
            var record = new ArticleRecord(article);
            var quotes = record.Quotes;
            var width = Fixed(record.Data, quotes, 1);
            var reader = new Reader(record.Data, quotes + Fixed(record.Data, quotes + 1 + (index * width), width));
            _article = record;
            Rule = (AttributionRule)reader.Number();
            _flags = reader.Number();
            Paragraph = reader.Number();
            Line = reader.Number();
            Sentence = reader.Place();
            _spans = reader;
            _lastSpan = Skip(ref reader);
            _text = reader;
            switch (_flags & TextFlags)
            {
                case HasOwnTextFlag:
                    reader.Bytes(reader.Number());
                    break;
                case HasPiecesFlag:
                    Skip(ref reader);
                    break;
                case 0:
                    reader.Place();
                    break;
            }

            _verbatim = reader;
            if ((_flags & VerbatimIsTextFlag) == 0)
            {
                Skip(ref reader);
            }

            Source = HasSource ? reader.Place() : default;
            Cue = HasCue ? reader.Place() : default;
            _sourceName = reader;
        }

        public AttributionRule Rule { get; }

        public Confidence Confidence => (Confidence)(_flags & 3);

        public AttributionType AttributionType => (AttributionType)((_flags >> TypeShift) & 3);

        public MentionKind SourceMention => (MentionKind)((_flags >> 2) & 3);

        public bool HasSource => (_flags & HasSourceFlag) != 0;

        public bool HasCue => (_flags & HasCueFlag) != 0;

        public int Paragraph { get; }

        public int Line { get; }

        public Place Sentence { get; }

        public Place Source { get; }

        public Place Cue { get; }

        public global::System.ReadOnlySpan<byte> ReadText()
        {
            var reader = _text;
            return (_flags & TextFlags) switch
            {
                HasOwnTextFlag => reader.Bytes(reader.Number()),
                HasPiecesFlag => ReadPieces(reader, _article.Text),
                TextIsSpanFlag => Slice(_article.Text, _lastSpan),
                _ => Slice(_article.Text, reader.Place()),
            };
        }

        public string ReadSentence() => Decode(_article.Text, Sentence);

        /// <summary>Where the first span starts, in UTF-16 code units.</summary>
        public int Start
        {
            get
            {
                var reader = _spans;
                reader.Number();
                return reader.Place().Span.Start;
            }
        }

        public TextSpan[] ReadSpans()
        {
            var reader = _spans;
            var spans = new TextSpan[reader.Number()];
            for (var i = 0; i < spans.Length; i++)
            {
                spans[i] = reader.Place().Span;
            }

            return spans;
        }

        /// <summary>Reads the words of the content, piece by piece, as if it were one text.</summary>
        public void ReadWords(WordMatcher matcher, Progress found)
        {
            var reader = _spans;
            for (var left = reader.Number(); left > 0; left--)
            {
                var span = reader.Place();
                found.Offset = span.Utf8Start;
                matcher.Read(Slice(_article.Text, span), found);
            }
        }

        public string[] ReadVerbatim()
        {
            if ((_flags & VerbatimIsTextFlag) != 0)
            {
                return new[] { global::System.Text.Encoding.UTF8.GetString(ReadText()) };
            }

            var reader = _verbatim;
            var count = reader.Number();
            if (count == 0)
            {
                return global::System.Array.Empty<string>();
            }

            var passages = new string[count];
            for (var i = 0; i < passages.Length; i++)
            {
                passages[i] = Decode(_article.Text, reader.Place());
            }

            return passages;
        }

        /// <summary>Told as the speaker's name, the words of the source, or words of its own.</summary>
        public string? ReadSourceName(Person? speaker)
        {
            var reader = _sourceName;
            var tag = reader.Number();
            return tag switch
            {
                0 => null,
                1 => Decode(_article.Text, Source),
                2 => speaker!.Name,
                _ => global::System.Text.Encoding.UTF8.GetString(reader.Bytes(tag - 3)),
            };
        }

        private static Place Skip(ref Reader reader)
        {
            Place last = default;
            for (var left = reader.Number(); left > 0; left--)
            {
                last = reader.Place();
            }

            return last;
        }

        /// <summary>The pieces of a text that is not one stretch, joined by spaces.</summary>
        private static byte[] ReadPieces(Reader reader, global::System.ReadOnlySpan<byte> article)
        {
            var pieces = reader;
            var length = -1;
            for (var left = reader.Number(); left > 0; left--)
            {
                length += Slice(article, reader.Place()).Length + 1;
            }

            var text = new byte[length];
            var written = 0;
            for (var left = pieces.Number(); left > 0; left--)
            {
                var piece = Slice(article, pieces.Place());
                piece.CopyTo(global::System.MemoryExtensions.AsSpan(text, written));
                written += piece.Length;
                if (left > 1)
                {
                    text[written++] = (byte)' ';
                }
            }

            return text;
        }
    }
}
