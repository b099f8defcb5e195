using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>An answer of an interview without labels.</summary>
/// <param name="Question">The first token of the question before it.</param>
/// <param name="Content">The words of each paragraph of the answer.</param>
internal sealed record Answer(int Question, List<TokenRange> Content);

/// <summary>
/// Reads the answers of an interview without labels: the paragraphs between one question that is a paragraph of its own and the
/// next. A list of questions that the writer answers looks the same, but only an interview addresses somebody, who answers as "I".
/// </summary>
internal static class InterviewAnswers
{
    private const int FewestAnswers = 3;
    private const int LongestQuestion = 80;             // tokens
    private const int LongestAnswer = 12;               // paragraphs

    private const int MostParagraphs = 4;               // of an answer, on average

    /// <summary>The answers in order; none where the article is no such interview.</summary>
    public static List<Answer> Read(AnnotatedDocument words)
    {
        var emphasized = CountEmphasizedQuestions(words) >= FewestAnswers;
        if (!emphasized && !IsAnnounced(words))
        {
            return [];
        }

        var answers = Between(words, emphasized);
        if (answers.Count < FewestAnswers || !IsInterview(words, answers))
        {
            return [];
        }

        // Where the last answer ends nothing says: its first paragraph is certain.
        var last = answers[answers.Count - 1].Content;
        last.RemoveRange(1, last.Count - 1);
        return answers;
    }

    /// <summary>The headline says what it is: <c>A talk with Ana Vega</c>, <c>The Herald interviews Ana Vega</c>.</summary>
    private static bool IsAnnounced(AnnotatedDocument words)
    {
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            if (words.Layout.Paragraphs[p].Kind == ParagraphKind.Headline
                && Says(words, words.ParagraphTokens[p], words.Language.Discourse.InterviewAnnouncements))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountEmphasizedQuestions(AnnotatedDocument words)
    {
        var count = 0;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            count += IsQuestion(words, p, emphasized: true) ? 1 : 0;
        }

        return count;
    }

    private static List<Answer> Between(AnnotatedDocument words, bool emphasized)
    {
        var answers = new List<Answer>();
        Answer? open = null;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            words.Budget.Charge(1);
            var range = words.ParagraphTokens[p];
            if (IsQuestion(words, p, emphasized))
            {
                open = new(range.First, []);
            }
            else if (open is not null && words.Layout.Paragraphs[p].Kind == ParagraphKind.Body && open.Content.Count < LongestAnswer)
            {
                if (!range.IsEmpty)
                {
                    open.Content.Add(range);
                }

                if (open.Content.Count == 1)
                {
                    answers.Add(open);
                }
            }
            else if (words.Layout.Paragraphs[p].Kind is ParagraphKind.Separator or ParagraphKind.Boilerplate)
            {
                open = null;
            }
        }

        return answers;
    }

    private static bool IsQuestion(AnnotatedDocument words, int paragraph, bool emphasized)
    {
        var form = words.Layout.Paragraphs[paragraph];
        var range = words.ParagraphTokens[paragraph];
        return form.IsQuestion && (form.IsEmphasized || !emphasized) && form.Kind is ParagraphKind.Body or ParagraphKind.Heading
            && !range.IsEmpty && range.Count <= LongestQuestion && words.Tokens[range.First].Kind != TokenKind.QuoteMark;
    }

    /// <summary>A question says "you", at least half of the answers say "I", and they are neither in quotation marks nor whole stories.</summary>
    private static bool IsInterview(AnnotatedDocument words, List<Answer> answers)
    {
        var addressed = 0;
        var answering = 0;
        var quoted = 0;
        var paragraphs = 0;
        foreach (var answer in answers)
        {
            paragraphs += answer.Content.Count;
            addressed += Says(words, new(answer.Question, answer.Content[0].First), words.Language.Discourse.AddressedPronouns) ? 1 : 0;
            answering += Says(words, new(answer.Content[0].First, answer.Content[answer.Content.Count - 1].End), words.Language.Discourse.SelfPronouns) ? 1 : 0;
            quoted += words.Tokens[answer.Content[0].First].Kind == TokenKind.QuoteMark ? 1 : 0;
        }

        return addressed > 0 && answering * 2 >= answers.Count && quoted * 2 < answers.Count && paragraphs <= MostParagraphs * answers.Count;
    }

    private static bool Says(AnnotatedDocument words, TokenRange range, WordSet any)
    {
        words.Budget.Charge(range.Count);
        for (var t = range.First; t < range.End; t++)
        {
            if (any.Contains(words.Tokens[t].Of(words.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
