namespace Corpus.Tests.Runtime;

/// <summary>The enums of a corpus are those of <c>Corpus.Abstractions</c>: a value of one is cast to the other.</summary>
public class EnumTests
{
    public static TheoryData<string> Names => [.. Enums(typeof(Corpus.Abstractions.TextSpan)).Select(type => type.Name)];

    [Fact]
    public void Both_have_the_same_enums()
    {
        Assert.NotEmpty(Names);
        Assert.Empty(Enums(typeof(CorpusNamespace.Quote)).Select(type => type.Name).Except(Enums(typeof(Corpus.Abstractions.TextSpan)).Select(type => type.Name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void They_have_the_same_values_by_name_and_number(string name)
    {
        // An enum that only the abstractions have is one of what the emitted types do not say yet.
        if (typeof(CorpusNamespace.Quote).Assembly.GetType("CorpusNamespace." + name) is { } emitted)
        {
            Assert.Equal(Values(typeof(Corpus.Abstractions.TextSpan).Assembly.GetType("Corpus.Abstractions." + name, throwOnError: true)!), Values(emitted));
        }
    }

    private static IEnumerable<Type> Enums(Type one) => one.Assembly.GetTypes().Where(type => type.IsEnum && !type.IsNested && type.Namespace == one.Namespace);

    private static IEnumerable<string> Values(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);
}
