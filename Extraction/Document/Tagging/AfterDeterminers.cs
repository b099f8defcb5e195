using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words after an article, a number or an adjective that can be verbs: <c>a written note</c>, <c>some say</c>.</summary>
internal sealed class AfterDeterminers
{
    private const WordClass NoNoun = WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun;

    private readonly TagContext _context;

    public AfterDeterminers(TagContext context) => _context = context;

    public PartOfSpeech Choose(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var before = _context.Before(t);
        var nominalNext = _context.CanBeNominal(t + 1) && !_context.HasClass(t + 1, NoNoun);
        if (canBeAdjective && (nominalNext || !canBeNoun))
        {
            return PartOfSpeech.Adjective;
        }

        if ((form & VerbForm.Participle) != 0 && (form & VerbForm.Base) == 0)
        {
            return Participle(t, form, canBeNoun, nominalNext);
        }

        if (form == VerbForm.Gerund)
        {
            return IsReportOfNumber(t, before) || (nominalNext && !canBeNoun) ? PartOfSpeech.VerbGerund : PartOfSpeech.Noun;
        }

        if (IsVerbOfDeterminer(t, before, form, canBeNoun))
        {
            return FiniteForm.Of(form);
        }

        if (form == VerbForm.Present && IsVerbOfEach(t))
        {
            return PartOfSpeech.VerbPresent;
        }

        return !canBeNoun && before is PartOfSpeech.Adjective or PartOfSpeech.Number ? FiniteForm.Of(form) : PartOfSpeech.Noun;
    }

    private PartOfSpeech Participle(int t, VerbForm form, bool canBeNoun, bool nominalNext)
    {
        if ((form & VerbForm.Past) != 0 && _context.FiniteVerb < 0 && StandsForPeople(t - 1) && (_context.OpensObject(t + 1) || Says(t)))
        {
            return PartOfSpeech.VerbPast;
        }

        if (canBeNoun && !nominalNext)
        {
            return PartOfSpeech.Noun;
        }

        return nominalNext || _context.Before(t) is PartOfSpeech.Adjective or PartOfSpeech.Determiner ? PartOfSpeech.VerbParticiple : PartOfSpeech.VerbPast;
    }

    /// <summary>"one in ten saying the plan is good"</summary>
    private bool IsReportOfNumber(int t, PartOfSpeech before) =>
        before == PartOfSpeech.Number && _context.HasClass(t + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Subordinator);

    /// <summary>"some say", "many believe", "this shows": the determiner stands alone.</summary>
    private bool IsVerbOfDeterminer(int t, PartOfSpeech before, VerbForm form, bool canBeNoun) =>
        before == PartOfSpeech.Determiner && _context.HasClass(t - 1, WordClass.Pronoun)
        && (!canBeNoun || (form == VerbForm.Present && _context.TextEquals(t - 1, _context.Words.SingularDemonstrative)));

    /// <summary>"each shows the town"</summary>
    private bool IsVerbOfEach(int t) =>
        _context.TextEqualsAny(t - 1, _context.Words.SingularDeterminers) && _context.OpensObject(t + 1, strict: true) && !_context.HasFiniteAfter(t + 1, 9);

    /// <summary>"some said", "many followed", "half said": the word before needs no noun.</summary>
    private bool StandsForPeople(int t) =>
        (_context.TagAt(t) == PartOfSpeech.Determiner && _context.HasClass(t, WordClass.Pronoun)) || IsQuantityAlone(t);

    private bool IsQuantityAlone(int t) => _context.TextEqualsAny(t, _context.Words.QuantitiesAlone);

    private bool Says(int t) => _context[t].Entry is { } entry && _context.Words.SayingVerbs.Contains(entry.Base.AsSpan());
}
