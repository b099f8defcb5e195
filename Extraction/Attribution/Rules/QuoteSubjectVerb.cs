using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>"We won," the mayor said.</c> and <c>The "overload," he said, was planned.</c></summary>
internal sealed class QuoteSubjectVerb : IVerbRule
{
    public AttributionRule Id => AttributionRule.QuoteSubjectVerb;

    public bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var source = SubjectFinder.Find(text, verb) is { Kind: SubjectKind.Phrase } subject
            && !text.Is(subject.Source.First, text.Clause.Demonstrative) ? subject.Source : default;
        var passage = source.IsEmpty ? -1 : PassageBefore(text, source.First, verb);
        if (passage < 0 && AfterQuote.Subject(text, verb) is { } between)
        {
            source = between;
            passage = PassageBefore(text, source.First, verb);
        }

        if (passage < 0 || IsInQuestion(text, passage) || text.IsTaken(text.Passage(passage).Tokens.End - 1)
            || !QuoteBefore.MayBeQuote(text, passage, verb) || QuoteBefore.HasOwnContent(text, verb, passage))
        {
            return false;
        }

        var content = QuoteBefore.Content(text, passage, Tail.End(text, verb, ContentEnd.Limit(text)));
        text.Add(AttributionBuilder.Build(text, Id, source, new(verb.First, CueExtent.End(text, verb, ContentEnd.Limit(text))), content));
        return true;
    }

    /// <summary><c>Asked if it is "fit to drive," most said no</c>: the quoted words are part of the question.</summary>
    private static bool IsInQuestion(ClauseText text, int passage) =>
        text.Passage(passage).Tokens.First > text.Sentence.First + 2 && !text.IsWhole(passage)
        && text.Tag(text.Sentence.First) == PartOfSpeech.VerbParticiple && text.Is(text.Sentence.First, text.Cues.AskedParticiple);

    /// <summary>The passage that ends before the source, or -1.</summary>
    private static int PassageBefore(ClauseText text, int source, in VerbGroup verb)
    {
        var closing = source - 1;
        if (closing > text.Sentence.First && (text.IsComma(closing) || text.IsDash(closing)) && !text.IsQuoted(closing))
        {
            closing--;
        }

        closing = BeforeParenthesis(text, closing);
        return closing >= text.Sentence.First - 1 && text.SameParagraph(closing, verb.Head) ? text.PassageTo(closing) : -1;
    }

    /// <summary><c>"It is "mir" (the word for peace,) he said</c>: the writer's gloss stands between.</summary>
    private static int BeforeParenthesis(ClauseText text, int closing)
    {
        const int longest = 12;
        if (closing > text.Sentence.First && !text.IsQuoted(closing) && text.IsMark(closing, ')'))
        {
            for (var i = closing - 1; i > text.Sentence.First && i > closing - longest; i--)
            {
                if (text.IsMark(i, '('))
                {
                    return i - 1;
                }
            }
        }

        return closing;
    }
}
