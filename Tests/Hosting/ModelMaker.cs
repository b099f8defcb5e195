using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Hosting;

/// <summary>Makes models of any content by chance, the same for the same seed: what emission must carry, whatever the stages before it say.</summary>
internal sealed class ModelMaker
{
    private static readonly string[] Pieces =
    [
        "a", "Brown", " ", " ", " said ", "\n", "\r\n", "\t", "\"", "\u201C", "\u201D", "'", "\\", "{", "}", "*/", "\"\"\"", "u8;", "\0", "\u202E", "\u2028", "\uFEFF",
        "\u00E9", "\u4E2D", "\U0001F600", "e\u0301", "\u200D", "#", "##", "0", "\u0001", "@", "</summary>", "&", "class", "long words without any meaning ",
    ];

    private readonly Random _random;
    private readonly string[] _pieces;

    public ModelMaker(int seed, params string[] morePieces)
    {
        _random = new Random(seed);
        _pieces = [.. Pieces, .. morePieces];
    }

    public CorpusModel Model(int articles, int people, int pieces)
    {
        var facts = Enumerable.Range(0, articles).Select(i => Article($"folder/{i:D4}-{Unique(i)}", pieces)).ToArray();
        var rows = facts.Select(article => article.People.Select(_ => _random.Next(people)).ToArray()).ToArray();
        var models = new ArticleModel[articles];
        var group = Enumerable.Range(0, articles).Where(_ => _random.Next(3) == 0).ToArray();
        for (var a = 0; a < articles; a++)
        {
            int[] near = group.Length > 1 && group.Contains(a) ? [.. group.Where(other => other != a)] : [];
            models[a] = new(facts[a], _random.Next(4) == 0 ? null : $"Article{a}", new(rows[a]), new(near));
        }

        var persons = new PersonModel[people];
        for (var p = 0; p < people; p++)
        {
            var places = new List<PersonInArticle>();
            for (var a = 0; a < articles; a++)
            {
                for (var local = 0; local < rows[a].Length; local++)
                {
                    if (rows[a][local] == p)
                    {
                        places.Add(new(a, local));
                    }
                }
            }

            var name = $"{p:D4} " + Words(3);
            persons[p] = new(name, _random.Next(4) == 0 ? null : $"Person{p}", Maybe(name), Maybe(name), Maybe(name), Strings(), Strings(), Strings(), EquatableArray.From(places)) { Gender = (Gender)(p % 3), SameAs = p % 4 == 0 ? new([$"https://example.org/{p}"]) : default };
        }

        var variants = Variants(facts);
        for (var v = 0; v < variants.Count; v++)
        {
            foreach (var (a, q) in variants[v].Quotes)
            {
                var quotes = models[a].Facts.Quotes.ToArray();
                quotes[q] = quotes[q] with { WordsHash = (ulong)(v + 1) * 0x9E3779B97F4A7C15 };
                models[a] = models[a] with { Facts = models[a].Facts with { Quotes = new(quotes) } };
            }
        }

        return new(new(models), new(persons), variants, default);
    }

    private ArticleFacts Article(string name, int pieces)
    {
        var text = Words(pieces);
        var header = new ArticleHeader(
            Maybe(text), Strings(text), Maybe(text), Maybe(text), Maybe(text),
            _random.Next(2) == 0 ? null : new DateTime(1900, 1, 1).AddDays(_random.Next(80000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Maybe("en"), Maybe(text), Strings(), default);
        var people = Enumerable.Range(0, _random.Next(9)).Select(_ => new LocalPerson(Words(2), null, null, null, default, default, default, default)).ToArray();
        var paragraphs = Enumerable.Range(0, 1 + _random.Next(5)).Select(_ => new Paragraph(Any<ParagraphKind>(), Range(text))).DistinctBy(paragraph => paragraph.Range).ToArray();
        var quotes = Enumerable.Range(0, _random.Next(12)).Select(_ => Quote(text, people, paragraphs.Length)).ToArray();
        var mentions = people.Length == 0 ? [] : Enumerable.Range(0, _random.Next(20)).Select(_ => new MentionFact(_random.Next(people.Length), Range(text), Any<MentionKind>())).ToArray();
        int[] authors = people.Length > 0 && _random.Next(2) == 0 ? [_random.Next(people.Length)] : [];
        return new(
            new ArticleFile(name, _random.Next(5) == 0 ? "elsewhere.md" : name + ".txt", text, ArticleMetadata.None),
            header, new(paragraphs), new(people), new(authors), new(mentions), new(quotes), default, _random.Next(100000), default)
        {
            Refused = new([.. Enumerable.Range(0, _random.Next(6)).Select(_ => new RefusedFact(Range(text), Any<RefusalReason>()))]),
        };
    }

    private QuoteFact Quote(string text, LocalPerson[] people, int paragraphs)
    {
        var speaker = people.Length == 0 ? -1 : _random.Next(-1, people.Length);
        var source = _random.Next(2) == 0 ? Range(text) : (TextRange?)null;
        var content = Range(text);
        var spans = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Range(text)).ToArray();
        var joined = string.Join(' ', spans.OrderBy(span => span.Start).Select(span => span.Of(text)));
        var name = _random.Next(4) switch
        {
            0 => null,
            1 => source?.Of(text),
            2 => speaker < 0 ? null : people[speaker].Name,
            _ => Words(2),
        };
        return new(
            Any<QuoteKind>(),
            new(spans),
            _random.Next(2) == 0 ? content : spans[0],
            _random.Next(4) switch { 0 => Words(5), 1 => joined, _ => null },
            _random.Next(3) == 0 ? new([content]) : new([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Range(text))]),
            source, Any<MentionKind>(), _random.Next(2) == 0 ? Range(text) : null, speaker, Any<SourceKind>(), name,
            Any<AttributionRule>(), Any<Confidence>(), _random.Next(paragraphs), _random.Next(1, 5000), Range(text))
        {
            AttributionType = (AttributionType)(content.Length % 4),
            IsQuote = content.Start % 3 > 0,
        };
    }

    private EquatableArray<VariantGroup> Variants(ArticleFacts[] facts)
    {
        var groups = new List<VariantGroup>();
        for (var a = 0; a + 2 < facts.Length; a += 3)
        {
            var members = Enumerable.Range(a, 3).Where(i => facts[i].Quotes.Count > 0).Select(i => new QuoteReference(i, _random.Next(facts[i].Quotes.Count))).ToArray();
            if (members.Length > 1)
            {
                groups.Add(new(new(members)));
            }
        }

        return EquatableArray.From(groups);
    }

    /// <summary>A stretch that cuts no surrogate pair.</summary>
    private TextRange Range(string text)
    {
        var (a, b) = (_random.Next(text.Length + 1), _random.Next(text.Length + 1));
        return new(Whole(text, Math.Min(a, b)), Whole(text, Math.Max(a, b)));
    }

    private static int Whole(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]) ? position - 1 : position;

    private string Words(int pieces) => string.Concat(Enumerable.Range(0, _random.Next(pieces + 1)).Select(_ => _pieces[_random.Next(_pieces.Length)]));

    private string Unique(int i) => Words(2).Replace("\n", "", StringComparison.Ordinal) + i;

    private string? Maybe(string text) => _random.Next(4) switch { 0 => null, 1 => Words(3), _ => Range(text).Of(text) };

    private EquatableArray<string> Strings(string text = "abc") => new([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Maybe(text)).OfType<string>()]);

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }
}
