namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>Where the text of an article is: in a literal of this assembly.</summary>
    private readonly struct TextPlace
    {
        private readonly int _chunk;
        private readonly int _start;

        public TextPlace(scoped ref Reader reader, int row, int chunk)
        {
            _ = row;
            _chunk = Layout.TextStarts[chunk] + reader.Number();
            _start = reader.Number();
        }

        public global::System.ReadOnlySpan<byte> Read(int length) => Layout.Texts[_chunk].Slice(_start, length);
    }
}
