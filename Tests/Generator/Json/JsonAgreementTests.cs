using System.Text.Json.Nodes;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Json.Schema;

namespace Corpus.Tests.Generator.Json;

/// <summary>The command and the types of a corpus say the same of the same articles, in the form that is documented.</summary>
public sealed class JsonAgreementTests : IDisposable
{
    private const string Serialize = "using static System.Text.Json.JsonSerializer;\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Quotes_are_written_as_the_lines_are_without_what_is_null()
    {
        var types = Types("foreach (var quote in Quotes.Attributions) Console.WriteLine(Serialize(quote));");
        Assert.True(types.Count > 40);
        Check("quote", types);
        var lines = Command();
        Check("quote", lines);
        Assert.Equal(lines.Select(WithoutNulls), types.Select(Text));
    }

    [Fact]
    public void Articles_are_written_as_the_lines_are_without_what_is_null()
    {
        var types = Types("foreach (var article in Articles.All) Console.WriteLine(Serialize(article));");
        Check("article", types);
        var lines = Written("--articles");
        Check("article", lines);
        Assert.Equal(lines.Select(WithoutNulls), types.Select(Text));
    }

    [Fact]
    public void People_are_written_as_the_lines_are_with_articles_for_mentions()
    {
        var types = Types("foreach (var person in People.All) Console.WriteLine(Serialize(person));");
        Check("person", types);
        var lines = Written("--people");
        Check("person", lines);
        var byName = lines.ToLookup(line => line["name"]!.GetValue<string>());
        Assert.Equal(byName.Count, types.Count);
        Assert.All(types, person =>
        {
            var named = byName[person["name"]!.GetValue<string>()].ToList();
            Assert.Equal(named.Count, person["articles"]!.AsArray().Count);
            var line = JsonNode.Parse(WithoutNulls(named[0]))!.AsObject();
            line.Remove("file");
            line.Remove("mentions");
            line["articles"] = person["articles"]!.DeepClone();
            Assert.Equal(Text(line), Text(person));
        });
    }

    [Fact]
    public void Linked_data_is_the_same_from_both()
    {
        var types = Types("foreach (var article in Articles.All) Console.WriteLine(CorpusJson.ToJsonLd(article));");
        Assert.Equal(3, types.Count);
        Assert.Equal(types.Select(Text), Command("--format", "jsonld").Select(Text));
        Assert.All(types, article =>
        {
            Assert.Equal(("https://schema.org", "NewsArticle"), (article["@context"]!.GetValue<string>(), article["@type"]!.GetValue<string>()));
            var people = article["mentions"]!.AsArray().Select(person => person!["@id"]!.GetValue<string>()).ToHashSet();
            var speakers = article["hasPart"]!.AsArray().Select(quote => quote!["spokenByCharacter"]?["@id"]?.GetValue<string>()).OfType<string>().ToList();
            Assert.NotEmpty(speakers);
            Assert.Subset(people, speakers.ToHashSet());
        });
    }

    [Fact]
    public void Small_types_are_as_the_schema_says()
    {
        Check("mention", Types("foreach (var mention in People.All.SelectMany(person => person.Mentions)) Console.WriteLine(Serialize(mention));"));
        Check("mention", Types("Console.WriteLine(Serialize(default(Mention)));"));
        Check("paragraph", Types("foreach (var paragraph in Articles.All.SelectMany(article => article.Paragraphs)) Console.WriteLine(Serialize(paragraph));"));
        Check("refusedPassage", Types("foreach (var passage in Articles.All.SelectMany(article => article.RefusedPassages)) Console.WriteLine(Serialize(passage));"));
        Check("articleHit", Types("foreach (var hit in Articles.Search(\"russia\")) Console.WriteLine(Serialize(hit));"));
        Check("quoteHit", Types("foreach (var hit in Quotes.Search(\"russia\")) Console.WriteLine(Serialize(hit));"));
        Check("span", Types("foreach (var quote in Quotes.All) Console.WriteLine(Serialize(quote.SentenceSpan));"));
    }

    [Theory]
    [InlineData("""{"kind":"Body","start":0}""")]
    [InlineData("""{"kind":"Body","start":0,"end":1.5}""")]
    [InlineData("""{"kind":"Body","start":0,"end":1,"length":1}""")]
    public void The_schema_refuses_what_is_not_so(string paragraph) => Assert.False(SchemaOf("paragraph").Evaluate(JsonNode.Parse(paragraph)).IsValid);

    private static void Check(string kind, IReadOnlyList<JsonNode> values)
    {
        var schema = SchemaOf(kind);
        Assert.NotEmpty(values);
        Assert.All(values, value =>
        {
            var result = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, Text(value) + string.Join(" ", result.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Values)));
        });
    }

    private static JsonSchema SchemaOf(string kind)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "corpus.schema.json")))!.AsObject();
        schema["$ref"] = "#/$defs/" + kind;
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static string Text(JsonNode value) => value.ToJsonString();

    private static string WithoutNulls(JsonNode line)
    {
        var members = line.DeepClone().AsObject();
        foreach (var member in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
        {
            members.Remove(member);
        }

        return Text(members);
    }

    private static List<JsonNode> Types(string program) => Lines(SeedPrograms.Run(Serialize + program));

    private static List<JsonNode> Command(params string[] options)
    {
        var (code, output, error) = Programs.Command(["extract", Path.Combine(Repository.Root, "seeds"), .. options]);
        Assert.True(code == 0, error);
        return Lines(output);
    }

    private List<JsonNode> Written(string option)
    {
        var file = Path.Combine(_folder.FullName, "lines");
        Command(option, file);
        return Lines(File.ReadAllText(file));
    }

    private static List<JsonNode> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
}
