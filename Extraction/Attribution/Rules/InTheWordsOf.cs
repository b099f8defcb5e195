using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>In the mayor's words, the plan had failed.</c> <c>The plan, in her view, had failed.</c> <c>in the words of the mayor</c></summary>
internal sealed class InTheWordsOf : ITokenRule
{
    public AttributionRule Id => AttributionRule.InTheWordsOf;

    public bool TryApply(ClauseText text, int cue)
    {
        if (!text.Is(cue, "in") || cue + 3 >= text.Sentence.End || text.IsTaken(cue))
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        TokenRange source;
        TokenRange words;
        int end;
        if (text.Is(cue + 1, "the") && text.Is(cue + 2, "words") && text.Is(cue + 3, "of"))
        {
            end = RightPhrase.SourceEnd(text, cue + 4, limit);
            source = new(cue + 4, end);
            words = new(cue, cue + 4);
            if (source.IsEmpty)
            {
                return false;
            }
        }
        else
        {
            var noun = cue + 2;
            while (noun < limit && noun < cue + 8 && !text.IsQuoted(noun) && !IsView(text, noun))
            {
                noun++;
            }

            if (noun >= limit || !IsView(text, noun) || text.IsQuoted(noun) || LeftPhrase.Possessor(text, noun - 1, cue + 1) is not { } possessor || possessor.First != cue + 1)
            {
                return false;
            }

            source = possessor;
            words = new(noun, noun + 1);
            end = noun + 1;
        }

        if (end + 1 < limit && text.IsComma(end) && !text.IsTaken(end + 1) && (cue == text.Sentence.First || text.Tag(cue - 1) == PartOfSpeech.Conjunction || text.IsComma(cue - 1)))
        {
            var after = new Reported(text.PassageFrom(end + 1) >= 0 ? ContentShape.Quote : ContentShape.Zero, end + 1, end + 1);
            var stop = ContentEnd.Find(text, after, new(end, end, end, VerbFrames.Unlisted, VerbMood.Finite, false, false));
            var first = cue > text.Sentence.First + 1 && text.IsComma(cue - 1) && text.Tag(cue - 2) is not (PartOfSpeech.Conjunction or PartOfSpeech.Subordinator) ? ClauseStart.Before(text, cue - 1) : cue;
            text.Add(first < cue - 1
                ? AttributionBuilder.Build(text, Id, source, words, new(first, cue - 1), new(end + 1, stop))
                : AttributionBuilder.Build(text, Id, source, words, new TokenRange(end + 1, stop)));
            return true;
        }

        if (end >= limit && (text.IsComma(cue - 1) || IsSaid(text, words.First)) && cue > text.Sentence.First + 1 && ClauseStart.Before(text, cue) is var start && start < cue - 1)
        {
            text.Add(AttributionBuilder.Build(text, Id, source, words, new TokenRange(start, text.IsComma(cue - 1) && !text.IsQuoted(cue - 1) ? cue - 1 : cue)));
            return true;
        }

        return false;
    }

    /// <summary>Not what one can believe in: <c>she trusts in her judgment</c>.</summary>
    private static bool IsSaid(ClauseText text, int i) => !(text.Is(i, "judgment") || text.Is(i, "eyes") || text.Is(i, "mind"));

    private static bool IsView(ClauseText text, int i) => text.Is(i, "view") || text.Is(i, "opinion") || text.Is(i, "words") || text.Is(i, "telling") || text.Is(i, "judgment") || text.Is(i, "eyes") || text.Is(i, "mind");
}
