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
                if (QuoteSubjectVerb.TryApply(text, verb) || QuoteVerbSubject.TryApply(text, verb) || ClauseSubjectVerb.TryApply(text, verb) || ClauseVerbSubject.TryApply(text, verb))
                {
                    continue;
                }
            }
            else if (!text.IsQuoted(i))
            {
                AccordingTo.TryApply(text, i);
            }
        }

        foreach (var verb in verbs)
        {
            if (!text.IsTaken(verb.Head))
            {
                SubjectVerbContent.TryApply(text, verb);
            }
        }
    }
}
