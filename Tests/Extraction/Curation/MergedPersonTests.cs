using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Curation;

public class MergedPersonTests
{
    [Theory]
    [InlineData(null, Gender.Male, Gender.Male)]
    [InlineData("Dr.", Gender.Unknown, Gender.Male)]
    [InlineData("Dr.", Gender.Male, Gender.Unknown)]
    [InlineData(null, Gender.Unknown, Gender.Unknown)]
    public void What_the_first_lacks_another_gives(string? honorific, Gender gender, Gender stated)
    {
        var merged = Merge(Person("Aron Vane", honorific, gender, stated), Person("A. Vane", "Mr.", Gender.Female, Gender.Female));
        Assert.Equal(honorific ?? "Mr.", merged.HonorificPrefix);
        Assert.Equal(gender == Gender.Unknown ? Gender.Female : gender, merged.Gender);
        Assert.Equal(stated == Gender.Unknown ? Gender.Female : stated, merged.StatedGender);
    }

    [Fact]
    public void Lists_are_joined_and_nothing_is_in_them_twice()
    {
        var first = Person("Aron Vane", "Dr.", Gender.Male, Gender.Male) with { JobTitles = new(["mayor"]), Affiliations = new(["Zenvik"]), SameAs = new(["https://a.example"]) };
        var other = Person("A. Vane", null, Gender.Unknown, Gender.Unknown) with { JobTitles = new(["mayor", "farmer"]), Affiliations = new(["Orford"]), SameAs = new(["https://b.example"]) };
        var merged = Merge(first, other);
        Assert.Equal(("Aron Vane", "Dr.", Gender.Male), (merged.Name, merged.HonorificPrefix, merged.Gender));
        Assert.Equal(["Vane", "A. Vane"], Merge(first with { AlternateNames = new(["Vane"]) }, other with { AlternateNames = new(["Vane", "A. Vane"]) }).AlternateNames);
        Assert.Equal(["mayor", "farmer"], merged.JobTitles);
        Assert.Equal(["Zenvik", "Orford"], merged.Affiliations);
        Assert.Equal(["https://a.example", "https://b.example"], merged.SameAs);
    }

    [Fact]
    public void Alone_it_is_the_person() => Assert.Equal(Person("Aron Vane", "Dr.", Gender.Male, Gender.Male), new MergedPerson(Person("Aron Vane", "Dr.", Gender.Male, Gender.Male)).ToPerson());

    private static LocalPerson Merge(LocalPerson first, LocalPerson other)
    {
        var merged = new MergedPerson(first);
        merged.Add(other);
        return merged.ToPerson();
    }

    private static LocalPerson Person(string name, string? honorific, Gender gender, Gender stated) =>
        new(name, null, null, honorific, gender, EquatableArray<string>.Empty, EquatableArray<string>.Empty, EquatableArray<string>.Empty) { StatedGender = stated };
}
