using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.English;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>What is reported stands before source and cue as a relative pronoun: <c>a plan that officials say was ready</c>, <c>what she called "a mess"</c>.</summary>
internal sealed class RelativeContent : IVerbRule
{
    public AttributionRule Id => AttributionRule.RelativeContent;

    public bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Zero | Complement.Naming | Complement.Object) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        if ((verb.End < limit && text.IsTaken(verb.End)) || SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject || subject.First <= text.Sentence.First)
        {
            return false;
        }

        var pronoun = subject.First - 1;
        if (Apposition(text, pronoun) is { } apposition && Bare(text, verb, subject, apposition, limit))
        {
            return true;
        }

        if (!text.IsQuoted(pronoun) && text.Tag(pronoun) == PartOfSpeech.Noun && text.Tag(subject.First) == PartOfSpeech.Pronoun && subject.Source.Count == 1 && verb.Frame.Takes(Complement.Zero) && !text.IsQuoted(verb.End) && text.Tokens[verb.End].IsFiniteVerb)
        {
            // "a plan she says is ready": no pronoun at all.
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), new TokenRange(verb.End, ContentEnd.Find(text, new(ContentShape.Object, verb.End, verb.End), verb))));
            return true;
        }

        if (text.IsQuoted(pronoun) || text.IsTaken(pronoun) || !(text.Tag(pronoun) == PartOfSpeech.RelativePronoun || text.Is(pronoun, "what") || text.Is(pronoun, "which") || text.Is(pronoun, "whom") || text.Is(pronoun, "that")))
        {
            return false;
        }

        if (verb.Frame.Takes(Complement.Object) && (text.Is(pronoun, "which") || text.Is(pronoun, "whom") || text.Is(pronoun, "who")) && pronoun > text.Sentence.First && text.Tag(pronoun - 1) != PartOfSpeech.Preposition && HasNoObject(text, verb.End, limit))
        {
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), new TokenRange(pronoun, pronoun + 1)));
            return true;
        }

        if (verb.End >= limit)
        {
            return false;
        }

        // "whom she described as a "true friend"": the preposition belongs to the cue.
        var first = text.Is(verb.End, "as") && !text.IsQuoted(verb.End) ? verb.End + 1 : verb.End;
        var quote = text.PassageFrom(first) >= 0;
        var named = verb.Frame.Takes(Complement.Naming) && RightPhrase.QuoteAfterModifiers(text, first, limit) >= 0;
        var clause = verb.Frame.Takes(Complement.Zero) && !text.IsQuoted(verb.End) && text.Tokens[verb.End].IsFiniteVerb;
        if (!clause && !named)
        {
            return false;
        }

        var reported = new Reported(quote ? ContentShape.Quote : ContentShape.Object, first, first);
        var marked = quote ? text.Passage(text.PassageFrom(first)).Tokens : default;

        // "what she called "a mess," …": the comma inside the marks ends the relative clause.
        var content = quote && text.IsComma(marked.End - 2) ? marked : new TokenRange(first, ContentEnd.Find(text, reported, verb));
        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, first), new(pronoun, pronoun + 1), content));
        return true;
    }

    /// <summary>The phrase that ends here stands behind a comma and says more of what was before: <c>…, a fact | she often mentions</c>.</summary>
    private static TokenRange? Apposition(ClauseText text, int last)
    {
        if (text.IsQuoted(last) || text.IsTaken(last) || text.Tag(last) != PartOfSpeech.Noun)
        {
            return null;
        }

        var phrase = LeftPhrase.Simple(text, last);
        return phrase.First > text.Sentence.First && (text.Is(phrase.First, "a") || text.Is(phrase.First, "an")) && !text.IsQuoted(phrase.First - 1) && (text.IsComma(phrase.First - 1) || text.IsDash(phrase.First - 1)) ? phrase : null;
    }

    private bool Bare(ClauseText text, in VerbGroup verb, in Subject subject, TokenRange phrase, int limit)
    {
        if (verb.Frame.Takes(Complement.Object) && HasNoObject(text, verb.End, limit))
        {
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), phrase));
            return true;
        }

        if (verb.Frame.Takes(Complement.Zero) && verb.End < limit && !text.IsQuoted(verb.End) && text.Tokens[verb.End].IsFiniteVerb)
        {
            var rest = new TokenRange(verb.End, ContentEnd.Find(text, new(ContentShape.Object, verb.End, verb.End), verb));
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), phrase, rest));
            return true;
        }

        return false;
    }

    /// <summary>Nothing behind the verb that could be its object: <c>a tax, which she opposed in May</c>.</summary>
    private static bool HasNoObject(ClauseText text, int end, int limit) =>
        end >= limit || text.IsComma(end) || text.IsDash(end) || text.IsMark(end, ')') || (!text.IsQuoted(end) && (text.Is(end, WordClass.Weekday) || (text.Tag(end) is PartOfSpeech.Conjunction or PartOfSpeech.Preposition && !text.Is(end, "as"))));
}
