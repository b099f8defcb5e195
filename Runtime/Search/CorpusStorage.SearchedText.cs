namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>Tells where in a text is what was looked for.</summary>
    internal sealed class SearchedText
    {
        private readonly SearchedPart[] _parts;
        private WordMatcher? _matcher;

        public SearchedText(global::System.Collections.Generic.List<SearchedPart> parts) => _parts = parts.FindAll(static part => !part.IsExcluded).ToArray();

        // Made when places are asked for, which mostly they are of a few hits; of several threads each may make its own.
        private WordMatcher Matcher => _matcher ??= new WordMatcher(_parts);

        public TextSpan[] SpansIn(Article article)
        {
            var found = new Progress(_parts, keepsPlaces: true);
            Matcher.Read(article.Utf8Text, found);
            return SpansOf(article, found.Places!);
        }

        public TextSpan[] SpansIn(Quote quote)
        {
            var found = new Progress(_parts, keepsPlaces: true);
            quote.Record.ReadWords(Matcher, found);
            return SpansOf(quote.Article, found.Places!);
        }

        /// <summary>Places in bytes as places in code units, in their order; what overlaps is one.</summary>
        private static TextSpan[] SpansOf(Article article, global::System.Collections.Generic.List<(int Start, int End)> places)
        {
            places.Sort();
            var spans = new global::System.Collections.Generic.List<TextSpan>(places.Count);
            var text = article.Utf8Text;
            var (bytes, units) = (0, 0);
            var end = -1;
            foreach (var place in places)
            {
                if (place.End <= end)
                {
                    continue;
                }

                var overlaps = place.Start < end;
                var start = overlaps ? spans[spans.Count - 1].Start : UnitsTo(text, place.Start, ref bytes, ref units);
                end = place.End;
                var span = new TextSpan(start, UnitsTo(text, end, ref bytes, ref units));
                if (overlaps)
                {
                    spans[spans.Count - 1] = span;
                }
                else
                {
                    spans.Add(span);
                }
            }

            return spans.ToArray();
        }

        private static int UnitsTo(global::System.ReadOnlySpan<byte> text, int position, ref int bytes, ref int units)
        {
            units += global::System.Text.Encoding.UTF8.GetCharCount(text.Slice(bytes, position - bytes));
            bytes = position;
            return units;
        }
    }
}
