using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A noun and <c>be</c> report: <c>The mayor's answer was that the plan had failed.</c> <c>Her motto was: "Never again."</c></summary>
internal sealed class CopularNounCue : TokenRule
{
    private const int MaxModifiers = 5;
    private const int MaxCircumstances = 3;

    public override AttributionRule Id => AttributionRule.CopularNounCue;

    public override bool TryApply(ClauseText text, int noun)
    {
        if (text.IsQuoted(noun) || text.IsTaken(noun)
            || !text.Cues.NounsEqualToContent.Contains(text.Tokens[noun].Of(text.Words.Text)))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var be = noun + 1;
        for (var steps = 0; steps < MaxCircumstances && be < limit && !IsBe(text, be); steps++)
        {
            be = Circumstance.After(text, be, limit);
        }

        be = AfterAside(text, be, limit);
        if (be >= limit || !IsBe(text, be) || Reported(text, be + 1, limit) is not { } reported)
        {
            return false;
        }

        var first = noun;
        while (first > text.Sentence.First && first > noun - MaxModifiers && !text.IsQuoted(first - 1)
            && text.Tag(first - 1) is PartOfSpeech.Adjective or PartOfSpeech.Noun)
        {
            first--;
        }

        if (first == text.Sentence.First || LeftPhrase.Possessor(text, first - 1, text.Sentence.First) is not { } source)
        {
            return false;
        }

        var end = ContentBoundary.Find(text, reported, new(be, be, be + 1, VerbFrame.Unlisted, VerbMood.Finite, false, false));
        text.Add(AttributionBuilder.Build(text, Id, source, new(first, be + 1), new TokenRange(reported.First, end)));
        return true;
    }

    /// <summary><c>her view, stated on the air, | was that</c>; the start itself where no aside is there.</summary>
    private static int AfterAside(ClauseText text, int comma, int limit)
    {
        const int longest = 12;
        for (var i = comma + 1; comma < limit && text.IsComma(comma) && i + 1 < limit && i < comma + longest && !text.IsQuoted(i); i++)
        {
            if (text.IsComma(i))
            {
                return IsBe(text, i + 1) && ParentheticalReader.Read(text, comma + 1, i) != ParentheticalKind.Clause ? i + 1 : comma;
            }
        }

        return comma;
    }

    private static bool IsBe(ClauseText text, int i) => !text.IsQuoted(i) && text.TextEqualsAny(i, text.Clause.QuotingCopulas);

    /// <summary>A that-clause or quoted words, after a comma or colon or at once.</summary>
    private static Reported? Reported(ClauseText text, int i, int limit)
    {
        var marked = i + 1 < limit && !text.IsQuoted(i) && (text.IsComma(i) || text.IsMark(i, ':'));
        if (marked)
        {
            i++;
        }

        // "his view is "wrong"" judges the view.
        return i >= limit || text.IsTaken(i) ? null
            : text.QuotedSpanFrom(i) is var quotedSpan and >= 0 ? OfQuotedSpan(text, quotedSpan, i, marked)
            : text.IsComplementizer(i) && i + 1 < limit && !text.Tokens[i + 1].IsFiniteVerb ? new(ContentShape.Clause, i, i)
            : null;
    }

    private static Reported? OfQuotedSpan(ClauseText text, int quotedSpan, int i, bool marked) =>
        text.IsWhole(quotedSpan) || (marked && text.IsUtterance(quotedSpan)) ? new(ContentShape.Quote, i, i) : null;
}
