using Corpus.Extraction.People.Features;
using Corpus.Extraction.People.Names;

namespace Corpus.Tests.Extraction.People.Features;

/// <summary>What each rule says of a name: above zero that it is a person's, below that it is not.</summary>
public class NameFeaturesTests
{
    [Theory]
    [InlineData("They met Mrs. Wentvale there.", "Wentvale", 1)]
    [InlineData("They met Senator Wentvale there.", "Wentvale", 1)]
    [InlineData("They met Wentvale there.", "Wentvale", 0)]
    [InlineData("They met Girls Wentvale there.", "Wentvale", 0)]
    public void Title_before(string text, string name, int sign) => Weighs(new TitleBefore(), text, name, sign);

    [Theory]
    [InlineData("They met Laura Wentvale there.", "Laura Wentvale", 1)]
    [InlineData("They met J. Wentvale there.", "J. Wentvale", 1)]
    [InlineData("They met Orvik Q. Wentvale there.", "Orvik Q. Wentvale", 1)]
    [InlineData("They met Orvik Wentvale there.", "Orvik Wentvale", 0)]
    [InlineData("They asked what Will Happen there.", "Will Happen", 0)]
    public void Known_given_name(string text, string name, int sign) => Weighs(new KnownGivenName(), text, name, sign);

    [Theory]
    [InlineData("Then Laura came.", "Laura", 1)]
    [InlineData("Then Wentvale came.", "Wentvale", 0)]
    [InlineData("They came from Austin.", "Austin", 0)]
    public void Lone_given_name(string text, string name, int sign) => Weighs(new LoneGivenName(), text, name, sign);

    [Theory]
    [InlineData("They met Orvik Wentvale there.", "Orvik Wentvale", 1)]
    [InlineData("They met the Wentvale there.", "Wentvale", 0)]
    [InlineData("They met Z. Night Wentvale there.", "Z. Night Wentvale", 1)]
    public void Unknown_words(string text, string name, int sign) => Weighs(new UnknownWords(), text, name, sign);

    [Theory]
    [InlineData("They met Orvik Smith there.", "Orvik Smith", 1)]
    [InlineData("They met Orvik Wentvale there.", "Orvik Wentvale", 0)]
    public void Known_surname(string text, string name, int sign) => Weighs(new KnownSurname(), text, name, sign);

    [Theory]
    [InlineData("They met Zhang Xiaobo there.", "Zhang Xiaobo", 1)]
    [InlineData("Moon Ji-won came.", "Moon Ji-won", 1)]
    [InlineData("They met Vo Van Tamh there.", "Vo Van Tamh", 1)]
    [InlineData("They met Kim Smith there.", "Kim Smith", 0)]
    [InlineData("They met Orvik Wentvale there.", "Orvik Wentvale", 0)]
    public void Family_name_first(string text, string name, int sign) => Weighs(new FamilyNameFirst(), text, name, sign);

    [Theory]
    [InlineData("Nobody knew what Eisenhower had done.", "Eisenhower", 1)]
    [InlineData("It was so in the Jackson administration.", "Jackson", 1)]
    [InlineData("Nobody knew what Bush had done.", "Bush", 1)]
    [InlineData("Bush fires were seen.", "Bush", 0)]
    [InlineData("They came from Jackson.", "Jackson", 0)]
    [InlineData("They met Orvik Eisenhower there.", "Orvik Eisenhower", 0)]
    [InlineData("It was so under the Jackson government.", "Jackson", 1)]
    [InlineData("It was so under the Wentvale government.", "Wentvale", 0)]
    public void Known_figure(string text, string name, int sign) => Weighs(new KnownFigure(), text, name, sign);

    [Theory]
    [InlineData("They met spokesman Orvik Wentvale there.", "Orvik Wentvale", 1)]
    [InlineData("They met her co-author Orvik Wentvale there.", "Orvik Wentvale", 1)]
    [InlineData("They met her brother, Orvik, there.", "Orvik", 1)]
    [InlineData("They met a partner, Orvik, there.", "Orvik", 1)]
    [InlineData("They met partners, Orvik, there.", "Orvik", 0)]
    [InlineData("They met her brother, Orvik said.", "Orvik", 0)]
    [InlineData("They saw what many people Wentvale met had done.", "Wentvale", 0)]
    public void Job_before(string text, string name, int sign) => Weighs(new JobBefore(), text, name, sign);

    [Theory]
    [InlineData("It is late, Wentvale said.", "Wentvale", 1)]
    [InlineData("Wentvale's report said so.", "Wentvale", 0)]
    public void Adjacent_speech_verb(string text, string name, int sign) => Weighs(new AdjacentSpeechVerb(), text, name, sign);

    [Theory]
    [InlineData("They know what Wentvale did.", "Wentvale", 1)]
    [InlineData("They know Wentvale.", "Wentvale", 0)]
    public void Subject_of_verb(string text, string name, int sign) => Weighs(new SubjectOfVerb(), text, name, sign);

    [Theory]
    [InlineData("Wentvale left, and then she came back.", "Wentvale", 1)]
    [InlineData("Wentvale left. Then he came back.", "Wentvale", 1)]
    [InlineData("In her last race, Wentvale fell.", "Wentvale", 1)]
    [InlineData("Wentvale left, and then it came back.", "Wentvale", 0)]
    [InlineData("Wentvale hired Laura Noorvali, and then she came back.", "Wentvale", 0)]
    [InlineData("Wentvale hired a lawyer, and then she came back.", "Wentvale", 0)]
    [InlineData("Wentvale left.\n\nThen he came back.", "Wentvale", 0)]
    [InlineData("They saw the Wentvale, and then she came back.", "Wentvale", 0)]
    public void Pronoun_near(string text, string name, int sign) => Weighs(new PronounNear(), text, name, sign);

    [Theory]
    [InlineData("They met Wentvale, who left.", "Wentvale", 1)]
    [InlineData("They met Wentvale, the store chain.", "Wentvale", -1)]
    [InlineData("They met Wentvale, a city lawyer, there.", "Wentvale", 1)]
    [InlineData("They met Wentvale's lawyer there.", "Wentvale", 1)]
    [InlineData("They saw Wentvale, a green valley.", "Wentvale", 0)]
    [InlineData("It was not Wentvale, the mayor said.", "Wentvale", 0)]
    public void Person_appositive(string text, string name, int sign) => Weighs(new PersonAppositive(), text, name, sign);

    [Theory]
    [InlineData("Orvik Wentvale, 57, left.", "Orvik Wentvale", 1)]
    [InlineData("In Wentvale, 1991 was a good year.", "Wentvale", 0)]
    public void Age_after(string text, string name, int sign) => Weighs(new AgeAfter(), text, name, sign);

    [Theory]
    [InlineData("They voted.\n\nOrvik Wentvale.\n\nThey did not vote.", "Orvik Wentvale", 1)]
    [InlineData("They voted.\n\nOrvik Wentvale did not.", "Orvik Wentvale", 0)]
    [InlineData("They voted.\n\nWentvale.\n\nThey did not vote.", "Wentvale", 0)]
    public void Signature_feature(string text, string name, int sign) => Weighs(new SignatureFeature(), text, name, sign);

    [Theory]
    [InlineData("They met 26-year-old Wentvale there.", "Wentvale", 1)]
    [InlineData("They met the 26-year-old Wentvale driver there.", "Wentvale", 0)]
    [InlineData("They met a 26-year-old Zeta-Wentvale there.", "Zeta-Wentvale", 0)]
    public void Age_before(string text, string name, int sign) => Weighs(new AgeBefore(), text, name, sign);

    [Theory]
    [InlineData("They met a man named Wentvale there.", "Wentvale", 1)]
    [InlineData("They met the hacker known as \"Wentvale\" there.", "Wentvale", 1)]
    [InlineData("They met a firm called Orvik Wentvale there.", "Orvik Wentvale", -1)]
    [InlineData("They read the novel Orvik Wentvale there.", "Orvik Wentvale", -1)]
    [InlineData("They saw the pilot titled Orvik Wentvale there.", "Orvik Wentvale", -1)]
    [InlineData("They read the novel Wentvale wrote.", "Wentvale", 0)]
    [InlineData("They read the statement Wentvale's lawyer gave.", "Wentvale", 0)]
    [InlineData("They met the chief of staff Orvik Wentvale there.", "Orvik Wentvale", 0)]
    [InlineData("They met people called Wentvale there.", "Wentvale", 0)]
    [InlineData("They saw their favorite painting, \"Laura Wentvale,\" there.", "Laura Wentvale", -1)]
    [InlineData("\"They saw the painting,\" Laura Wentvale wrote.", "Laura Wentvale", 0)]
    public void Named_before(string text, string name, int sign) => Weighs(new NamedBefore(), text, name, sign);

    [Theory]
    [InlineData("She took the Christian name of Laura there.", "Laura", -1)]
    [InlineData("She cleared the name of Laura there.", "Laura", 0)]
    [InlineData("They met the author of Laura Wentvale there.", "Laura Wentvale", -1)]
    [InlineData("They met the author of Laura Wentvale's life there.", "Laura Wentvale", 0)]
    [InlineData("They met the brother of Laura Wentvale there.", "Laura Wentvale", 0)]
    public void Title_or_name_of(string text, string name, int sign) => Weighs(new TitleOrNameOf(), text, name, sign);

    [Theory]
    [InlineData("They met Orrin and Laura Wentvale there.", "Orrin", 1)]
    [InlineData("They met Orrin and Laura there.", "Orrin", 0)]
    [InlineData("They met Orvik and Laura Wentvale there.", "Orvik", 0)]
    [InlineData("They saw Paris and Laura Wentvale there.", "Paris", 0)]
    public void Shared_family_name(string text, string name, int sign) => Weighs(new SharedFamilyName(), text, name, sign);

    [Theory]
    [InlineData("The river in May. Image: Orvik Wentvale.", "Orvik Wentvale", 1)]
    [InlineData("The river in May. Image: Wentvale.", "Wentvale", 0)]
    [InlineData("Orvik Wentvale/Zeta Images", "Orvik Wentvale", 1)]
    [InlineData("Orvik Wentvale via Zeta Images", "Orvik Wentvale", 1)]
    [InlineData("They left one image: Wentvale of old times.", "Wentvale", 0)]
    [InlineData("They came to Wentvale via Ohio.", "Wentvale", 0)]
    public void Photo_credit(string text, string name, int sign) => Weighs(new PhotoCredit(), text, name, sign);

    [Theory]
    [InlineData("They met Laura Wentvale, Orvik Zennor and others there.", "Orvik Zennor", 1)]
    [InlineData("They met Orvik Zennor and Laura Wentvale there.", "Orvik Zennor", 1)]
    [InlineData("They met Orvik Zennor and Laura there.", "Orvik Zennor", 0)]
    [InlineData("They met Laura Wentvale of Orvik Zennor there.", "Orvik Zennor", 0)]
    public void List_of_names(string text, string name, int sign) => Weighs(new ListOfNames(), text, name, sign);

    [Theory]
    [InlineData("It was so under Reagan and Wentvale again.", "Wentvale", 1)]
    [InlineData("They met Wentvale and Laura there.", "Wentvale", 1)]
    [InlineData("They met Wentvale and others there.", "Wentvale", 0)]
    [InlineData("They met Laura and the Wentvale there.", "Wentvale", 0)]
    [InlineData("They saw Paris and Wentvale again.", "Wentvale", 0)]
    [InlineData("They saw Laura and Wentvale counties again.", "Wentvale", 0)]
    [InlineData("They saw Wentvale and Laura counties again.", "Wentvale", 0)]
    [InlineData("They met Wentvale and me there.", "Wentvale", 1)]
    [InlineData("They met Laura and I left.", "Laura", 1)]
    [InlineData("They left Paris and I stayed.", "Paris", 0)]
    [InlineData("They met Orvik and Laura Wentvale there.", "Orvik", 0)]
    public void Adjacent_name(string text, string name, int sign) => Weighs(new AdjacentName(), text, name, sign);

    [Theory]
    [InlineData("They met Wentvale (R-Okla.) there.", "Wentvale", 1)]
    [InlineData("They met Wentvale (D) there.", "Wentvale", 1)]
    [InlineData("They met Wentvale (and others) there.", "Wentvale", 0)]
    public void Party_after(string text, string name, int sign) => Weighs(new PartyAfter(), text, name, sign);

    [Theory]
    [InlineData("They met Laura Wentvale Jr. there.", "Laura Wentvale Jr.", 1)]
    [InlineData("They met Juan \"Chico\" Wentvale there.", "Juan \"Chico\" Wentvale", 1)]
    [InlineData("They met Laura Wentvale there.", "Laura Wentvale", 0)]
    public void Suffix_or_nickname(string text, string name, int sign) => Weighs(new SuffixOrNickname(), text, name, sign);

    [Theory]
    [InlineData("They crossed the Wentvale yesterday.", "Wentvale", -1)]
    [InlineData("They crossed Wentvale yesterday.", "Wentvale", 0)]
    [InlineData("They heard of the Orvik Wentvale case.", "Orvik Wentvale", -1)]
    [InlineData("They crossed the HTV Orvik Wentvale yesterday.", "Orvik Wentvale", -1)]
    [InlineData("She wore a white Wentvale gown yesterday.", "Wentvale", -1)]
    [InlineData("She wrote of her \"Old Wentvale,\" and left.", "Old Wentvale", -1)]
    [InlineData("She wrote of \"Orvik Wentvale,\" and left.", "Orvik Wentvale", 0)]
    [InlineData("A clever Wentvale left.", "Wentvale", 0)]
    public void Article_before(string text, string name, int sign) => Weighs(new ArticleBefore(), text, name, sign);

    [Theory]
    [InlineData("They live in Wentvale now.", "Wentvale", -1)]
    [InlineData("They came to Wentvale, Ohio, again.", "Wentvale", -1)]
    [InlineData("They trust Wentvale now.", "Wentvale", 0)]
    [InlineData("They left the river town Wentvale again.", "Wentvale", -1)]
    [InlineData("They left the town Wentvale's way.", "Wentvale", -1)]
    public void Place_context(string text, string name, int sign) => Weighs(new PlaceContext(), text, name, sign);

    [Theory]
    [InlineData("They joined Wentvale University again.", "Wentvale University", -1)]
    [InlineData("They joined Orvik Wentvale again.", "Orvik Wentvale", 0)]
    [InlineData("They joined Zeta Streeters again.", "Zeta Streeters", -1)]
    [InlineData("They joined Zeta Ghostwriters again.", "Zeta Ghostwriters", -1)]
    [InlineData("They joined Laura Streeters again.", "Laura Streeters", 0)]
    [InlineData("They joined Orvik Sanders again.", "Orvik Sanders", 0)]
    public void Organization_words(string text, string name, int sign) => Weighs(new OrganizationWords(), text, name, sign);

    [Theory]
    [InlineData("They work for Wentvale & Sons.", "Wentvale", -1)]
    [InlineData("They work for Wentvale again.", "Wentvale", 0)]
    [InlineData("They read 2 Timothy again.", "Timothy", -1)]
    [InlineData("They saw that in 2012 Timothy left.", "Timothy", 0)]
    [InlineData("She leads the Centre for Wentvale Studies again.", "Wentvale Studies", -1)]
    [InlineData("She leads the fight for Wentvale again.", "Wentvale", 0)]
    public void Part_of_longer_name(string text, string name, int sign) => Weighs(new PartOfLongerName(), text, name, sign);

    [Theory]
    [InlineData("They fear Wentvale disease now.", "Wentvale", -1)]
    [InlineData("They fear Wentvale.", "Wentvale", 0)]
    public void Modifier_of_noun(string text, string name, int sign) => Weighs(new ModifierOfNoun(), text, name, sign);

    [Theory]
    [InlineData("They asked the Research Institute (LAURA) again.", "LAURA", -1)]
    [InlineData("They asked the mayor (Wentvale) again.", "Wentvale", 0)]
    public void Bracketed_capitals(string text, string name, int sign) => Weighs(new BracketedCapitals(), text, name, sign);

    [Theory]
    [InlineData("They like Orvik Wentvale 25 best.", "Orvik Wentvale", -1)]
    [InlineData("They like Orvik Wentvale, 25, best.", "Orvik Wentvale", 0)]
    [InlineData("They saw the Wentvale 2012 campaign.", "Wentvale", 0)]
    public void Model_number(string text, string name, int sign) => Weighs(new ModelNumber(), text, name, sign);

    [Theory]
    [InlineData("They asked WentvaleWorks again.", "WentvaleWorks", -1)]
    [InlineData("They asked McWentvale again.", "McWentvale", 0)]
    [InlineData("They asked Laura AnnWentvale again.", "Laura AnnWentvale", 0)]
    public void Compound_name(string text, string name, int sign) => Weighs(new CompoundName(), text, name, sign);

    [Theory]
    [InlineData("Then Orvik Wentvale is a popular car.", "Orvik Wentvale", -1)]
    [InlineData("Then Orvik Wentvale is a popular lawyer.", "Orvik Wentvale", 0)]
    [InlineData("Then Orvik Wentvale is popular.", "Orvik Wentvale", 0)]
    public void Thing_predicate(string text, string name, int sign) => Weighs(new ThingPredicate(), text, name, sign);

    [Theory]
    [InlineData("Price is no object.", "Price", -1)]
    [InlineData("They asked Price.", "Price", 0)]
    [InlineData("Eisenhower is dead.", "Eisenhower", 0)]
    public void Sentence_initial_word(string text, string name, int sign) => Weighs(new SentenceInitialWord(), text, name, sign);

    [Theory]
    [InlineData("She appeared as Wentvale in the second season.", "Wentvale", 1)]
    [InlineData("She starred with Orvik Marsh in The Long Road as Laura.", "Laura", 1)]
    [InlineData("She was cast as Wentvale.", "Wentvale", 1)]
    [InlineData("She worked as Wentvale in the second season.", "Wentvale", 0)]
    [InlineData("She appeared and left as Wentvale came.", "Wentvale", 0)]
    [InlineData("She appeared as Paris fell.", "Paris", 0)]
    [InlineData("She appeared with Wentvale again.", "Wentvale", 0)]
    public void Part_in_work(string text, string name, int sign) => Weighs(new PartInWork(), text, name, sign);

    [Theory]
    [InlineData("It is a remark attributed to Wentvale.", "Wentvale", 1)]
    [InlineData("It is a painting credited to Wentvale.", "Wentvale", 1)]
    [InlineData("They counted the deaths attributed to Wentvale.", "Wentvale", 0)]
    [InlineData("It is a remark made to Wentvale.", "Wentvale", 0)]
    [InlineData("It is a remark attributed to Paris.", "Paris", 0)]
    public void Words_credited_to(string text, string name, int sign) => Weighs(new WordsCreditedTo(), text, name, sign);

    [Theory]
    [InlineData("She made The Wind (El Wentvale, 1959) there.", "El Wentvale", -1)]
    [InlineData("She made The Wind (Les Wentvale, 1959) there.", "Les Wentvale", -1)]
    [InlineData("She was right (Laura Wentvale, 1959) there.", "Laura Wentvale", 0)]
    [InlineData("She was right (Wentvale, 1959) there.", "Wentvale", 0)]
    [InlineData("The boy (Les Wentvale, 15) came.", "Les Wentvale", 0)]
    [InlineData("She was right (Les Wentvale, 1959, and others) there.", "Les Wentvale", 0)]
    public void Title_with_year(string text, string name, int sign) => Weighs(new TitleWithYear(), text, name, sign);

    [Theory]
    [InlineData("She left for her M.Sc. studies again.", "M.Sc", -1)]
    [InlineData("She left for M.Wentvale again.", "M.Wentvale", 0)]
    public void Degree_in_name(string text, string name, int sign) => Weighs(new DegreeInName(), text, name, sign);

    [Theory]
    [InlineData("They ate Wentvale's Soup there.", "Wentvale", -1)]
    [InlineData("They ate Wentvale's soup there.", "Wentvale", 0)]
    [InlineData("They saw Wentvale's Mayor there.", "Wentvale", 0)]
    [InlineData("They saw Wentvale's Marsh there.", "Wentvale", 0)]
    [InlineData("They ate Wentvale soup there.", "Wentvale", 0)]
    public void Brand_possessive(string text, string name, int sign) => Weighs(new BrandPossessive(), text, name, sign);

    [Fact]
    public void A_common_surname_that_speaks_needs_little_more()
    {
        Assert.Equal(["Schwartz"], PeopleOf.Names("It is late, Schwartz said."));
        Assert.Empty(PeopleOf.Names("It is late, Wentvale said."));
    }

    [Fact]
    public void Every_rule_has_its_example_here()
    {
        var tested = typeof(NameFeaturesTests).GetMethods().Select(method => method.Name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()).ToHashSet();
        Assert.All(NameFeatures.Rules, rule => Assert.Contains(rule.GetType().Name.ToUpperInvariant(), tested));
    }

    private static void Weighs(NameFeature rule, string text, string name, int sign)
    {
        var words = PeopleOf.Words(text);
        var candidate = NameReader.Read(words).Single(candidate => words.TextOf(candidate.Tokens) == name);
        Assert.Equal(sign, Math.Sign(rule.Score(new NameContext(words, candidate))));
    }
}
