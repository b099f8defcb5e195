using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A paragraph that is only a quote, in a text that is about one person so far: the paragraph before is about that person, too, or
/// is what the writer asks. <c>Ana Vega looks out at the sea. ¶ "My father would laugh at me."</c>
/// </summary>
internal sealed class OnlyPerson : DiscourseRule
{
    private const int MostMentions = 60;

    public override AttributionRule Id => AttributionRule.OnlyPerson;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var paragraph = state.ParagraphOf(quotedSpan);
        if (!QuoteContext.AreEmpty(state, quotedSpan) || state.Neighbour(paragraph, -1) is not (>= 0 and var before)
            || OnlyMention(state, quotedSpan) is not (>= 0 and var mention) || !LeadsIn(state, before, state.People.Mentions[mention].Person))
        {
            return false;
        }

        var named = state.People.Mentions[mention];
        state.Add(quotedSpan, named.WithTitle, null, Id);
        return true;
    }

    /// <summary>The last mention before the quote of the one person whom the text names until then, or -1.</summary>
    private static int OnlyMention(AttributionState state, int quotedSpan)
    {
        var mentions = state.People.Mentions;
        var first = state.Words.QuotedSpans[quotedSpan].Tokens.First;
        var found = -1;
        for (var m = 0; m < mentions.Length && mentions[m].Tokens.First < first; m++)
        {
            state.Words.Budget.Charge(1);
            if (state.Words.KindOf(mentions[m].Tokens.First) is not (ParagraphKind.Body or ParagraphKind.Headline or ParagraphKind.Subheadline))
            {
                continue;
            }

            if (m > MostMentions || (found >= 0 && mentions[found].Person != mentions[m].Person))
            {
                return -1;
            }

            found = m;
        }

        return found >= 0 && state.Words.KindOf(mentions[found].Tokens.First) == ParagraphKind.Body ? found : -1;
    }

    /// <summary><c>Vega sat down, where | friends | said that the town was lost.</c></summary>
    private static bool OthersSpeak(AttributionState state, int sentence, TokenRange subject) =>
        state.LastIn(sentence) is >= 0 and var last && state.Attributions[last].Source is { } source && source.First > subject.End;

    /// <summary>Its last sentence is about the person, or asks and names nobody.</summary>
    private static bool LeadsIn(AttributionState state, int paragraph, int person)
    {
        var words = state.Words;
        var range = state.ParagraphTokens(paragraph);
        var sentence = words.Sentences[words.SentenceOf[range.End - 1]].Tokens;
        if (words.Tokens[range.End - 1].FirstOf(words.Text) == '?' && state.QuotedSpanAt(range.End - 1) < 0)
        {
            return true;
        }

        return SentenceSubject.Find(state, sentence) is { } subject && !OthersSpeak(state, words.SentenceOf[sentence.First], subject)
            && SentenceSubject.IsOnePerson(state, subject)
            && (state.PersonOf(subject) is var named && (named < 0 || named == person));
    }
}
