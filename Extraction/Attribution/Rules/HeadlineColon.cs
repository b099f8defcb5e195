using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A label and a colon in a headline: <c>Lee: Plan will fail</c>, <c>Poll: Lee leads</c>; in running text before a quote only,
/// and there after a dash too: <c>The plan will fail - More from Lee: "It …"</c>
/// </summary>
internal sealed class HeadlineColon : SentenceRule
{
    private const int MaxLabel = 9;

    private const WordClass Sources =
        WordClass.Person | WordClass.Title | WordClass.Document | WordClass.Outlet | WordClass.Organization | WordClass.Group;

    public override AttributionRule Id => AttributionRule.HeadlineColon;

    public override bool TryApply(ClauseText text) => AtStart(text) || AfterDash(text) || AfterQuote(text);

    /// <summary><c>"The boat is sound": Ida Lee says ferry will run</c></summary>
    private bool AfterQuote(ClauseText text)
    {
        const int longestSource = 6;
        var quotedSpan = text.QuotedSpanFrom(text.Sentence.First);
        if (quotedSpan < 0 || text.Words.KindOf(text.Sentence.First) is not (ParagraphKind.Headline or ParagraphKind.Subheadline))
        {
            return false;
        }

        var tokens = text.QuotedSpan(quotedSpan).Tokens;
        var colon = tokens.End;
        if (colon + 2 >= text.Sentence.End || !(text.IsMark(colon, ':') || text.IsDash(colon)) || text.IsTaken(tokens.First))
        {
            return false;
        }

        var verb = colon + 1;
        while (verb < text.Sentence.End && verb <= colon + longestSource && MayNameSource(text, verb))
        {
            verb++;
        }

        if (verb == colon + 1 || verb >= text.Sentence.End || !text.Tokens[verb].IsFiniteVerb || !text.HasClass(verb, WordClass.SpeechVerb)
            || !(text.People.MentionAt[verb - 1] >= 0 || text.HasClass(verb - 1, Sources)))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, new TokenRange(colon + 1, verb), new(colon, colon + 1), tokens));
        return false;
    }

    private static bool MayNameSource(ClauseText text, int i) =>
        !text.Tokens[i].IsFiniteVerb && (text.Tokens[i].IsUpper || text.Tag(i) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Determiner);

    private bool AfterDash(ClauseText text)
    {
        for (var colon = text.Sentence.First + 2; colon + 1 < text.Sentence.End; colon++)
        {
            if (text.IsMark(colon, ':') && !text.IsQuoted(colon) && text.QuotedSpanFrom(colon + 1) is var quotedSpan and >= 0 && !text.IsTaken(colon + 1))
            {
                var first = colon;
                while (first > text.Sentence.First && first > colon - MaxLabel && MayStandInLabel(text, first - 1))
                {
                    first--;
                }

                var dash = first > text.Sentence.First && text.IsDash(first - 1);
                first = text.TextEqualsAny(first, text.Cues.LabelOpeners) ? first + 1 : first;
                first = text.TextEquals(first, text.Cues.LabelPreposition) ? first + 1 : first;
                if (!dash || !IsName(text, first, colon))
                {
                    return false;
                }

                text.Add(AttributionBuilder.Build(text, Id, new TokenRange(first, colon), new(colon, colon + 1), text.QuotedSpan(quotedSpan).Tokens));
                return true;
            }
        }

        return false;
    }

    private static bool MayStandInLabel(ClauseText text, int i) => !text.IsDash(i) && !text.Tokens[i].IsFiniteVerb && !text.IsTaken(i);

    private bool AtStart(ClauseText text)
    {
        var sentence = text.Sentence;
        var colon = sentence.First + 1;
        while (colon < sentence.End && colon < sentence.First + MaxLabel && !text.IsMark(colon, ':'))
        {
            if (text.IsQuoted(colon) || text.Tokens[colon].IsFiniteVerb || text.IsStop(colon))
            {
                return false;
            }

            colon++;
        }

        var limit = ContentBoundary.Limit(text);
        if (colon >= limit - 1 || !text.IsMark(colon, ':') || text.IsTaken(sentence.First) || text.IsTaken(colon + 1))
        {
            return false;
        }

        var headline = text.Words.KindOf(sentence.First) is ParagraphKind.Headline or ParagraphKind.Subheadline;
        var quote = text.QuotedSpanFrom(colon + 1) >= 0;
        if (!quote && IsExplainer(text, colon))
        {
            return false;
        }

        if (!(headline || quote) || text.TextEquals(sentence.First, text.Cues.AccordingWord) || text.IsInfinitiveMarker(sentence.First)
            || IsInverted(text, sentence.First, colon) || !IsLabel(text, sentence.First, colon))
        {
            return false;
        }

        var end = quote && !headline ? text.QuotedSpan(text.QuotedSpanFrom(colon + 1)).Tokens.End : limit;
        for (var i = colon + 1; i < end; i++)
        {
            if (text.IsTaken(i))
            {
                return false;
            }
        }

        var label = SpokenBy(text, sentence.First, colon) ?? Source(text, sentence.First, colon);
        text.Add(AttributionBuilder.Build(text, Id, label, new(System.Math.Min(label.End, colon), colon + 1), new TokenRange(colon + 1, end)));
        return true;
    }

    /// <summary><c>Speaking to the Herald | Ana Vega | claimed:</c>: a verb that looks like a participle.</summary>
    private static TokenRange? SpokenBy(ClauseText text, int first, int colon) =>
        text.HasClass(colon - 1, WordClass.SpeechVerb) && text.Tokens[colon - 1].IsVerb && colon - 2 >= first
        && text.People.MentionAt[colon - 2] is >= 0 and var mention
            ? text.People.Mentions[mention].WithTitle
            : null;

    /// <summary><c>The Budget Office: What is it?</c>: a thing's name, and what the article answers.</summary>
    private static bool IsExplainer(ClauseText text, int colon) =>
        text.People.MentionAt[colon - 1] < 0 && text.TextEqualsAny(colon + 1, text.Clause.QuestionWords);

    /// <summary><c>Said Lee: "We lost."</c>, <c>Says trader Ann Lee: "We lost."</c> are no labels.</summary>
    private static bool IsInverted(ClauseText text, int first, int colon) =>
        text.HasClass(first, WordClass.SpeechVerb) && text.Tokens[first].Entry is { } entry && (entry.Form & (VerbForm.Past | VerbForm.Present)) != 0
        && text.People.MentionAt[first] < 0
        && (text.People.MentionAt[first + 1] >= 0 || ((entry.Form & VerbForm.Past) == 0 && text.People.MentionAt[colon - 1] >= 0));

    /// <summary>What the label names: <c>Over to | Lee</c>, <c>And from | Mayor Ann Lee</c>; all of it where no preposition is before a name.</summary>
    private static TokenRange Source(ClauseText text, int first, int colon)
    {
        var name = text.People.MentionAt[colon - 1] is >= 0 and var mention ? text.People.Mentions[mention].WithTitle : default;
        if (name.IsEmpty || name.First == first || text.Tag(name.First - 1) != PartOfSpeech.Preposition)
        {
            return new(first, colon);
        }

        for (var i = first; i < name.First; i++)
        {
            if (text.Tag(i) is not (PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Conjunction or PartOfSpeech.Particle))
            {
                return new(first, colon);
            }
        }

        return name;
    }

    private static bool IsName(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsUpper && text.Tag(i) != PartOfSpeech.Conjunction)
            {
                return false;
            }
        }

        return first < end;
    }

    private static bool IsLabel(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.People.MentionAt[i] >= 0 || text.HasClass(i, Sources))
            {
                return true;
            }
        }

        return false;
    }
}
