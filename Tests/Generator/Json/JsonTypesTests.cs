using Corpus.Tests.Hosting;

namespace Corpus.Tests.Generator.Json;

/// <summary>What System.Text.Json makes of the types of a corpus, with reflection and without.</summary>
public class JsonTypesTests
{
    private const string Usings = "using System.Text.Json; using System.Text.Json.Serialization.Metadata;\n";

    // As in a trimmed program: there is nothing but the resolver and what the program itself adds.
    private const string WithResolver = Usings + """
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(CorpusJson.Resolver, new Own()) };
        """;

    private const string Own = """

        class Own : IJsonTypeInfoResolver
        {
            public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
                type == typeof(object) ? JsonMetadataServices.CreateValueInfo<object>(options, JsonMetadataServices.ObjectConverter) : null;
        }
        """;

    [Fact]
    public void Types_within_others_are_names_pairs_and_words() => Assert.Equal(
        """{"speaker":{"name":"S"},"kind":"direct","rule":"R","span":[1,25],"none":null}""",
        SeedPrograms.Run(Usings + """
            var quote = Quotes.All.First(quote => quote.Kind == QuoteKind.Direct && quote.Speaker != null);
            var text = JsonSerializer.Serialize(new { speaker = quote.Speaker, kind = quote.Kind, rule = quote.Rule, span = new TextSpan(1, 25), none = (Mention?)null });
            var speaker = JsonSerializer.Serialize(quote.Speaker);
            Console.Write(text.Replace(speaker, "{\"name\":\"S\"}").Replace(quote.Rule.ToString(), "R"));
            """));

    [Fact]
    public void People_articles_quotes_and_words_can_be_keys() => Assert.Equal("True True True True True", SeedPrograms.Run(Usings + """
        bool Starts<T>(IEnumerable<T> keys, string start) where T : notnull =>
            JsonSerializer.Serialize(keys.Take(1).ToDictionary(key => key, key => 1)).StartsWith("{\"" + start + "\":1", StringComparison.Ordinal);
        Console.Write(string.Join(" ",
            Starts(People.All, People.All[0].Name),
            Starts(Articles.All, Articles.All[0].Name),
            Starts(Quotes.All, Quotes.All[0].Id),
            Starts(new[] { QuoteKind.Mixed }, "mixed"),
            Starts(new[] { SourceKind.Group }, "Group")));
        """));

    [Fact]
    public void Nothing_is_read_back() => Assert.Equal("Objects of a corpus are written as JSON and not read: read a name or an id, and look it up with Find.", SeedPrograms.Run(Usings + """
        try { JsonSerializer.Deserialize<Quote>("{}"); }
        catch (NotSupportedException fault) { Console.Write(fault.Message.Split(" The unsupported")[0]); }
        """));

    [Fact]
    public void Without_reflection_the_resolver_knows_objects_and_lists() => Assert.Equal("True", SeedPrograms.Run(WithResolver + """
        var quotes = Quotes.All.Take(3).ToList();
        var expected = JsonSerializer.Serialize(quotes);
        string Written<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        var found = new[] { Written(quotes), Written(quotes.ToArray()), Written<IReadOnlyList<Quote>>(quotes), Written(Quotes.All.Take(3)), Written<object>(quotes.ToArray()) };
        Console.Write(found.All(text => text == expected) && expected.Length > 100);
        """ + Own));

    [Fact]
    public void Without_reflection_the_resolver_knows_every_type() => Assert.Equal("Article ArticleHit AttributionRule AttributionType Confidence Gender Mention MentionKind Paragraph ParagraphKind Person Quote QuoteHit QuoteKind RefusalReason RefusedPassage SourceKind TextSpan", SeedPrograms.Run(WithResolver + """
        var types = typeof(Quote).Assembly.GetTypes().Where(type => type.Namespace == "Corpus" && type.IsPublic && !(type.IsAbstract && type.IsSealed)).ToList();
        var known = types.Where(type => options.TryGetTypeInfo(type, out _) && options.TryGetTypeInfo(type.MakeArrayType(), out _)
            && options.TryGetTypeInfo(typeof(IReadOnlyList<>).MakeGenericType(type), out _) && options.TryGetTypeInfo(typeof(IEnumerable<>).MakeGenericType(type), out _)
            && options.TryGetTypeInfo(typeof(List<>).MakeGenericType(type), out _)
            && (!type.IsValueType || options.TryGetTypeInfo(typeof(Nullable<>).MakeGenericType(type), out _)));
        Console.Write(string.Join(" ", known.Select(type => type.Name).Order(StringComparer.Ordinal)));
        """ + Own));

    [Fact]
    public void A_type_of_somebody_elses_is_left_to_others() => Assert.Equal("True", SeedPrograms.Run(WithResolver + """
        Console.Write(CorpusJson.Resolver.GetTypeInfo(typeof(string), options) is null);
        """ + Own));
}
