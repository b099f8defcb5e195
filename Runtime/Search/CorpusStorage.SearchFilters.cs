namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A name of a field is no longer; so a colon is not looked for through a whole query.
    private const int LongestFilterName = 64;

    // Declared fields give these their bodies.
    static partial void FindSearchField(string name, ref bool isOne);

    static partial void ReadSearchField(Article article, string name, global::System.Collections.Generic.List<string> values);

    private sealed partial class SearchQuery
    {
        /// <summary>Reads <c>name:value</c> or <c>name:"value"</c>, where there is such a filter and the value can be one of its values.</summary>
        private bool TryFilter(string query, ref int position, bool isExcluded)
        {
            var colon = position;
            while (colon < query.Length && colon - position <= LongestFilterName && (char.IsAsciiLetterOrDigit(query[colon]) || query[colon] is '_' or '-'))
            {
                colon++;
            }

            if (colon == position || colon >= query.Length || query[colon] != ':' || IsEnd(query, colon + 1))
            {
                return false;
            }

            var name = Folding.Fold(query.Substring(position, colon - position));
            var end = colon + 1;
            var value = IsMark(query[end]) ? Quoted(query, ref end) : Plain(query, ref end);
            if (!IsFilter(name, value))
            {
                return false;
            }

            _filters.Add(new SearchFilter(name, value, isExcluded));
            position = end;
            return true;
        }

        private static bool IsFilter(string name, string value)
        {
            switch (name)
            {
                case Speaker or Publisher:
                    return Folding.Fold(value).Length > 0;
                case From or To:
                    return TryDays(value, out _, out _);
                default:
                    var isField = false;
                    FindSearchField(name, ref isField);
                    return isField;
            }
        }
    }

    /// <summary>The first and the last day of a day, a month or a year: <c>2009-03-07</c>, <c>2009-03</c>, <c>2009</c>.</summary>
    private static bool TryDays(string value, out global::System.DateOnly first, out global::System.DateOnly last)
    {
        const global::System.Globalization.DateTimeStyles style = global::System.Globalization.DateTimeStyles.None;
        var culture = global::System.Globalization.CultureInfo.InvariantCulture;
        last = default;
        if (global::System.DateOnly.TryParseExact(value, "yyyy-MM-dd", culture, style, out first))
        {
            last = first;
            return true;
        }

        if (global::System.DateOnly.TryParseExact(value, "yyyy-MM", culture, style, out first))
        {
            last = first.AddDays(global::System.DateTime.DaysInMonth(first.Year, first.Month) - 1);
            return true;
        }

        if (global::System.DateOnly.TryParseExact(value, "yyyy", culture, style, out first))
        {
            last = new global::System.DateOnly(first.Year, 12, 31);
            return true;
        }

        return false;
    }

    /// <summary>The filters of a query: what they ask of articles, and of speakers, who are looked up once.</summary>
    private sealed class SearchFilters
    {
        private readonly SearchFilter[] _ofArticles;
        private readonly (Person[] People, bool IsExcluded)[] _speakers;

        public SearchFilters(global::System.Collections.Generic.List<SearchFilter> filters)
        {
            _ofArticles = filters.FindAll(static filter => filter.Name != SearchQuery.Speaker).ToArray();
            _speakers = filters.FindAll(static filter => filter.Name == SearchQuery.Speaker)
                .ConvertAll(static filter => (FindPeople(filter.Value), filter.IsExcluded)).ToArray();
        }

        public bool Admit(Article article)
        {
            foreach (var (people, isExcluded) in _speakers)
            {
                if (Quotes(article, people) == isExcluded)
                {
                    return false;
                }
            }

            return AdmitArticleOf(article);
        }

        /// <summary>What is asked of the article of a quote.</summary>
        public bool AdmitArticleOf(Article article)
        {
            foreach (var filter in _ofArticles)
            {
                if (IsTrueOf(article, filter) == filter.IsExcluded)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>What is asked of a quote itself.</summary>
        public bool AdmitSpeaker(Person? speaker)
        {
            foreach (var (people, isExcluded) in _speakers)
            {
                if (IsOneOf(people, speaker) == isExcluded)
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Quotes(Article article, Person[] speakers)
        {
            foreach (var quote in article.Quotes)
            {
                if (IsOneOf(speakers, quote.Speaker))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsOneOf(Person[] people, Person? speaker) => speaker is not null && global::System.Array.IndexOf(people, speaker) >= 0;

        private static bool IsTrueOf(Article article, SearchFilter filter)
        {
            switch (filter.Name)
            {
                case SearchQuery.Publisher:
                    return article.Publisher is { } publisher && HasWords(publisher, filter.Value);
                case SearchQuery.From:
                    return TryDays(filter.Value, out var first, out _) && article.DatePublished >= first;
                case SearchQuery.To:
                    return TryDays(filter.Value, out _, out var last) && article.DatePublished <= last;
                default:
                    var values = new global::System.Collections.Generic.List<string>();
                    ReadSearchField(article, filter.Name, values);
                    var sought = Folding.Fold(filter.Value);
                    return values.Exists(value => Folding.Fold(value) == sought);
            }
        }

        private static bool HasWords(string text, string words) =>
            string.Concat(" ", Folding.Fold(text), " ").Contains(string.Concat(" ", Folding.Fold(words), " "), global::System.StringComparison.Ordinal);
    }
}
