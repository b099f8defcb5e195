using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.English;

public class WordListTests
{
    private const string Header = "# Holds: words.\n# Belongs: it is one.\n# From: written for this project.\n";
    private const string HeaderOfLines = "# Holds: words.\n# Line: a word, and what it takes.\n# Belongs: it is one.\n# From: written for this project.\n";
    private const string HeaderOfClasses = "# Holds: names.\n# Class ABC (2): all who\n#   governed.\n# Class DE (1): others.\n# Belongs: it is one.\n# From: CC0, from nowhere.\n";

    public static TheoryData<string> Lists => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "Extraction", "English");

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_keeps_to_the_rules(string name) => Assert.Empty(FaultsOf(name, File.ReadAllText(Path.Combine(Folder, name + ".txt"))));

    [Theory]
    [InlineData("words", Header + "a'b a_b_c and/ands be+ see=\nto\n")]
    [InlineData("verbs", HeaderOfLines + "claim speech quote that\npoint~out quote +to\ntouch+ name\n")]
    [InlineData("reporting-nouns", HeaderOfLines + "claim that +of\n")]
    [InlineData("auxiliaries", HeaderOfLines + "be base be\nbe past was were\n")]
    [InlineData("names", HeaderOfClasses + "ana # ABC DE\nvega # ABC\n")]
    public void A_list_without_a_fault_has_none(string name, string text) => Assert.Empty(FaultsOf(name, text));

    [Theory]
    [InlineData("words", "# Belongs: it is one.\n# From: written for this project.\na\n", "The header does not say: Holds.")]
    [InlineData("words", "# Holds: words.\n# Belongs:\n# From: written for this project.\na\n", "The header does not say: Belongs.")]
    [InlineData("words", "# Holds: words.\n# Belongs: it is one.\na\n", "The header does not say: From.")]
    [InlineData("words", "# Holds: words.\n# Belongs: it is one.\n# From: the web.\na\n", "No source that may be used: the web.")]
    [InlineData("words", Header + "be and\n", "Out of order: and")]
    [InlineData("words", Header + "and\na\n", "Out of order: a")]
    [InlineData("words", Header + "and and\n", "Twice: and")]
    [InlineData("words", Header + "foot foot/feet\n", "Twice: foot/feet")]
    [InlineData("words", Header + "fuel fuel=\n", "Twice: fuel=")]
    [InlineData("words", Header + "admit admit+\n", "Twice: admit+")]
    [InlineData("words", Header + "the_state_of_things\n", "Never looked up: the_state_of_things")]
    [InlineData("words", Header + "new_year's_eve\n", "Never looked up: new_year's_eve")]
    [InlineData("words", Header + "wentvale's\n", "Never looked up: wentvale's")]
    [InlineData("words", Header + "Ana\n", "Never looked up: Ana")]
    [InlineData("words", Header + "a \n", "A row is too long or has stray blanks: a ")]
    [InlineData("words", Header + "a # why\n", "No class of the header: why")]
    [InlineData("names", HeaderOfClasses + "ana # ABC DE\nbo\nvega # ABC\n", "Of no class: bo")]
    [InlineData("names", HeaderOfClasses + "ana # ABC DE\nbo # FR\nvega # ABC\n", "No class of the header: FR")]
    [InlineData("names", HeaderOfClasses + "ana # ABC DE\n", "Class ABC has 1 names, not 2.")]
    [InlineData("verbs", HeaderOfLines + "claim speech quoted\n", "No such frame: claim: quoted")]
    [InlineData("verbs", HeaderOfLines + "claim tag:that\n", "No such frame: claim: tag:that")]
    [InlineData("verbs", HeaderOfLines + "claim\n", "Nothing is said of: claim")]
    [InlineData("verbs", HeaderOfLines + "claim quote\nclaim speech\n", "Twice: claim speech")]
    [InlineData("reporting-nouns", HeaderOfLines + "claim speech\n", "No such frame: claim: speech")]
    [InlineData("auxiliaries", HeaderOfLines + "be base be\nbe base is\n", "Twice: be base is")]
    public void A_fault_is_found(string name, string text, string fault) => Assert.Equal(fault, Assert.Single(FaultsOf(name, text)));

    private static IReadOnlyList<string> FaultsOf(string name, string text) => WordListRules.Faults(new(name, text));
}
