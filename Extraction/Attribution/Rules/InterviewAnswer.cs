using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>**Why did you leave?**</c> and, in the next paragraph, <c>It was time for me.</c> In an interview without labels the answers are
/// those of the person whom the headline or the introduction names. No words name the source there: only the speaker is known.
/// </summary>
internal sealed class InterviewAnswer : ArticleRule
{
    public override AttributionRule Id => AttributionRule.InterviewAnswer;

    public override List<AttributionRelation> Read(ArticleReading article)
    {
        var found = new List<AttributionRelation>();
        if (article.Attributions.Exists(attribution => attribution.IsTurn))
        {
            return found;
        }

        var answers = InterviewAnswers.Read(article.Words);
        if (answers.Count == 0 || Interviewee.Find(article.Words, article.People, answers[0].Question) is not (>= 0 and var interviewee))
        {
            return found;
        }

        foreach (var answer in answers)
        {
            found.Add(new(QuoteKind.Indirect, answer.Content.ToArray(), [], null, null, Id) { Speaker = interviewee });
        }

        return found;
    }
}
