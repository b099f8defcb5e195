using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell what stance a source takes, in English.</summary>
internal static class EnglishStanceWords
{
    public static StanceWords Words { get; } = new()
    {
        FactVerbs = new(
            "know realize realise recognize recognise learn discover notice remember forget regret see hear understand ascertain discern "
            + "perceive witness"),
        FactNouns = new("knowledge awareness realization realisation recognition regret memory understanding discovery"),
        FactAdjectives = new("aware unaware conscious glad sorry proud happy sad sadden grateful mindful cognizant"),
        BeliefParticiples = new("convinced persuaded worried concerned alarmed scared determined satisfied inclined"),
        ClauseVerbs = new("say"),
        ContinuingRelative = "which",
        BeliefNouns = new(
            "belief view opinion hope fear expectation assumption suspicion doubt feeling conviction thought impression worry concern sense "
            + "faith confidence skepticism scepticism optimism pessimism theory guess judgment judgement"),
        EventualityNouns = new("wish desire intention intent plan decision willingness readiness refusal eagerness"),
    };
}
