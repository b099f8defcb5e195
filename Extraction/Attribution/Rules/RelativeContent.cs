using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// What is reported comes before source and cue, and a relative pronoun stands for it, or nothing does: <c>a plan that officials
/// say was ready</c>, <c>what she called "a mess"</c>, <c>a plan she says is ready</c>, <c>…, a fact she often mentions</c>.
/// </summary>
internal sealed class RelativeContent : VerbRule
{
    public override AttributionRule Id => AttributionRule.RelativeContent;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Zero | Complement.Naming | Complement.Object) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if ((verb.End < limit && text.IsTaken(verb.End)) || SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject
            || subject.First <= text.Sentence.First)
        {
            return false;
        }

        return AfterApposition(text, verb, subject, limit) || AfterBareNoun(text, verb, subject) || AfterPronoun(text, verb, subject, limit);
    }

    /// <summary><c>…, a fact | she often mentions</c>, <c>…, a plan | she says was ready</c>: the phrase says more of what was before.</summary>
    private bool AfterApposition(ClauseText text, in VerbGroup verb, in Subject subject, int limit)
    {
        if (Apposition(text, subject.First - 1) is not { } phrase)
        {
            return false;
        }

        var cue = new TokenRange(verb.First, verb.End);
        if (verb.Frame.Takes(Complement.Object) && HasNoObject(text, verb.End, limit))
        {
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, cue, phrase));
            return true;
        }

        if (verb.End < limit && OpensClause(text, verb, verb.End))
        {
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, cue, phrase, Rest(text, verb)));
            return true;
        }

        return false;
    }

    /// <summary><c>a plan | she says is ready</c>: no pronoun at all.</summary>
    private bool AfterBareNoun(ClauseText text, in VerbGroup verb, in Subject subject)
    {
        var noun = subject.First - 1;
        var isBare = !text.IsQuoted(noun) && text.Tag(noun) == PartOfSpeech.Noun
            && text.Tag(subject.First) == PartOfSpeech.Pronoun && subject.Source.Count == 1;
        if (!isBare || !OpensClause(text, verb, verb.End))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), Rest(text, verb)));
        return true;
    }

    private bool AfterPronoun(ClauseText text, in VerbGroup verb, in Subject subject, int limit)
    {
        var pronoun = subject.First - 1;
        if (!IsRelative(text, pronoun))
        {
            return false;
        }

        if (verb.Frame.Takes(Complement.Object) && StandsForObject(text, pronoun) && HasNoObject(text, verb.End, limit))
        {
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), new TokenRange(pronoun, pronoun + 1)));
            return true;
        }

        if (verb.End >= limit)
        {
            return false;
        }

        // "whom she described as a "true friend"": the preposition belongs to the cue.
        var first = text.IsRoleMarker(verb.End) && !text.IsQuoted(verb.End) ? verb.End + 1 : verb.End;
        var isNamed = verb.Frame.Takes(Complement.Naming) && RightPhrase.QuoteAfterModifiers(text, first, limit) >= 0;
        if (!isNamed && !OpensClause(text, verb, verb.End))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, first), new(pronoun, pronoun + 1), Content(text, verb, first)));
        return true;
    }

    private static TokenRange Content(ClauseText text, in VerbGroup verb, int first)
    {
        if (text.QuotedSpanFrom(first) is not (>= 0 and var quotedSpan))
        {
            return new(first, ContentBoundary.Find(text, new(ContentShape.Object, first, first), verb));
        }

        // "what she called "a mess," …": the comma inside the marks ends the relative clause.
        var marked = text.QuotedSpan(quotedSpan).Tokens;
        return text.IsComma(marked.End - 2) ? marked : new(first, ContentBoundary.Find(text, new(ContentShape.Quote, first, first), verb));
    }

    private static TokenRange Rest(ClauseText text, in VerbGroup verb) =>
        new(verb.End, ContentBoundary.Find(text, new(ContentShape.Object, verb.End, verb.End), verb));

    /// <summary>A clause without <c>that</c> and without its subject: <c>she says | is ready</c>.</summary>
    private static bool OpensClause(ClauseText text, in VerbGroup verb, int i) =>
        verb.Frame.Takes(Complement.Zero) && !text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb;

    private static bool IsRelative(ClauseText text, int i) => !text.IsQuoted(i) && !text.IsTaken(i)
        && (text.Tag(i) == PartOfSpeech.RelativePronoun || text.TextEqualsAny(i, text.Clause.ContentRelatives));

    /// <summary><c>, which | she opposed</c>; not <c>of which</c>.</summary>
    private static bool StandsForObject(ClauseText text, int i) =>
        text.TextEqualsAny(i, text.Clause.NamedRelatives) && i > text.Sentence.First && text.Tag(i - 1) != PartOfSpeech.Preposition;

    /// <summary>The phrase that ends here comes after a comma or dash, and has an indefinite article: <c>…, a fact</c>.</summary>
    private static TokenRange? Apposition(ClauseText text, int last)
    {
        if (text.IsQuoted(last) || text.IsTaken(last) || text.Tag(last) != PartOfSpeech.Noun)
        {
            return null;
        }

        var phrase = LeftPhrase.Simple(text, last);
        var isIndefinite = phrase.First > text.Sentence.First && text.IsIndefiniteArticle(phrase.First);
        return isIndefinite && !text.IsQuoted(phrase.First - 1) && (text.IsComma(phrase.First - 1) || text.IsDash(phrase.First - 1)) ? phrase : null;
    }

    /// <summary>Nothing after the verb that could be its object: <c>a tax, which she opposed in May</c>.</summary>
    private static bool HasNoObject(ClauseText text, int end, int limit)
    {
        if (end >= limit || text.IsComma(end) || text.IsDash(end) || text.IsMark(end, ')'))
        {
            return true;
        }

        var isLinked = text.Tag(end) is PartOfSpeech.Conjunction or PartOfSpeech.Preposition && !text.IsRoleMarker(end);
        return !text.IsQuoted(end) && (isLinked || text.HasClass(end, WordClass.Weekday));
    }
}
