using System.Text.RegularExpressions;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>Each rule has an id, a file, a place in the catalogue, a row on the page of rules, and tests with quotes that bear its id.</summary>
public partial class RuleCatalogTests
{
    private static readonly string Rules = Path.Combine(Repository.Root, "Extraction", "Attribution", "Rules");

    /// <summary>The ids that no rule has.</summary>
    private static readonly AttributionRule[] NoRule = [AttributionRule.None, AttributionRule.Correction];

    public static TheoryData<AttributionRule> Ids => [.. Enum.GetValues<AttributionRule>().Except(NoRule)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_complete(AttributionRule id) => Assert.Empty(RuleCheck.Faults(
        id, [.. RuleCatalog.InOrder.Select(entry => entry.Rule)], File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules.md")), typeof(RuleCatalogTests).Assembly));

    [Fact]
    public void A_rule_without_a_place_a_row_and_tests_is_found() => Assert.Equal(
        ["not in the catalogue", "no row in docs/rules.md", "no class AccordingToTests"],
        RuleCheck.Faults(AttributionRule.AccordingTo, [], [], typeof(string).Assembly));

    [Fact]
    public void A_rule_by_another_name_than_its_id_is_found() => Assert.Equal(
        ["published by Misnamed", "no class AccordingToTests"],
        RuleCheck.Faults(AttributionRule.AccordingTo, [new Misnamed()], ["| `AccordingTo` |"], typeof(string).Assembly));

    /// <summary>A file that names another rule's id could publish it.</summary>
    [Fact]
    public void A_file_has_one_rule_with_its_own_id()
    {
        var files = Directory.GetFiles(Rules, "*.cs");
        Assert.Equal(Enum.GetValues<AttributionRule>().Except(NoRule).Count(), files.Length);
        Assert.All(files, file => Assert.Equal([Path.GetFileNameWithoutExtension(file)], IdIn().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)));
    }

    [Fact]
    public void Numbers_of_ids_never_change() => Assert.Equal(
        "None Correction QuoteSubjectVerb QuoteVerbSubject ClauseSubjectVerb ClauseVerbSubject AccordingTo SubjectVerbQuote SubjectVerbClause "
        + "SubjectVerbInfinitive SubjectVerbObject NounCue AsSourceSays InTheWordsOf ParticipialCue Asked RelativeContent Impersonal Passive "
        + "HeadlineColon SharedSubject SpeakerTurn BlockQuotation SeveralParagraphs SubjectAfterQuote SubjectBeforeQuote Continuation "
        + "ForwardReference Signature PrecedingSentence PrecedingParagraph ParagraphContinuation NextParagraph CopularNounCue LightVerbCue "
        + "PassiveNaming FragmentSubject CoordinatedQuote SentenceSpeaker FragmentContinuation PrecedingReport InterviewAnswer "
        + "NounBesideQuote IntroducedNext OnlyPerson Viewpoint NameLine LeadingSpeaker",
        string.Join(' ', Enumerable.Range(0, Enum.GetValues<AttributionRule>().Length).Select(number => (AttributionRule)number)));

    [GeneratedRegex(@"AttributionRule\.(\w+)")]
    private static partial Regex IdIn();

    private sealed class Misnamed : IAttributionRule
    {
        public AttributionRule Id => AttributionRule.AccordingTo;
    }
}
