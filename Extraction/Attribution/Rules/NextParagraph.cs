using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A paragraph that is only a quote, and the next one begins <c>Vega added</c> or <c>Vega also said</c>: she has just spoken.</summary>
internal sealed class NextParagraph : IDiscourseRule
{
    private const int Reach = 14;

    public AttributionRule Id => AttributionRule.NextParagraph;

    public bool TryApply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!QuoteContext.AreEmpty(discourse, passage) || discourse.Neighbour(paragraph, 1) is not (>= 0 and var next))
        {
            return false;
        }

        var words = discourse.Words;
        var range = discourse.ParagraphTokens(next);
        var sentence = words.Sentences[words.SentenceOf[range.First]].Tokens;
        if (StandsBetween(discourse, passage, paragraph, next))
        {
            return true;
        }

        if (SentenceSubject.Find(discourse, sentence) is not { } subject || subject.First > range.First + 2)
        {
            return false;
        }

        for (var t = subject.End; t < sentence.End && t < subject.End + Reach && words.Tokens[t].Kind != TokenKind.QuoteMark; t++)
        {
            if (GoesOn(words, t, sentence.End))
            {
                discourse.Add(passage, subject, null, Id);
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Vega | added</c>, <c>Vega | also | said</c></summary>
    private static bool GoesOn(ArticleWords words, int t, int end)
    {
        var word = words.Tokens[t].Of(words.Text);
        return words.Language.Cues.ContinuingVerbs.Contains(word)
            || (words.Language.Cues.ContinuingAdverbs.Contains(word) && t + 1 < end && words.Tokens[t + 1].Is(WordClass.SpeechVerb));
    }

    /// <summary>The paragraph before is about the person who speaks the quote that begins the next, and says both.</summary>
    private bool StandsBetween(Discourse discourse, int passage, int paragraph, int next)
    {
        var words = discourse.Words;
        var first = discourse.PassageAt(discourse.ParagraphTokens(next).First);
        if (first < 0 || !discourse.HasSource(first) || discourse.Neighbour(paragraph, -1) is not (>= 0 and var before)
            || words.Tokens[words.Passages[passage].Inner.End - 1].FirstOf(words.Text) == '?')
        {
            return false;
        }

        var attribution = discourse.Attributions[discourse.AttributionOf(first)];
        var about = SentenceSubject.Find(discourse, words.Sentences[words.SentenceOf[discourse.ParagraphTokens(before).End - 1]].Tokens);
        if (about is null || discourse.PersonOf(about.Value) is not (>= 0 and var person) || discourse.PersonOf(attribution.Source!.Value) != person)
        {
            return false;
        }

        discourse.Add(passage, attribution.Source, attribution.Cue, Id);
        return true;
    }
}
