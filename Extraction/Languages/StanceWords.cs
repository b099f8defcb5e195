using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>
/// The words that tell what stance a source takes, where the classes of the lexicon do not: a verb of speech asserts, a verb of
/// attitude is about what is to happen, and a verb of cognition is about a belief unless it is listed here.
/// </summary>
internal sealed class StanceWords
{
    /// <summary>What follows them holds: <c>knows | that it failed</c>.</summary>
    public required WordSet FactVerbs { get; init; }

    /// <summary><c>her | regret | that it failed</c></summary>
    public required WordSet FactNouns { get; init; }

    /// <summary><c>was | aware | that it failed</c>; other adjectives that report are about a belief.</summary>
    public required WordSet FactAdjectives { get; init; }

    /// <summary><c>is | convinced | that it failed</c>: participles of verbs that say something else.</summary>
    public required WordSet BeliefParticiples { get; init; }

    /// <summary>Verbs whose content, if it has more than a few words, is always a clause.</summary>
    public required WordSet ClauseVerbs { get; init; }

    /// <summary>Stands for what came before it: <c>…, | which | he said</c>.</summary>
    public required string ContinuingRelative { get; init; }

    /// <summary><c>her | belief | that it failed</c></summary>
    public required WordSet BeliefNouns { get; init; }

    /// <summary><c>her | wish | that it fail</c></summary>
    public required WordSet EventualityNouns { get; init; }
}
