using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.Rules;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Reads the attributions whose source, cue and content stand in one sentence, or in a sentence and the quote beside it.
/// What stands before its cue is read first, since a cue at the end governs all before it; then the rest from left to right.
/// </summary>
internal static class ClauseReader
{
    /// <summary>The attributions in text order.</summary>
    public static List<AttributionRelation> Read(ArticleWords words, ArticlePeople people, PassageVerdict[] verdicts)
    {
        var text = new ClauseText(words, people, verdicts);
        var verbs = new List<VerbGroup>();
        foreach (var sentence in words.Sentences)
        {
            if (words.Layout.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Boilerplate)
            {
                ReadSentence(text, sentence.Tokens, verbs);
            }
        }

        text.Found.Sort((a, b) => Start(a).CompareTo(Start(b)));
        return text.Found;
    }

    private static int Start(AttributionRelation attribution) => attribution.Content[0].First;

    private static void ReadSentence(ClauseText text, TokenRange sentence, List<VerbGroup> verbs)
    {
        text.Enter(sentence);
        text.Words.Budget.Enter(text.Tokens[sentence.First].Start);
        text.Words.Budget.Charge(sentence.Count);
        verbs.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var verb = VerbGroup.At(text, i);
            if (verb is { } cue)
            {
                verbs.Add(cue);
                if (AsSourceSays.TryApply(text, cue) || QuoteSubjectVerb.TryApply(text, cue) || QuoteVerbSubject.TryApply(text, cue) || ClauseSubjectVerb.TryApply(text, cue) || ClauseVerbSubject.TryApply(text, cue))
                {
                    continue;
                }
            }
            else if (!text.IsQuoted(i) && !AccordingTo.TryApply(text, i) && !InSourceWords.TryApply(text, i) && VerbGroup.Unlisted(text, i) is { } unlisted)
            {
                _ = QuoteSubjectVerb.TryApply(text, unlisted) || QuoteVerbSubject.TryApply(text, unlisted);
            }

            if (verb is null && VerbWithNoun.IsLight(text, i) && VerbGroup.Of(text, i) is { } light)
            {
                verbs.Add(light);
            }
        }

        HeadlineColon.TryApply(text);
        var read = sentence.First;
        foreach (var group in verbs)
        {
            // What a noun reports comes before the verbs inside it: "her claim that officials said so".
            for (; read < group.Head; read++)
            {
                _ = NounCue.OpensClause(text, read) && NounCue.TryApply(text, read, sourced: true);
            }

            if (!IsRestrictive(text, group))
            {
                ReadForward(text, group);
            }
        }

        // What a verb inside a subject says ("the man who said …") comes after what the subject itself says.
        foreach (var group in verbs)
        {
            ReadForward(text, group);
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            _ = NounIsContent.TryApply(text, i) || NounCue.TryApply(text, i);
        }
    }

    private static void ReadForward(ClauseText text, in VerbGroup verb)
    {
        if (!text.IsTaken(verb.Head))
        {
            _ = VerbWithNoun.TryApply(text, verb) || verb.Frame == VerbFrames.Unlisted || Asked.TryApply(text, verb) || FrontedCue.TryApply(text, verb) || PassiveNaming.TryApply(text, verb) || PassiveBy.TryApply(text, verb) || Impersonal.TryApply(text, verb) || RelativeContent.TryApply(text, verb) || SubjectVerbContent.TryApply(text, verb);
        }
    }

    private static bool IsRestrictive(ClauseText text, in VerbGroup verb) =>
        verb.First - 2 >= text.Sentence.First && !text.IsQuoted(verb.First - 1) && !text.IsComma(verb.First - 2) && !text.IsDash(verb.First - 2)
        && (text.Tag(verb.First - 1) == PartOfSpeech.RelativePronoun || text.Is(verb.First - 1, "who"));
}
