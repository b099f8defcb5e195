using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    internal readonly ref partial struct QuoteRecord
    {
        public bool HasSourceName
        {
            get
            {
                var reader = _sourceName;
                return reader.Number() != 0;
            }
        }

        /// <summary>Where the last span ends, in UTF-16 code units.</summary>
        public int End => _lastSpan.Span.End;

        /// <summary>Where the content is, one place after the other.</summary>
        public PlaceReader Spans => new PlaceReader(_spans);

        /// <summary>The words at a place of the article.</summary>
        public global::System.ReadOnlySpan<byte> Read(Place place) => Slice(_article.Text, place);

        /// <summary>The same as <see cref="ReadSourceName"/>, without a string.</summary>
        public void WriteSourceName(SystemJson::Utf8JsonWriter json, Person? speaker)
        {
            var reader = _sourceName;
            var tag = reader.Number();
            switch (tag)
            {
                case 1:
                    json.WriteString("sourceName"u8, Read(Source));
                    break;
                case 2:
                    json.WriteString("sourceName"u8, speaker!.Name);
                    break;
                default:
                    json.WriteString("sourceName"u8, reader.Bytes(tag - 3));
                    break;
            }
        }
    }

    /// <summary>Reads a list of places.</summary>
    internal ref struct PlaceReader
    {
        private Reader _reader;
        private int _left;

        public PlaceReader(Reader reader)
        {
            _reader = reader;
            _left = _reader.Number();
            Current = default;
        }

        public Place Current { get; private set; }

        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            _left--;
            Current = _reader.Place();
            return true;
        }
    }
}
