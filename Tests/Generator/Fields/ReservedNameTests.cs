using Corpus.Extraction.Curation.Fields;
using Corpus.Generator.Names;

namespace Corpus.Tests.Generator.Fields;

/// <summary>The engine knows the names that a field cannot have: those of all that is emitted.</summary>
public class ReservedNameTests
{
    [Fact]
    public void Types() => Assert.Equal(EmittedTypes.Names.Order(StringComparer.Ordinal), FieldNames.Types);

    [Theory]
    [InlineData("Article")]
    [InlineData("Person")]
    public void Members(string type)
    {
        // Private fields and constructors have names that no property has.
        var members = EmittedTypes.Of(type).Members.Concat(EmittedTypes.Of(type, withAbstractions: true).Members)
            .Where(name => char.IsAsciiLetterUpper(name[0]) && !name.Contains('.', StringComparison.Ordinal));
        Assert.Equal(members.Distinct().Order(StringComparer.Ordinal), type == "Article" ? FieldNames.OfArticle : FieldNames.OfPerson);
    }
}
