using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.People;
using Corpus.Generator.Quotes.Clauses.Rules;
using Corpus.Generator.Quotes.PassageClasses;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>
/// Reads the attributions whose source, cue and content stand in one sentence, or in a sentence and the quote beside it.
/// What stands before its cue is read first, since a cue at the end governs all before it; then the rest from left to right.
/// </summary>
internal static class ClauseReader
{
    /// <summary>The attributions in text order.</summary>
    public static List<Attribution> Read(ArticleWords words, ArticlePeople people, PassageVerdict[] verdicts)
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

    private static int Start(Attribution attribution) => attribution.Content[0].First;

    private static void ReadSentence(ClauseText text, TokenRange sentence, List<VerbGroup> verbs)
    {
        text.Enter(sentence);
        verbs.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (VerbGroup.At(text, i) is { } verb)
            {
                verbs.Add(verb);
                if (AsSourceSays.TryApply(text, verb) || QuoteSubjectVerb.TryApply(text, verb) || QuoteVerbSubject.TryApply(text, verb) || ClauseSubjectVerb.TryApply(text, verb) || ClauseVerbSubject.TryApply(text, verb))
                {
                    continue;
                }
            }
            else if (!text.IsQuoted(i) && !AccordingTo.TryApply(text, i) && !InSourceWords.TryApply(text, i) && VerbGroup.Unlisted(text, i) is { } unlisted)
            {
                _ = QuoteSubjectVerb.TryApply(text, unlisted) || QuoteVerbSubject.TryApply(text, unlisted);
            }
        }

        HeadlineColon.TryApply(text);
        foreach (var verb in verbs)
        {
            if (!IsRestrictive(text, verb))
            {
                ReadForward(text, verb);
            }
        }

        // What a verb inside a subject says ("the man who said …") comes after what the subject itself says.
        foreach (var verb in verbs)
        {
            ReadForward(text, verb);
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
            _ = Asked.TryApply(text, verb) || FrontedCue.TryApply(text, verb) || PassiveNaming.TryApply(text, verb) || Impersonal.TryApply(text, verb) || RelativeContent.TryApply(text, verb) || SubjectVerbContent.TryApply(text, verb);
        }
    }

    private static bool IsRestrictive(ClauseText text, in VerbGroup verb) =>
        verb.First - 2 >= text.Sentence.First && !text.IsQuoted(verb.First - 1) && !text.IsComma(verb.First - 2)
        && (text.Tag(verb.First - 1) == PartOfSpeech.RelativePronoun || text.Is(verb.First - 1, "who"));
}
