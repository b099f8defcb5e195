using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>A paragraph that introduces the next: it ends with a colon, or its last sentence says that somebody speaks.</summary>
internal static class IntroducingParagraph
{
    /// <summary>Who speaks next, as a paragraph says, and by which words.</summary>
    public static (TokenRange Source, TokenRange Cue)? Read(Discourse discourse, int paragraph)
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
        var source = nearest ?? (attribution >= 0 ? discourse.Attributions[attribution].Source : SubjectOf(discourse, sentence, cue, colon));
        return source is null || (!colon && attribution >= 0) ? null : (source.Value, cue ?? new TokenRange(last, last + 1));
    }

    private static TokenRange? SubjectOf(Discourse discourse, TokenRange sentence, TokenRange? cue, bool colon) =>
        SentenceSubject.Inverted(discourse, sentence)
        ?? SentenceSubject.Find(discourse, sentence)
        ?? (colon ? IntroducingClause.Document(discourse, sentence) : null)
        ?? BeforeCue(discourse, cue, colon);

    /// <summary>The subject of the verb of speech, whatever clause it stands in; without a colon only a person.</summary>
    private static TokenRange? BeforeCue(Discourse discourse, TokenRange? cue, bool colon) =>
        cue is { } verb && discourse.Words.Tokens[verb.First].IsFiniteVerb && IntroducingClause.BeforeVerb(discourse, verb.First) is { } subject
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
