using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>The plan had failed, according to the mayor.</c> <c>According to the mayor, the plan had failed.</c>,
/// <c>We left because | according to the mayor, the plan had failed</c></summary>
internal sealed class AccordingTo : TokenRule
{
    public override AttributionRule Id => AttributionRule.AccordingTo;

    public override bool TryApply(ClauseText text, int cue)
    {
        var start = CueEnd(text, cue);
        if (start >= text.Sentence.End)
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var end = RightPhrase.SourceEnd(text, start, limit);
        if (end == start || IsNorm(text, cue, start, end))
        {
            return false;
        }

        var range = new TokenRange(cue, start);
        var source = new TokenRange(start, end);
        if (cue > text.Sentence.First + 1 && text.Tag(cue - 1) != PartOfSpeech.Subordinator && ClauseStart.Before(text, cue) is var first && first < cue - 1)
        {
            var before = new TokenRange(first, ContentStop(text, first, cue));
            text.Add(IsInside(text, before.End < cue, end, limit)
                ? AttributionBuilder.Build(text, Id, source, range, before, Clause(text, end + 1))
                : AttributionBuilder.Build(text, Id, source, range, before));
            return true;
        }

        if (end + 1 < limit && (text.IsComma(end) || text.IsMark(end, ':')))
        {
            text.Add(AttributionBuilder.Build(text, Id, source, range, Clause(text, end + 1)));
            return true;
        }

        return false;
    }

    /// <summary>Where the source starts: after <c>according to</c> or <c>per</c>; the end of the sentence where neither is here.</summary>
    private static int CueEnd(ClauseText text, int cue) =>
        text.TextEquals(cue, text.Cues.AccordingWord) && cue + 1 < text.Tokens.Length && text.TextEquals(cue + 1, text.Cues.AccordingPreposition) ? cue + 2
        : IsPer(text, cue) ? cue + 1
        : text.Sentence.End;

    /// <summary><c>The plan had failed, per the report.</c> But not <c>twice per day</c>, <c>, per the plan, …</c></summary>
    private static bool IsPer(ClauseText text, int cue) =>
        text.TextEquals(cue, text.Cues.SourcePreposition) && cue > text.Sentence.First + 1 && cue + 1 < text.Sentence.End
        && (text.IsComma(cue - 1) || (text.QuotedSpanTo(cue - 1) >= 0 && text.IsComma(cue - 2)))
        && (text.IsDefiniteArticle(cue + 1) || text.Tag(cue + 1) == PartOfSpeech.ProperNoun);

    /// <summary><c>according to | plan</c></summary>
    private static bool IsNorm(ClauseText text, int cue, int start, int end) =>
        (end == start + 1 || start == cue + 1) && text.Cues.Norms.Contains(text.Tokens[end - 1].Of(text.Words.Text));

    /// <summary>The end of the content before the cue, without the marks between.</summary>
    private static int ContentStop(ClauseText text, int first, int cue)
    {
        var stop = cue;
        while (stop > first + 1 && !text.IsQuoted(stop - 1) && (text.IsComma(stop - 1) || text.IsDash(stop - 1)))
        {
            stop--;
        }

        return stop;
    }

    /// <summary><c>The plan, according to the mayor, had failed</c></summary>
    /// <param name="marked">A comma or dash comes before the cue.</param>
    private static bool IsInside(ClauseText text, bool marked, int end, int limit) =>
        end + 1 < limit && text.IsComma(end) && !text.IsQuoted(end + 1) && text.Tokens[end + 1].IsFiniteVerb && marked;

    private static TokenRange Clause(ClauseText text, int start)
    {
        var verb = new VerbGroup(start, start, start, null!, VerbMood.Finite, false, false);
        return new(start, ContentBoundary.Find(text, new(ContentShape.Zero, start, start), verb));
    }
}
