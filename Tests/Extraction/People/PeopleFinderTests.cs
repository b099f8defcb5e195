using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.People;

public class PeopleFinderTests
{
    [Theory]
    [InlineData("The lawyer Tarek Noorvali said it was late. Noorvali left.", "Tarek Noorvali")]
    [InlineData("She studied at Wentvale University in New York and lives in North Dakota.", "")]
    [InlineData("On Monday the Justice Department sued Zenvik Inc. in Ohio.", "")]
    [InlineData("The Wentvale administration said it would pay.", "")]
    [InlineData("Laura Wentvale spoke. The Wentvale campaign was glad.", "Laura Wentvale")]
    [InlineData("Price is no object, they said.", "")]
    [InlineData("It was so under Eisenhower and in the Reagan administration.", "Eisenhower|Reagan")]
    [InlineData("It was so in Lincoln, and Grant money was gone.", "")]
    [InlineData("They stayed at the Laura Valley Inn in Coral Gables.", "")]
    [InlineData("They asked Goldman Sachs and the Red Cross.", "")]
    [InlineData("The loss hurt Georgia Republicans, and Georgia said so.", "")]
    [InlineData("They met Michael Bloomberg and Laura Shields there.", "Michael Bloomberg|Laura Shields")]
    [InlineData("He said that [Laura] Wentvale came.", "Laura Wentvale")]
    [InlineData("They met Juan \"Chico\" Wentvale there.", "Juan Wentvale")]
    [InlineData("Her brother, Grant, came too.", "Grant")]
    [InlineData("The Justice Department said so, and other Republicans who came did.", "")]
    [InlineData("They met President Park Wentvale in the morning.", "Park Wentvale")]
    [InlineData("They met Laura Park in the morning.", "Laura Park")]
    [InlineData("He served under Tsar Edwin I, and was glad.", "Edwin I")]
    [InlineData("As King Edwin I say no.", "Edwin")]
    [InlineData("It fell like the Roman Empire.", "")]
    [InlineData("By then the NCLB, a law, was old.", "")]
    [InlineData("Reporter Orvik Wentvale says:\n\nIt is late.", "Orvik Wentvale")]
    [InlineData("They met in Waterfront Park, at Emanuel Church and on Laura Beach.", "")]
    public void Only_persons_are_found(string text, string names) => Assert.Equal(names, string.Join("|", PeopleOf.Names(text)));

    [Fact]
    public void One_person_has_many_names()
    {
        var mentions = PeopleOf.Mentions("Joseph R. Wentvale Jr. came. Mr. Wentvale spoke. \"We like Joe Wentvale,\" she said. Joseph laughed.");
        Assert.Equal(
            ["Joseph R. Wentvale Jr.=Joseph R. Wentvale Jr.", "Wentvale=Joseph R. Wentvale Jr.", "Joe Wentvale=Joseph R. Wentvale Jr.", "Joseph=Joseph R. Wentvale Jr."],
            mentions);
    }

    [Fact]
    public void A_degree_is_no_part_of_a_name()
    {
        var mentions = PeopleOf.Mentions("Laura Wentvale came. Laura Wentvale, Ph.D., spoke, and Laura Wentvale MBE smiled.");
        Assert.Equal(["Laura Wentvale=Laura Wentvale", "Laura Wentvale, Ph.D.=Laura Wentvale", "Laura Wentvale MBE=Laura Wentvale"], mentions);
    }

    [Fact]
    public void A_ruler_has_an_epithet()
    {
        var person = PeopleOf.Person("They read of Edwin the Terrible at school. Edwin was bad.", "Edwin the Terrible");
        Assert.Equal("Edwin", person.GivenName);
        Assert.Null(person.FamilyName);
        Assert.Equal(["Edwin"], person.AlternateNames);
    }

    [Fact]
    public void A_son_is_not_his_father() =>
        Assert.Equal(["Orvik Wentvale", "Orvik Wentvale Jr."], PeopleOf.Names("The mayor, Orvik Wentvale, came with his son. Orvik Wentvale Jr., 31, said hello."));

    [Fact]
    public void The_honorific_tells_two_bearers_of_a_name_apart()
    {
        var mentions = PeopleOf.Mentions("Laura Wentvale met her husband, Robert Wentvale. Mrs. Wentvale smiled. Mr. Wentvale did not.");
        Assert.Contains("Wentvale=Laura Wentvale", mentions);
        Assert.Contains("Wentvale=Robert Wentvale", mentions);
    }

    [Fact]
    public void Who_was_introduced_first_needs_no_given_name()
    {
        var mentions = PeopleOf.Mentions("Laura Wentvale opened the fair on Monday. Her brother, Robert Wentvale, was there. The weather was good all week. Crowds cheered for hours. At night, Wentvale danced.");
        Assert.Equal("Wentvale=Laura Wentvale", mentions[^1]);
    }

    [Theory]
    [InlineData("Sergey Kovalskin came. Kowalskin said it was late.", true)]
    [InlineData("Orvik Brandhurst came. Brandhorst said it was late.", true)]
    [InlineData("Orvik Rand came. Mr. Brand said it was late.", false)]
    public void Spellings_of_one_name_are_one_persons(string text, bool same) => Assert.Equal(same, PeopleOf.Names(text).Length == 1);

    [Fact]
    public void A_pseudonym_is_another_name() =>
        Assert.Single(PeopleOf.Names("Laura Wentvale, better known by her stage name Lola Brandhurst, sang. Brandhurst smiled."));

    [Fact]
    public void The_name_of_a_foundation_names_its_founder()
    {
        var mentions = PeopleOf.Mentions("Laura Wentvale came. The Laura Wentvale Foundation paid.");
        Assert.Equal(["Laura Wentvale=Laura Wentvale", "Laura Wentvale=Laura Wentvale"], mentions);
    }

    [Fact]
    public void Parts_of_a_name_are_told()
    {
        var person = PeopleOf.Person("Former Ruritanian Foreign Minister Bill de Brandhurst, a fellow at the Zenvik Institute, met Mr. de Brandhurst's aides.", "Bill de Brandhurst");
        Assert.Equal("Bill", person.GivenName);
        Assert.Equal("de Brandhurst", person.FamilyName);
        Assert.Equal(Gender.Male, person.Gender);
        Assert.Contains(person.JobTitles, title => title.EndsWith("Foreign Minister", StringComparison.Ordinal));
        Assert.Contains("fellow at the Zenvik Institute", person.JobTitles);
        Assert.Contains("Zenvik Institute", person.Affiliations);
    }

    [Theory]
    [InlineData("They met Vice President Laura Wentvale there.", "Laura Wentvale", "Vice President", "")]
    [InlineData("They met Vice correspondent Laura Wentvale there.", "Laura Wentvale", "Vice correspondent", "Vice")]
    [InlineData("They met Presidents Reagan and Ford there.", "Reagan", "", "")]
    [InlineData("They met Sens. Laura Wentvale and Orvik Zennor there.", "Laura Wentvale", "", "")]
    [InlineData("They met her late son Orvik Wentvale there.", "Orvik Wentvale", "", "")]
    [InlineData("They met Father Orvik Wentvale there.", "Orvik Wentvale", "Father", "")]
    [InlineData("They met Even Mrs. Laura Wentvale there.", "Laura Wentvale", "", "")]
    [InlineData("They met fellow candidate Texas Senator Laura Wentvale there.", "Laura Wentvale", "Texas Senator", "")]
    [InlineData("They met party Chairman Laura Wentvale there.", "Laura Wentvale", "party Chairman", "")]
    [InlineData("They met supporters of Laura Wentvale there.", "Laura Wentvale", "", "")]
    [InlineData("They met a daughter of former President Laura Wentvale there.", "Laura Wentvale", "former President", "")]
    [InlineData("They met Former NAACP leader Laura Wentvale there.", "Laura Wentvale", "Former NAACP leader", "NAACP")]
    [InlineData("They met Senate Majority Leader Laura Wentvale there.", "Laura Wentvale", "Senate Majority Leader", "Senate")]
    [InlineData("The others had come to see Laura Wentvale, a director at Human Rights Watch.", "Laura Wentvale", "director at Human Rights Watch", "Human Rights Watch")]
    [InlineData("The others had come to see Laura Wentvale, an aide to the mayor of Oakland.", "Laura Wentvale", "aide to the mayor of Oakland", "")]
    [InlineData("The others had come to see Laura Wentvale, a friend of Senator Orvik Zennor.", "Laura Wentvale", "", "")]
    [InlineData("The others had come to see Laura Wentvale, an adviser to Senator Orvik Zennor.", "Laura Wentvale", "adviser to Senator Orvik Zennor", "")]
    [InlineData("The others had come to see Laura Wentvale, Senator Orvik Zennor and some more.", "Laura Wentvale", "", "")]
    public void Jobs_and_affiliations(string text, string name, string jobs, string affiliations)
    {
        var person = PeopleOf.Person(text, name);
        Assert.Equal(jobs, string.Join("|", person.JobTitles));
        Assert.Equal(affiliations, string.Join("|", person.Affiliations));
    }

    [Fact]
    public void The_author_is_one_of_the_people()
    {
        var people = PeopleOf.Text("Bridge opens\n\nBy Laura Wentvale\n\nThe bridge opened on Monday, officials said.\n");
        Assert.Equal("Laura Wentvale", people.People[Assert.Single(people.Authors)].Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mr.")]
    [InlineData("\"\"\"\" (((( Mr. Mr. Sen. ,,,, Jr. III")]
    [InlineData("A. B. C. D. E. F. G. H. I. J. K. L. M. N. O. P. Q. R. S.")]
    [InlineData("O' de van der von bin al-")]
    public void Nothing_throws(string text) => PeopleOf.Text(text);
}
