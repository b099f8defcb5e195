using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words that tell whom a description or pronoun means, and what kind of source somebody is.</summary>
internal sealed class ReferenceWords
{
    /// <summary>After them an article may call somebody by name again.</summary>
    public required WordSet ClauseConjunctions { get; init; }

    /// <summary>Stand before an indirect question.</summary>
    public required WordSet QuestionConjunctions { get; init; }

    /// <summary>Stands between an office and who has it: <c>a spokesman | for | Vega</c>.</summary>
    public required string BeneficiaryPreposition { get; init; }

    /// <summary>End the noun phrase of a job.</summary>
    public required WordSet JobEnders { get; init; }

    /// <summary>Stand for one person.</summary>
    public required WordSet SingularPronouns { get; init; }

    /// <summary>Nouns for people who have not organised themselves, and words for how many they are.</summary>
    public required WordSet CollectiveNouns { get; init; }

    /// <summary>The last letter of most nouns in the plural.</summary>
    public required char PluralEnding { get; init; }

    /// <summary>Label the turns of who answers.</summary>
    public required WordSet AnswerLabels { get; init; }
}
