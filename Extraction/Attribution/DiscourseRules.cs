using Corpus.Extraction.Attribution.Rules;
using System;
using Corpus.Extraction.Attribution.QuotedSpanClasses;

namespace Corpus.Extraction.Attribution;

/// <summary>The rules for a passage that its own sentence does not attribute, in the order in which they are tried.</summary>
internal static class DiscourseRules
{
    private static readonly Func<Discourse, int, bool>[] InOrder =
    [
        Signature.Apply,
        SeveralParagraphs.Apply,
        SubjectBehindQuote.Apply,
        SentenceGoesOn.Apply,
        SubjectBeforeQuote.Apply,
        SentenceSpeaker.Apply,
        Continuation.Apply,
        ForwardReference.Apply,
        LeadInSentence.Apply,
        LeadInParagraph.Apply,
        ParagraphContinuation.Apply,
        TakenUp.Apply,
    ];

    public static void Apply(Discourse discourse, int passage)
    {
        if (discourse.Verdicts[passage].Class == PassageClass.Fragment)
        {
            // Words inside the writer's own clause are whose the clause or its sentence says, or nobody's that can be known.
            _ = SeveralParagraphs.Apply(discourse, passage) || SentenceGoesOn.Apply(discourse, passage) || FragmentSubject.Apply(discourse, passage)
                || SentenceSpeaker.Apply(discourse, passage) || FragmentContinuation.Apply(discourse, passage);
            return;
        }

        foreach (var rule in InOrder)
        {
            if (rule(discourse, passage))
            {
                return;
            }
        }
    }
}
