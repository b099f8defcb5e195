using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>Whom words that lead in a quote name where no person is their subject.</summary>
internal static class IntroducingClause
{
    private const int LongestLabel = 8;

    /// <summary>
    /// The name that ends them, or the thing they are about: <c>No surprise for the pollster Ana Vega:</c>, <c>A footnote of
    /// the report makes that clear:</c>. The colon says that it speaks.
    /// </summary>
    public static TokenRange? BeforeColon(AttributionState state, TokenRange before)
    {
        var last = before.End - 2;
        if (last < before.First)
        {
            return null;
        }

        if (state.People.MentionAt[last] is >= 0 and var mention
            && state.People.Mentions[mention] is var named && named.Tokens.End == last + 1)
        {
            return named.WithTitle;
        }

        var words = state.Words;
        var first = SentenceSubject.MainClause(state, before, before.End);
        var phrase = NounPhraseChunker.StartingAt(words, first, attached: true);
        if (phrase.IsEmpty || words.Tokens[first].Tag == PartOfSpeech.Pronoun)
        {
            return null;
        }

        var verb = AfterPhrases(words, phrase.End, last);
        while (verb < last && words.Tokens[verb].Tag == PartOfSpeech.Adverb)
        {
            verb++;
        }

        if (words.Tokens[verb].IsFiniteVerb && Owner(words, phrase) is { } owner)
        {
            return owner;
        }

        return words.Tokens[verb].IsFiniteVerb && CanSpeak(words, NounPhraseChunker.HeadOf(words, phrase)) ? phrase : null;
    }

    /// <summary><c>| Vega's | message was simple:</c></summary>
    private static TokenRange? Owner(AnnotatedDocument words, TokenRange phrase)
    {
        if (!words.Language.Cues.NounsEqualToContent.Contains(words.Tokens[NounPhraseChunker.HeadOf(words, phrase)].Of(words.Text)))
        {
            return null;
        }

        if (words.Language.Phrase.PossessivePronouns.Contains(words.Tokens[phrase.First].Of(words.Text)))
        {
            return new(phrase.First, phrase.First + 1);
        }

        for (var t = phrase.First + 1; t < phrase.End - 1; t++)
        {
            if (words.Tokens[t].Tag == PartOfSpeech.Possessive)
            {
                return new(phrase.First, t + 1);
            }
        }

        return null;
    }

    /// <summary>After the phrases that say which is meant: <c>a footnote | in the report</c>.</summary>
    private static int AfterPhrases(AnnotatedDocument words, int t, int limit)
    {
        const int most = 3;
        for (var steps = 0; steps < most && t + 1 < limit && words.Tokens[t].Tag == PartOfSpeech.Preposition; steps++)
        {
            var phrase = NounPhraseChunker.StartingAt(words, t + 1, attached: true);
            if (phrase.IsEmpty)
            {
                break;
            }

            t = phrase.End;
        }

        return t;
    }

    /// <summary>The subject that is directly before a verb: <c>…, as the council noted:</c>, <c>…, since Vega spoke of it.</c></summary>
    public static TokenRange? BeforeVerb(AttributionState state, int verb)
    {
        var words = state.Words;
        var last = verb - 1;
        var floor = words.Sentences[words.SentenceOf[verb]].Tokens.First;
        while (last > floor && words.Tokens[last].Tag is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary)
        {
            last--;
        }

        return last < floor || NounPhraseChunker.EndingAt(words, last, attached: true) is not { IsEmpty: false } phrase ? null : phrase;
    }

    /// <summary>A line that is only the name of a document: <c>Transcript as follows:</c>, <c>The full statement:</c></summary>
    public static TokenRange? Document(AttributionState state, TokenRange line)
    {
        if (line.Count > LongestLabel || NounPhraseChunker.StartingAt(state.Words, line.First) is not { IsEmpty: false } phrase
            || !state.Words.Tokens[NounPhraseChunker.HeadOf(state.Words, phrase)].HasClass(WordClass.Document))
        {
            return null;
        }

        for (var t = phrase.End; t < line.End; t++)
        {
            var word = state.Words.Tokens[t].Of(state.Words.Text);
            if (state.Words.Tokens[t].Kind == TokenKind.Word && !state.Words.Language.Discourse.DocumentLabelWords.Contains(word))
            {
                return null;
            }
        }

        return phrase;
    }

    private static bool CanSpeak(AnnotatedDocument words, int head) =>
        words.Tokens[head].HasClass(WordClass.Document | WordClass.SpeechNoun | WordClass.Person | WordClass.Group | WordClass.Organization | WordClass.Outlet);
}
