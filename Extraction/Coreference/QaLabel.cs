using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Labels of an interview that name nobody: <c>Q:</c> is whoever asks, <c>A:</c> the one whom the introduction names, if it names
/// one person only, or whom the headline says the talk is with.
/// </summary>
internal static class QaLabel
{
    public static bool IsQaLabel(AnnotatedDocument words, TokenRange source) =>
        source.Count == 1 && source.End < words.Tokens.Length && (words.IsMark(source.End, ':') || words.Tokens[source.First].LastOf(words.Text) == '.')
        && source.First == words.ParagraphTokens[words.ParagraphOf[source.First]].First
        && words.Language.Discourse.QaLabels.Contains(Label(words, source.First));

    public static bool IsAnswer(AnnotatedDocument words, int label) => words.Language.Reference.AnswerLabels.Contains(Label(words, label));

    private static ReadOnlySpan<char> Label(AnnotatedDocument words, int t) => words.Tokens[t].Of(words.Text).TrimEnd('.');
}
