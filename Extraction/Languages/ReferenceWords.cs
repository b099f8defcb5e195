using System.Collections.Generic;
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

    /// <summary>Make a noun for who does something of a verb: <c>found|er|</c>.</summary>
    public required string[] AgentEndings { get; init; }

    /// <summary>A verb loses it before such an ending: <c>writ|e|</c>.</summary>
    public required char SilentEnding { get; init; }

    /// <summary>The parties of the United States by their letters: <c>|R|-Ohio</c>.</summary>
    public required Dictionary<char, string> PartyLetters { get; init; }

    /// <summary>What people are called who do something, where the noun is not made of the verb.</summary>
    public required Dictionary<string, string[]> AgentsOfVerbs { get; init; }

    /// <summary>The adjective of a noun for one of a people, a party or a place: <c>spanish</c> of <c>spaniard</c>.</summary>
    public required Dictionary<string, string> Demonyms { get; init; }

    /// <summary>States by their abbreviations.</summary>
    public required Dictionary<string, string> States { get; init; }

    /// <summary>What else people of a job are called: <c>author</c> of <c>novelist</c>.</summary>
    public required Dictionary<string, string[]> WiderNouns { get; init; }
}
