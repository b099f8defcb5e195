using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>The plan had failed, according to the mayor.</c> <c>According to the mayor, the plan had failed.</c></summary>
internal sealed class AccordingTo : ITokenRule
{
    /// <summary><c>The plan had failed, per the report.</c> But not <c>twice per day</c>, <c>, per the plan, …</c></summary>
    private static bool IsPer(ClauseText text, int cue) => text.Is(cue, text.Cues.SourcePreposition) && cue > text.Sentence.First + 1 && cue + 1 < text.Sentence.End
        && (text.IsComma(cue - 1) || (text.PassageTo(cue - 1) >= 0 && text.IsComma(cue - 2))) && (text.IsDefiniteArticle(cue + 1) || text.Tag(cue + 1) == PartOfSpeech.ProperNoun);

    public AttributionRule Id => AttributionRule.AccordingTo;

    public bool TryApply(ClauseText text, int cue)
    {
        var start = text.Is(cue, text.Cues.AccordingWord) && cue + 1 < text.Tokens.Length && text.Is(cue + 1, text.Cues.AccordingPreposition) ? cue + 2 : IsPer(text, cue) ? cue + 1 : text.Sentence.End;
        if (start >= text.Sentence.End)
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        var end = RightPhrase.SourceEnd(text, start, limit);
        if (end == start || ((end == start + 1 || start == cue + 1) && text.Cues.Norms.Contains(text.Tokens[end - 1].Of(text.Words.Text))))
        {
            return false;
        }

        var range = new TokenRange(cue, start);
        var source = new TokenRange(start, end);
        if (cue > text.Sentence.First + 1 && ClauseStart.Before(text, cue) is var first && first < cue - 1)
        {
            var stop = cue;
            while (stop > first + 1 && !text.IsQuoted(stop - 1) && (text.IsComma(stop - 1) || text.IsDash(stop - 1)))
            {
                stop--;
            }

            // "The plan, according to the mayor, had failed".
            if (end + 1 < limit && text.IsComma(end) && !text.IsQuoted(end + 1) && text.Tokens[end + 1].IsFiniteVerb && stop < cue)
            {
                text.Add(AttributionBuilder.Build(text, Id, source, range, new(first, stop), new(end + 1, ContentEnd.Find(text, new(ContentShape.Zero, end + 1, end + 1), new(end + 1, end + 1, end + 1, null!, VerbMood.Finite, false, false)))));
                return true;
            }

            text.Add(AttributionBuilder.Build(text, Id, source, range, new TokenRange(first, stop)));
            return true;
        }

        if (end + 1 < limit && (text.IsComma(end) || text.IsMark(end, ':')))
        {
            text.Add(AttributionBuilder.Build(text, Id, source, range, new TokenRange(end + 1, ContentEnd.Find(text, new(ContentShape.Zero, end + 1, end + 1), new(end + 1, end + 1, end + 1, null!, VerbMood.Finite, false, false)))));
            return true;
        }

        return false;
    }
}
