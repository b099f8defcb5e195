using System.Collections.Generic;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Attribution.Rules;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// The rules in the order in which they are tried. Of a phase the first that applies wins; a rule of a later phase finds only
/// what the phases before it have left. A rule may be in more than one phase.
/// </summary>
internal static class RuleCatalog
{
    /// <summary>This list is the order: what reads an article goes through it phase by phase.</summary>
    public static IReadOnlyList<CatalogEntry> InOrder { get; } =
    [
        new(RulePhase.TrailingCue, new AsSourceSays()),
        new(RulePhase.TrailingCue, new QuoteSubjectVerb()),
        new(RulePhase.TrailingCue, new QuoteVerbSubject()),
        new(RulePhase.TrailingCue, new ClauseSubjectVerb()),
        new(RulePhase.TrailingCue, new ClauseVerbSubject()),

        new(RulePhase.Preposition, new AccordingTo()),
        new(RulePhase.Preposition, new InTheWordsOf()),

        new(RulePhase.UnlistedVerb, new QuoteSubjectVerb()),
        new(RulePhase.UnlistedVerb, new QuoteVerbSubject()),

        new(RulePhase.Label, new HeadlineColon()),

        new(RulePhase.NounBeforeVerb, new NounCue(withClauseAndSource: true)),

        new(RulePhase.LightVerb, new LightVerbCue()),

        new(RulePhase.Verb, new Asked()),
        new(RulePhase.Verb, new ParticipialCue()),
        new(RulePhase.Verb, new PassiveNaming()),
        new(RulePhase.Verb, new Passive()),
        new(RulePhase.Verb, new Impersonal()),
        new(RulePhase.Verb, new RelativeContent()),

        new(RulePhase.SubjectVerb, new SharedSubject()),
        new(RulePhase.SubjectVerb, new SubjectVerbQuote()),
        new(RulePhase.SubjectVerb, new SubjectVerbClause()),
        new(RulePhase.SubjectVerb, new SubjectVerbInfinitive()),
        new(RulePhase.SubjectVerb, new SubjectVerbObject()),

        new(RulePhase.Noun, new CopularNounCue()),
        new(RulePhase.Noun, new NounCue()),

        new(RulePhase.Article, new SpeakerTurn()),
        new(RulePhase.Article, new BlockQuotation()),
        new(RulePhase.Article, new InterviewAnswer()),

        new(RulePhase.Fragment, new SeveralParagraphs()),
        new(RulePhase.Fragment, new CoordinatedQuote()),
        new(RulePhase.Fragment, new Viewpoint()),
        new(RulePhase.Fragment, new FragmentSubject()),
        new(RulePhase.Fragment, new SentenceSpeaker()),
        new(RulePhase.Fragment, new FragmentContinuation()),

        new(RulePhase.Utterance, new Signature()),
        new(RulePhase.Utterance, new SeveralParagraphs()),
        new(RulePhase.Utterance, new SubjectAfterQuote()),
        new(RulePhase.Utterance, new NounBesideQuote()),
        new(RulePhase.Utterance, new Viewpoint()),
        new(RulePhase.Utterance, new CoordinatedQuote()),
        new(RulePhase.Utterance, new SubjectBeforeQuote()),
        new(RulePhase.Utterance, new SentenceSpeaker()),
        new(RulePhase.Utterance, new Continuation()),
        new(RulePhase.Utterance, new PrecedingReport()),
        new(RulePhase.Utterance, new ForwardReference()),
        new(RulePhase.Utterance, new PrecedingSentence()),
        new(RulePhase.Utterance, new NameLine()),
        new(RulePhase.Utterance, new PrecedingParagraph()),
        new(RulePhase.Utterance, new SeveralParagraphs(fromLater: true)),
        new(RulePhase.Utterance, new ParagraphContinuation()),
        new(RulePhase.Utterance, new NextParagraph()),
        new(RulePhase.Utterance, new OnlyPerson()),
        new(RulePhase.Utterance, new IntroducedNext()),
        new(RulePhase.Utterance, new LeadingSpeaker()),
    ];

    /// <summary>The rules of a phase, in order.</summary>
    public static TRule[] Of<TRule>(RulePhase phase)
        where TRule : IAttributionRule
    {
        var rules = new List<TRule>();
        foreach (var entry in InOrder)
        {
            if (entry.Phase == phase)
            {
                rules.Add((TRule)entry.Rule);
            }
        }

        return rules.ToArray();
    }
}
