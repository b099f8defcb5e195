using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The verbs and nouns that single constructions of the clause rules ask for, in English.</summary>
internal static class EnglishCueWords
{
    public static CueWords Words { get; } = new()
    {
        CausativeVerbs = new("lead force prompt push allow cause require get inspire enable compel drive press pressure invite help spur move permit leave"),
        AspectualVerbs = new("start begin keep stop continue finish resume avoid consider try go"),
        NeverInverted = new("tell inform assure remind notify convince persuade"),
        IssuingVerbs = new(
            "issue release send put post publish write run air circulate file deliver give sign draft launch distribute carry hold wave raise "
            + "pen compose pin fire display email e-mail text tweet revise update amend produce record print"),
        PerceivedParticiples = new("heard seen shown caught filmed recorded overheard"),
        LightVerbs = new(
            "express voice share raise have make offer repeat reiterate show take give hold harbor issue signal echo poke throw level launch "
            + "lodge convey find cast pay lend continue renew resume escalate intensify sharpen reach form hold come arrive"),
        Holders = new("supporter critic opponent advocate proponent champion believer skeptic admirer defender fan backer detractor foe"),
        NounsEqualToContent = new(
            "answer response reply message phrase motto slogan mantra catchphrase refrain dictum maxim advice question point theory classification "
            + "reaction retort quip joke line pitch explanation excuse assumption assessment argument claim contention view opinion belief "
            + "conclusion prediction warning promise suggestion hope fear concern complaint criticism word words comment comments remark remarks "
            + "verdict take stance statement assertion thinking reasoning philosophy plea appeal summary summation description justification defence "
            + "defense rationale observation sentiment sentiments rejoinder riposte recollection reactions counsel rallying-cry greeting"),
        QuestionVerbs = new("asked pressed questioned"),
        AskingParticiples = new("asked pressed"),
        AskedParticiple = "asked",
        QuotingVerbs = new("quote paraphrase cite borrow"),
        QuoteDemonstratives = new("that this those these such it so thus"),
        NounSourcePrepositions = new("of from by"),
        ViewpointPrepositions = new("for to"),
        CitedParticiples = new("quoted cited reported paraphrased"),
        ViewPrepositions = new("of to at under"),
        MediumVerbs = new("take turn go use"),
        MannerWord = "how",
        AccordingWord = "according",
        AccordingPreposition = "to",
        SourcePreposition = "per",
        Norms = new("plan plans schedule design custom tradition need needs taste merit form script type protocol"),
        WordsNoun = "words",
        ViewNouns = new("view opinion words telling judgment eyes mind"),
        BelievedNouns = new("judgment eyes mind"),
        LabelOpeners = new("more"),
        LabelPreposition = "from",
        ContinuingVerbs = new("added adds continued continues adding"),
        ContinuingAdverbs = new("also further then later"),
        OtherSubjects = new("he she they i we who whom whose what which"),
    };
}
