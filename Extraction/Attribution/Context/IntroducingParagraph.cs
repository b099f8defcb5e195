using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>A paragraph that introduces the next: it ends with a colon, or its last sentence says that somebody speaks.</summary>
internal static class IntroducingParagraph
{
    private const int LongestLabel = 10;            // tokens

    /// <summary>Who speaks next, as a paragraph says, and by which words.</summary>
    public static (TokenRange Source, TokenRange Cue)? Read(AttributionState state, int paragraph)
    {
        var words = state.Words;
        var last = state.ParagraphTokens(paragraph).End - 1;
        var sentence = words.Sentences[words.SentenceOf[last]].Tokens;
        var colon = words.IsMark(last, ':');
        var cue = SpeechVerb(state, sentence);
        if (!colon && (cue is null || words.Tokens[last].Kind == TokenKind.QuoteMark))
        {
            return null;
        }

        var attribution = state.LastIn(words.SentenceOf[last]);
        var nearest = colon && cue is { } verb && verb.End == last ? BeforeCue(state, cue, colon) : null;
        var source = nearest ?? (attribution >= 0 ? state.Attributions[attribution].Source : SubjectOf(state, sentence, cue, colon));
        return source is null || (!colon && attribution >= 0) ? null : (source.Value, cue ?? new TokenRange(last, last + 1));
    }

    private static TokenRange? SubjectOf(AttributionState state, TokenRange sentence, TokenRange? cue, bool colon) =>
        SentenceSubject.Inverted(state, sentence)
        ?? SentenceSubject.Find(state, sentence)
        ?? (colon ? IntroducingClause.Document(state, sentence) : null)
        ?? BeforeCue(state, cue, colon)
        ?? (colon ? Label(state, sentence) : null);

    /// <summary>The name that ends a line without a verb: <c>And from Mayor Ana Vega:</c></summary>
    private static TokenRange? Label(AttributionState state, TokenRange line)
    {
        for (var t = line.First; t < line.End; t++)
        {
            if (state.Words.Tokens[t].IsVerb || line.Count > LongestLabel)
            {
                return null;
            }
        }

        return state.People.MentionAt[line.End - 2] >= 0 ? IntroducingClause.BeforeColon(state, line) : null;
    }

    /// <summary>The subject of the verb of speech, whatever clause it is in; without a colon only a person.</summary>
    private static TokenRange? BeforeCue(AttributionState state, TokenRange? cue, bool colon) =>
        cue is { } verb && state.Words.Tokens[verb.First].IsFiniteVerb && IntroducingClause.BeforeVerb(state, verb.First) is { } subject
        && (colon || SentenceSubject.IsOnePerson(state, subject)) ? subject : null;

    private static TokenRange? SpeechVerb(AttributionState state, TokenRange sentence)
    {
        const int reach = 40;
        for (var t = sentence.End - 1; t >= sentence.First && t > sentence.End - reach; t--)
        {
            var token = state.Words.Tokens[t];
            if (token.IsVerb && token.HasClass(WordClass.SpeechVerb))
            {
                return new TokenRange(t, t + 1);
            }
        }

        return null;
    }
}
