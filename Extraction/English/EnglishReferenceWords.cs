using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell whom a description or pronoun means, and what kind of source somebody is, in English.</summary>
internal static class EnglishReferenceWords
{
    public static ReferenceWords Words { get; } = new()
    {
        ClauseConjunctions = new("when after before as while since because"),
        QuestionConjunctions = new("whether if"),
        BeneficiaryPreposition = "for",
        JobEnders = new("of for at in with and who on"),
        SingularPronouns = new("one another someone somebody"),
        CollectiveNouns = new(
            "crowd audience public mob family couple pair duo trio majority minority generation community crew electorate percent half most "
            + "many some others both few several"),
        PluralEnding = 's',
        AnswerLabels = new("a answer"),
    };
}
