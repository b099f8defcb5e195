using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>In the mayor's words, the plan had failed.</c> <c>The plan, in her view, had failed.</c> <c>in the words of the mayor</c></summary>
internal sealed class InTheWordsOf : TokenRule
{
    private const int MaxModifiers = 6;

    public override AttributionRule Id => AttributionRule.InTheWordsOf;

    public override bool TryApply(ClauseText text, int token)
    {
        if (!(text.TextEquals(token, text.Clause.MediumPreposition) || IsToQuote(text, token)) || token + 3 >= text.Sentence.End || text.IsTaken(token))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        return (ToQuote(text, token, limit) ?? WordsOf(text, token, limit) ?? ViewOf(text, token, limit)) is { } phrase
            && (BeforeContent(text, phrase, limit) || AfterContent(text, phrase, limit));
    }

    /// <summary><c>To quote …</c>, at the start of a sentence or after a comma or dash.</summary>
    private static bool IsToQuote(ClauseText text, int to) =>
        text.IsInfinitiveMarker(to) && to + 1 < text.Sentence.End && text.TextEqualsAny(to + 1, text.Cues.QuotingVerbs)
        && (to == text.Sentence.First || text.IsComma(to - 1) || text.IsDash(to - 1));

    /// <summary><c>To quote | the mayor</c>, <c>To borrow | the mayor's | phrase</c></summary>
    private static Phrase? ToQuote(ClauseText text, int start, int limit)
    {
        if (!IsToQuote(text, start))
        {
            return null;
        }

        var first = start + 2;
        var end = RightPhrase.SourceEnd(text, first, limit);
        for (var i = first + 1; i < end && i < first + MaxModifiers; i++)
        {
            if (text.Tag(i) == PartOfSpeech.Possessive && i + 1 < end)
            {
                return new(start, end, new(first, i + 1), new(start, first));
            }
        }

        return end == first ? null : new(start, end, new(first, end), new(start, first));
    }

    /// <summary><c>in the words of | the mayor</c></summary>
    private static Phrase? WordsOf(ClauseText text, int start, int limit)
    {
        if (!IsWordsOf(text, start + 1))
        {
            return null;
        }

        var source = new TokenRange(start + 4, RightPhrase.SourceEnd(text, start + 4, limit));
        return source.IsEmpty ? null : new(start, source.End, source, new(start, start + 4));
    }

    /// <summary><c>in | the mayor's | view</c></summary>
    private static Phrase? ViewOf(ClauseText text, int start, int limit)
    {
        if (IsWordsOf(text, start + 1))
        {
            return null;
        }

        var noun = start + 2;
        while (noun < limit && noun < start + 2 + MaxModifiers && !text.IsQuoted(noun) && !IsView(text, noun))
        {
            noun++;
        }

        return noun < limit && IsView(text, noun) && !text.IsQuoted(noun)
            && LeftPhrase.Possessor(text, noun - 1, start + 1) is { } possessor && possessor.First == start + 1
            ? new(start, noun + 1, possessor, new(noun, noun + 1))
            : null;
    }

    /// <summary><c>In her view, | the plan had failed</c>; what comes before an aside belongs to the content too.</summary>
    private bool BeforeContent(ClauseText text, Phrase phrase, int limit)
    {
        var (start, end, source, cue) = phrase;
        var begins = start == text.Sentence.First || text.Tag(start - 1) == PartOfSpeech.Conjunction || text.IsComma(start - 1);
        if (!begins || end + 1 >= limit || !(text.IsComma(end) || text.IsMark(end, ':')) || text.IsTaken(end + 1))
        {
            return false;
        }

        var shape = text.QuotedSpanFrom(end + 1) >= 0 ? ContentShape.Quote : ContentShape.Zero;
        var stop = ContentBoundary.Find(text, new(shape, end + 1, end + 1), new(end, end, end, VerbFrame.Unlisted, VerbMood.Finite, false, false));
        var isAside = start > text.Sentence.First + 1 && text.IsComma(start - 1)
            && text.Tag(start - 2) is not (PartOfSpeech.Conjunction or PartOfSpeech.Subordinator);
        var first = isAside ? ClauseStart.Before(text, start - 1) : start;
        text.Add(first < start - 1
            ? AttributionBuilder.Build(text, Id, source, cue, new(first, start - 1), new(end + 1, stop))
            : AttributionBuilder.Build(text, Id, source, cue, new TokenRange(end + 1, stop)));
        return true;
    }

    /// <summary><c>The plan had failed, | in her view.</c></summary>
    private bool AfterContent(ClauseText text, Phrase phrase, int limit)
    {
        var start = phrase.First;
        if (phrase.End < limit || start <= text.Sentence.First + 1 || !(text.IsComma(start - 1) || IsSaid(text, phrase.Cue.First))
            || ClauseStart.Before(text, start) is var first && first >= start - 1)
        {
            return false;
        }

        var end = text.IsComma(start - 1) && !text.IsQuoted(start - 1) ? start - 1 : start;
        text.Add(AttributionBuilder.Build(text, Id, phrase.Source, phrase.Cue, new TokenRange(first, end)));
        return true;
    }

    /// <summary>Not what one can believe in: <c>she trusts in her judgment</c>.</summary>
    private static bool IsSaid(ClauseText text, int i) => !text.TextEqualsAny(i, text.Cues.BelievedNouns);

    private static bool IsView(ClauseText text, int i) => text.TextEqualsAny(i, text.Cues.ViewNouns);

    /// <summary><c>in | the words of | the mayor</c></summary>
    private static bool IsWordsOf(ClauseText text, int i) =>
        text.IsDefiniteArticle(i) && text.TextEquals(i + 1, text.Cues.WordsNoun) && text.IsGenitive(i + 2);

    /// <summary>The phrase that attributes.</summary>
    private readonly record struct Phrase(int First, int End, TokenRange Source, TokenRange Cue);
}
