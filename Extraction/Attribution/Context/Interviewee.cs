using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>
/// Finds the person who is interviewed: the headline names one after "with", as in <c>A talk with Ana Vega</c>; otherwise the
/// introduction must name one person only.
/// </summary>
internal static class Interviewee
{
    /// <summary>The person, by the first turn of the interview; -1 where the article does not say.</summary>
    public static int Find(AnnotatedDocument words, ArticlePeople people, int firstTurn)
    {
        var with = With(words, people, isTalk: true);
        with = with >= 0 ? with : With(words, people, isTalk: false);
        return with >= 0 ? with : OnlyOneBefore(words, people, firstTurn);
    }

    /// <summary>In a headline: <c>A talk with Ana Vega</c>; <c>Five minutes with Ana Vega</c>.</summary>
    private static int With(AnnotatedDocument words, ArticlePeople people, bool isTalk)
    {
        words.Budget.Charge(people.Mentions.Length);
        foreach (var mention in people.Mentions)
        {
            var with = mention.WithTitle.First - 1;
            if (words.KindOf(mention.Tokens.First) == ParagraphKind.Headline && with > 0
                && words.TextEquals(with, words.Language.Discourse.TalkPreposition)
                && (!isTalk || words.Language.Discourse.Talks.Contains(words.Tokens[with - 1].Of(words.Text))))
            {
                return mention.Person;
            }
        }

        return -1;
    }

    private static int OnlyOneBefore(AnnotatedDocument words, ArticlePeople people, int turn)
    {
        var found = -1;
        foreach (var mention in people.Mentions)
        {
            words.Budget.Charge(1);
            if (mention.Tokens.First >= turn)
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
