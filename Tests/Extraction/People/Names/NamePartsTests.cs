using Corpus.Extraction.People.Names;
using Corpus.Extraction.English;

namespace Corpus.Tests.Extraction.People.Names;

public class NamePartsTests
{
    [Theory]
    [InlineData("Olga Brandt", "Olga", "Brandt")]
    [InlineData("Olga M. Brandt", "Olga", "Brandt")]
    [InlineData("Brandt", null, "Brandt")]
    [InlineData("Karel van der Meulen", "Karel", "van der Meulen")]
    [InlineData("Henri de Vaucourt Jr.", "Henri", "de Vaucourt")]
    [InlineData("Henri de Vaucourt, Jr.", "Henri", "de Vaucourt")]
    [InlineData("Walter Orrin Thorne III", "Walter", "Thorne")]
    [InlineData("Karel De Meulen", "Karel", "De Meulen")]
    [InlineData("Olga \"Olli\" Brandt", "Olga", "Brandt")]
    [InlineData("Olga Brandt (mayor)", "Olga", "Brandt")]
    [InlineData("Olga Brandt (deputy mayor)", "Olga", "Brandt")]
    [InlineData("van der Meulen", null, "van der Meulen")]
    [InlineData("Maria Keller-Voss", "Maria", "Keller-Voss")]
    public void Particles_belong_to_the_family_name_and_suffixes_to_none(string name, string? given, string? family) =>
        Assert.Equal((given, family), NameParts.Of(name, EnglishLanguage.Instance.Lexicon));

    [Theory]
    [InlineData("Ben Thorne", "Ben", "Thorne")]
    [InlineData("Mary Ben Thorne", "Mary", "Thorne")]
    [InlineData("Jr.", null, "Jr.")]
    [InlineData("(mayor)", null, "(mayor)")]
    [InlineData("", null, "")]
    public void What_only_looks_like_one_is_a_name(string name, string? given, string? family) =>
        Assert.Equal((given, family), NameParts.Of(name, EnglishLanguage.Instance.Lexicon));

    [Theory]
    [InlineData("Karel van der Meulen")]
    [InlineData("Henri de Vaucourt Jr.")]
    [InlineData("Olga M. Brandt")]
    [InlineData("Karel Van Meulen")]
    [InlineData("Karel De Meulen")]
    public void An_article_divides_the_name_the_same(string name)
    {
        var person = Assert.Single(PeopleOf.Text($"Mayor {name} came. {name} said so.").People);
        Assert.Equal((person.GivenName, person.FamilyName), NameParts.Of(name, EnglishLanguage.Instance.Lexicon));
    }
}
