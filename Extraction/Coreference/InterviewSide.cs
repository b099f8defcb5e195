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
internal static class InterviewSide
{
    public static bool IsOne(ArticleWords words, TokenRange source) =>
        source.Count == 1 && source.End < words.Tokens.Length && words.IsMark(source.End, ':')
        && source.First == words.ParagraphTokens[words.ParagraphOf[source.First]].First 
        && words.Language.Discourse.InterviewSides.Contains(Label(words, source.First));

    public static bool Answers(ArticleWords words, int label) => words.Language.Reference.AnswerLabels.Contains(Label(words, label));

    /// <summary>The person who answers in an interview, by its first label; -1 where the article does not say.</summary>
    public static int Interviewee(ArticleWords words, ArticlePeople people, int firstLabel) =>
        TalkWith(words, people) is >= 0 and var person ? person : OnlyOneBefore(words, people, firstLabel);

    private static ReadOnlySpan<char> Label(ArticleWords words, int t) => words.Tokens[t].Of(words.Text).TrimEnd('.');

    /// <summary><c>A talk with Ana Vega</c>, as a headline.</summary>
    private static int TalkWith(ArticleWords words, ArticlePeople people)
    {
        words.Budget.Charge(people.Mentions.Length);
        foreach (var mention in people.Mentions)
        {
            var with = mention.WithTitle.First - 1;
            if (words.KindOf(mention.Tokens.First) == ParagraphKind.Headline && with > 0
                && words.Reads(with, words.Language.Reference.TalkPreposition)
                && words.Language.Reference.Talks.Contains(words.Tokens[with - 1].Of(words.Text)))
            {
                return mention.Person;
            }
        }

        return -1;
    }

    private static int OnlyOneBefore(ArticleWords words, ArticlePeople people, int label)
    {
        var found = -1;
        foreach (var mention in people.Mentions)
        {
            words.Budget.Charge(1);
            if (mention.Tokens.First >= label)
            {
                break;
            }

            var kind = words.KindOf(mention.Tokens.First);
            if (kind is ParagraphKind.Headline or ParagraphKind.Subheadline or ParagraphKind.Body && mention.Person != found)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = mention.Person;
            }
        }

        return found;
    }
}
