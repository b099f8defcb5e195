using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A question that somebody is asked: <c>Asked by a reporter whether it had failed, she …</c> Who asks is its source, and
/// who is asked never.
/// </summary>
internal sealed class Asked : VerbRule
{
    private const int MaxCircumstances = 4;

    public override AttributionRule Id => AttributionRule.Asked;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!IsQuestionVerb(text, verb.Head) || !IsPassiveOrFronted(text, verb))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var asker = By(text, verb.End, limit);
        var start = AfterCircumstances(text, asker?.End ?? verb.End, limit);
        var cueEnd = asker is null ? verb.End : verb.End + 1;
        if (Question(text, start, cueEnd, isAsker: asker is not null, limit) is not { Shape: not ContentShape.None } question)
        {
            return false;
        }

        var content = new TokenRange(question.First, End(text, verb, question, limit));
        text.Add(AttributionBuilder.Build(text, Id, asker, new(verb.First, question.CueEnd), content));
        return true;
    }

    private static bool IsQuestionVerb(ClauseText text, int verb) => text.TextEqualsAny(verb, text.Cues.QuestionVerbs);

    /// <summary><c>was asked</c>, <c>when asked</c>, <c>Asked whether …</c></summary>
    private static bool IsPassiveOrFronted(ClauseText text, in VerbGroup verb) =>
        verb.IsPassive || verb.Mood == VerbMood.Participle || verb.Head == text.Sentence.First
        || (verb.Head > text.Sentence.First && text.TextEquals(verb.Head - 1, text.Clause.CircumstanceConjunction));

    /// <summary>Who asks: <c>by | a reporter</c>.</summary>
    private static TokenRange? By(ClauseText text, int by, int limit) =>
        by < limit && text.IsAgentMarker(by) && RightPhrase.SourceEnd(text, by + 1, limit) is var end && end > by + 1 ? new(by + 1, end) : null;

    /// <summary>After when and where it was asked: <c>asked on Monday | whether …</c></summary>
    private static int AfterCircumstances(ClauseText text, int start, int limit)
    {
        var i = start;
        for (var steps = 0; steps < MaxCircumstances && i < limit && !text.IsQuoted(i) && !text.TextEquals(i, text.Clause.TopicPreposition); steps++)
        {
            var after = Circumstance.After(text, i, limit);
            if (after == i)
            {
                break;
            }

            i = after;
        }

        return i;
    }

    /// <summary>The question: a quote, <c>about the plan</c>, a clause such as <c>whether it had failed</c>, or <c>to explain it</c>.</summary>
    private static Reported Question(ClauseText text, int i, int cueEnd, bool isAsker, int limit)
    {
        if (i >= limit || text.IsTaken(i))
        {
            return Reported.None;
        }

        var quote = text.IsComma(i) && i + 1 < limit ? i + 1 : i;
        if (text.QuotedSpanFrom(quote) is var quotedSpan and >= 0 && text.IsWhole(quotedSpan))
        {
            return new(ContentShape.Quote, quote, cueEnd);
        }

        if (text.TextEquals(i, text.Clause.TopicPreposition) && i + 1 < limit)
        {
            return new(ContentShape.Object, i + 1, isAsker ? cueEnd : i + 1);
        }

        if (IsQuestionWord(text, i))
        {
            return new(ContentShape.Clause, i, cueEnd);
        }

        return text.IsInfinitiveMarker(i) && i + 1 < limit && text.Tag(i + 1) == PartOfSpeech.VerbBase
            ? new(ContentShape.Infinitive, i, cueEnd)
            : Reported.None;
    }

    private static bool IsQuestionWord(ClauseText text, int i) =>
        text.TextEqualsAny(i, text.Clause.AskedQuestionWords)
        || (!text.IsQuoted(i) && text.Tag(i) == PartOfSpeech.RelativePronoun && !text.IsGeneralRelative(i));

    private static int End(ClauseText text, in VerbGroup verb, Reported question, int limit)
    {
        var isFronted = (verb.First - text.Sentence.First < 3 && !verb.IsPassive) || OpensClause(text, verb);
        var comma = isFronted ? ContentBoundary.MainClause(text, question.First, limit)
            : IsAside(text, verb) ? CommaBeforeVerb(text, question.First, limit) : -1;
        return comma <= 0 ? ContentBoundary.Find(text, question, verb) : text.IsQuoted(comma) ? comma + 1 : comma;
    }

    /// <summary><c>| When | Vega was asked if it had failed, she said …</c></summary>
    private static bool OpensClause(ClauseText text, in VerbGroup verb)
    {
        const int longestSubject = 10;
        return verb.IsPassive && verb.First - text.Sentence.First <= longestSubject
            && (text.TextEquals(text.Sentence.First, text.Clause.CircumstanceConjunction) || text.IsTimeConjunction(text.Sentence.First));
    }

    /// <summary><c>Vega, when asked about it, said …</c></summary>
    private static bool IsAside(ClauseText text, in VerbGroup verb) =>
        verb.First - 2 > text.Sentence.First && text.TextEquals(verb.First - 1, text.Clause.CircumstanceConjunction) && text.IsComma(verb.First - 2);

    /// <summary>The comma before the verb of the clause around the aside, or -1.</summary>
    private static int CommaBeforeVerb(ClauseText text, int start, int limit)
    {
        const int reach = 40;
        for (var i = start; i + 1 < limit && i < start + reach; i++)
        {
            if (!text.IsQuoted(i) && text.IsComma(i) && text.Tokens[i + 1].IsFiniteVerb)
            {
                return i;
            }
        }

        return -1;
    }
}
