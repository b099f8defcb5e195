using Corpus.Abstractions;
using Corpus.Extraction.English;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// The paragraph before leads in: it ends with a colon (<c>Dr. Vega stated:</c>), or its last sentence says that somebody
/// speaks (<c>Vega went on with her remarks.</c>) and is no quote itself.
/// </summary>
internal static class LeadInParagraph
{
    public static bool Apply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!Surroundings.AreQuotes(discourse, passage)
            || discourse.Words.Passages[passage].Tokens.First != discourse.ParagraphTokens(paragraph).First || discourse.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        if (Of(discourse, before) is not { } found)
        {
            return false;
        }

        discourse.Add(passage, found.Source, found.Cue, AttributionRule.LeadInParagraph);
        return true;
    }

    /// <summary>Whom a paragraph says to speak next, and by which words.</summary>
    public static (TokenRange Source, TokenRange Cue)? Of(Discourse discourse, int paragraph)
    {
        var words = discourse.Words;
        var last = discourse.ParagraphTokens(paragraph).End - 1;
        var sentence = words.Sentences[words.SentenceOf[last]].Tokens;
        var colon = words.IsMark(last, ':');
        var cue = SpeechVerb(discourse, sentence);
        if (!colon && (cue is null || words.Tokens[last].Kind == TokenKind.QuoteMark))
        {
            return null;
        }

        var attribution = discourse.LastIn(words.SentenceOf[last]);
        var nearest = colon && cue is { } verb && verb.End == last ? BeforeCue(discourse, cue, colon) : null;
        var source = nearest ?? (attribution >= 0 ? discourse.Attributions[attribution].Source
            : SentenceSubject.Inverted(discourse, sentence) ?? SentenceSubject.Find(discourse, sentence) ?? (colon ? LeadIn.Document(discourse, sentence) : null) ?? BeforeCue(discourse, cue, colon));
        return source is null || (!colon && attribution >= 0) ? null : (source.Value, cue ?? new TokenRange(last, last + 1));
    }

    /// <summary>The subject of the verb of speech, whatever clause it stands in; without a colon only a person.</summary>
    private static TokenRange? BeforeCue(Discourse discourse, TokenRange? cue, bool colon) =>
        cue is { } verb && discourse.Words.Tokens[verb.First].IsFiniteVerb && LeadIn.BeforeVerb(discourse, verb.First) is { } subject
        && (colon || SentenceSubject.IsOnePerson(discourse, subject)) ? subject : null;

    private static TokenRange? SpeechVerb(Discourse discourse, TokenRange sentence)
    {
        const int reach = 40;
        for (var t = sentence.End - 1; t >= sentence.First && t > sentence.End - reach; t--)
        {
            var token = discourse.Words.Tokens[t];
            if (token.IsVerb && token.Is(WordClass.SpeechVerb))
            {
                return new TokenRange(t, t + 1);
            }
        }

        return null;
    }
}
