using System.Reflection;
using Corpus.Abstractions;

namespace Corpus.Tests.Runtime.Interfaces;

/// <summary>What a corpus has of its own and what the interfaces say are the same: values by number, members by name.</summary>
public class SameValuesTests
{
    private static readonly Assembly Runtime = typeof(CorpusNamespace.Quote).Assembly;
    private static readonly Assembly Abstractions = typeof(IQuote).Assembly;

    /// <summary>What a corpus has and the interfaces do not: bytes, which .NET Standard has no word for, and what is no quote.</summary>
    private static readonly string[] OfTheCorpusAlone = ["Article.RefusedPassages", "Article.Utf8Text", "Quote.Utf8Text", "Paragraph.Utf8Text"];

    [Fact]
    public void Every_enum_has_the_same_names_and_values_in_both()
    {
        var ofCorpus = Enums(Runtime).ToList();
        Assert.Equal(9, ofCorpus.Count);
        Assert.All(ofCorpus, type =>
        {
            var other = Abstractions.GetType("Corpus.Abstractions." + type.Name);
            Assert.NotNull(other);
            Assert.Equal(Values(type), Values(other));
        });
    }

    [Fact]
    public void The_package_has_no_enum_that_a_corpus_lacks() =>
        Assert.Empty(Enums(Abstractions).Select(type => type.Name).Except(Enums(Runtime).Select(type => type.Name)));

    [Fact]
    public void Every_value_is_written_down_in_both()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Infrastructure.Repository.Root, "Abstractions"), "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(Infrastructure.Repository.Root, "Runtime"), "*.cs"))
            .Select(File.ReadAllText).Where(text => text.Contains(" enum ", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enums(Runtime).Count() + Enums(Abstractions).Count(), files.Count);
        Assert.All(files, text =>
        {
            var lines = text[text.IndexOf('{', StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith(',')).ToList();
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.Matches(@"^\w+ = \d+,$", line));
        });
    }

    [Theory]
    [InlineData("Article", typeof(IArticle))]
    [InlineData("Quote", typeof(IQuote))]
    [InlineData("Person", typeof(IPerson))]
    [InlineData("Paragraph", typeof(IParagraph))]
    [InlineData("Mention", typeof(IMention))]
    public void A_type_implements_its_interface_and_both_have_properties_of_the_same_names(string name, Type contract)
    {
        var type = Runtime.GetType("CorpusNamespace." + name)!;
        Assert.True(contract.IsAssignableFrom(type));
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Where(property => !OfTheCorpusAlone.Contains(name + "." + property));
        Assert.Equal(own.Order(StringComparer.Ordinal), contract.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_quote_can_be_faked()
    {
        var fake = DispatchProxy.Create<IQuote, Fake>();
        Assert.Equal("We lost.", fake.Text);
        Assert.Null(fake.Speaker);
    }

    public class Fake : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == "get_Text" ? "We lost." : null;
    }

    private static IEnumerable<Type> Enums(Assembly assembly) => assembly.GetTypes().Where(type => type.IsEnum && !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<(string, int)> Values(Type type) => Enum.GetNames(type).Select(name => (name, (int)Enum.Parse(type, name)));
}
