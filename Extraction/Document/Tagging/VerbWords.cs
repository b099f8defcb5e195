using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words that can be verbs: finite, base, participle, or no verb here.</summary>
internal sealed class VerbWords
{
    private const VerbForm PastOrParticiple = VerbForm.Past | VerbForm.Participle;

    private readonly TagContext _context;
    private readonly PastForms _pastForms;
    private readonly AfterNouns _afterNouns;
    private readonly AfterDeterminers _afterDeterminers;

    public VerbWords(TagContext context)
    {
        _context = context;
        _pastForms = new(context);
        _afterNouns = new(context, _pastForms);
        _afterDeterminers = new(context);
    }

    /// <summary>After "to", a modal, an auxiliary or a subject pronoun.</summary>
    public bool IsVerbPlace(int t) =>
        _context.TagAt(_context.BeforeAdverbs(t)) is PartOfSpeech.Particle or PartOfSpeech.Modal or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun;

    public PartOfSpeech Choose(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var anchor = _context.BeforeAdverbs(t);
        var governor = _context.TagAt(anchor);

        if (governor is PartOfSpeech.Particle or PartOfSpeech.Modal && (form & VerbForm.Base) != 0)
        {
            return PartOfSpeech.VerbBase;
        }

        if (governor == PartOfSpeech.Auxiliary)
        {
            return AfterAuxiliary(t, anchor, form, canBeNoun, canBeAdjective);
        }

        switch (_context.Before(t))
        {
            case PartOfSpeech.Number when _context.TextEquals(t - 1, _context.Words.NumeralPronoun) && (form & VerbForm.Present) != 0:
                return PartOfSpeech.VerbPresent;
            case PartOfSpeech.Adjective when canBeNoun:
                return PartOfSpeech.Noun;
            case PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number or PartOfSpeech.Adjective:
                return _afterDeterminers.Choose(t, form, canBeNoun, canBeAdjective);
            case PartOfSpeech.Preposition:
                return AfterPreposition(t, form, canBeNoun, canBeAdjective);
        }

        if (IsModifiedParticiple(t, anchor, governor, form))
        {
            return PartOfSpeech.VerbParticiple;
        }

        if (governor is PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun)
        {
            return AfterPronoun(t, anchor, form, canBeNoun);
        }

        if (form == VerbForm.Gerund)
        {
            return Gerund(t, canBeNoun, canBeAdjective);
        }

        if ((form & PastOrParticiple) != 0 && (form & VerbForm.Base) == 0)
        {
            return _pastForms.Choose(t, form, governor, canBeNoun, canBeAdjective);
        }

        return governor switch
        {
            PartOfSpeech.Conjunction => AfterConjunction(t, anchor, form, canBeNoun, canBeAdjective),
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => _afterNouns.Choose(t, anchor, form, canBeNoun, canBeAdjective),
            >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple => AfterVerb(t, anchor, form, canBeNoun, canBeAdjective),
            _ => AtStart(t, form, canBeNoun, canBeAdjective),
        };
    }

    /// <summary>"a newly elected mayor"</summary>
    private bool IsModifiedParticiple(int t, int anchor, PartOfSpeech governor, VerbForm form) =>
        anchor != t - 1 && governor is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Preposition
        && (form & VerbForm.Participle) != 0 && _context.CanBeNominal(t + 1);

    private PartOfSpeech Gerund(int t, bool canBeNoun, bool canBeAdjective)
    {
        if (canBeNoun && _context.Before(t) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && IsKnownWithoutObject(t))
        {
            return PartOfSpeech.Noun;
        }

        return canBeAdjective && _context.CanBeNominal(t + 1) ? PartOfSpeech.Adjective : PartOfSpeech.VerbGerund;
    }

    /// <summary>The lexicon has the word, so what it says of it counts, and nothing follows that could be its object.</summary>
    private bool IsKnownWithoutObject(int t) => _context[t].Entry is not null && !_context.CanStartPhrase(t + 1);

    private PartOfSpeech AfterAuxiliary(int t, int auxiliary, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var lemma = _context[auxiliary].Entry?.Base;
        if (lemma == _context.Words.SupportVerb)
        {
            return (form & VerbForm.Base) != 0 ? PartOfSpeech.VerbBase : canBeNoun ? PartOfSpeech.Noun : FiniteForm.Of(form);
        }

        if ((form & VerbForm.Participle) != 0)
        {
            return canBeAdjective && lemma == _context.Language.Clause.Copula && !_context.TextEquals(t + 1, _context.Language.Clause.AgentMarker)
                ? PartOfSpeech.Adjective
                : PartOfSpeech.VerbParticiple;
        }

        if (form == VerbForm.Gerund)
        {
            return lemma == _context.Language.Clause.PerfectAuxiliary && canBeNoun ? PartOfSpeech.Noun : PartOfSpeech.VerbGerund;
        }

        return canBeAdjective ? PartOfSpeech.Adjective
            : canBeNoun ? PartOfSpeech.Noun
            : (form & VerbForm.Base) != 0 ? PartOfSpeech.VerbBase
            : FiniteForm.Of(form);
    }

    private PartOfSpeech AfterPreposition(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if (!canBeNoun && (form & VerbForm.Base) != 0 && _context.TextEquals(t - 1, _context.Language.Clause.ComparativeConjunction))
        {
            return PartOfSpeech.VerbBase;
        }

        if (form == VerbForm.Gerund)
        {
            return canBeNoun && IsKnownWithoutObject(t) ? PartOfSpeech.Noun : PartOfSpeech.VerbGerund;
        }

        if (canBeAdjective && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.Adjective;
        }

        return canBeNoun ? PartOfSpeech.Noun
            : (form & VerbForm.Participle) != 0 ? PartOfSpeech.VerbParticiple
            : canBeAdjective ? PartOfSpeech.Adjective
            : FiniteForm.Of(form);
    }

    private PartOfSpeech AfterPronoun(int t, int pronoun, VerbForm form, bool canBeNoun)
    {
        if (form == VerbForm.Gerund)
        {
            return PartOfSpeech.VerbGerund;
        }

        if (IsObjectForm(pronoun) && !IsPartOfSubject(pronoun))
        {
            return AfterObject(t, form, canBeNoun);
        }

        if ((form & VerbForm.Base) != 0 && IsInverted(pronoun))
        {
            return PartOfSpeech.VerbBase;
        }

        var perfect = form == PastOrParticiple && IsInverted(pronoun) && _context.TagAt(pronoun - 1) == PartOfSpeech.Auxiliary;
        return perfect || form == VerbForm.Participle ? PartOfSpeech.VerbParticiple : FiniteForm.Of(form);
    }

    private bool IsObjectForm(int pronoun) =>
        _context[pronoun].Entry is { } entry && _context.Words.ObjectForms.Contains(entry.Text.AsSpan());

    /// <summary>"Smith himself said", "one of them said": the subject comes before.</summary>
    private bool IsPartOfSubject(int pronoun) =>
        _context.FiniteVerb < 0
        && (_context.EndsInAny(pronoun, _context.Words.ReflexiveEndings) || _context.TagAt(pronoun - 1) == PartOfSpeech.Preposition);

    /// <summary>"did he say", "would you like", "had he said": the auxiliary comes before the subject.</summary>
    private bool IsInverted(int pronoun) =>
        pronoun > _context.Sentence.First && _context.FiniteVerb == pronoun - 1
        && _context.TagAt(pronoun - 1) is PartOfSpeech.Auxiliary or PartOfSpeech.Modal;

    /// <summary>"help him win", "saw them beaten"</summary>
    private PartOfSpeech AfterObject(int t, VerbForm form, bool canBeNoun)
    {
        if ((form & VerbForm.Base) != 0)
        {
            return canBeNoun && !_context.CanStartPhrase(t + 1) ? PartOfSpeech.Noun : PartOfSpeech.VerbBase;
        }

        return (form & VerbForm.Participle) != 0 ? PartOfSpeech.VerbParticiple : FiniteForm.Of(form);
    }

    private PartOfSpeech AfterConjunction(int t, int conjunction, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var bareNoun = canBeNoun && !_context.OpensObject(t + 1);
        if (bareNoun && _context.TagAt(conjunction - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            return PartOfSpeech.Noun;
        }

        var limit = Math.Max(_context.Sentence.First, conjunction - 20);
        for (var i = conjunction - 1; i >= limit && _context.TagAt(i) is var tag and not PartOfSpeech.RelativePronoun; i--)
        {
            if (tag == PartOfSpeech.VerbBase && (form & VerbForm.Base) != 0)
            {
                return PartOfSpeech.VerbBase;
            }

            if (tag is PartOfSpeech.VerbPresent or PartOfSpeech.VerbPast || (_context[i].IsFiniteVerb && (form & VerbForm.Present) != 0))
            {
                return bareNoun ? PartOfSpeech.Noun : FiniteForm.Of(form);
            }
        }

        return canBeAdjective && (!canBeNoun || _context.CanBeNominal(t + 1)) ? PartOfSpeech.Adjective
            : canBeNoun ? PartOfSpeech.Noun
            : FiniteForm.Of(form);
    }

    private PartOfSpeech AfterVerb(int t, int verb, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if ((form & VerbForm.Base) != 0 && !canBeNoun && TakesBareVerb(verb))
        {
            return PartOfSpeech.VerbBase;
        }

        if (canBeAdjective && (_context.CanBeNominal(t + 1) || !canBeNoun))
        {
            return PartOfSpeech.Adjective;
        }

        if (form == VerbForm.Present && IsAfterGerundSubject(t, verb))
        {
            return PartOfSpeech.VerbPresent;
        }

        return canBeNoun ? PartOfSpeech.Noun : FiniteForm.Of(form);
    }

    /// <summary>"help win", "go see"</summary>
    private bool TakesBareVerb(int t) =>
        _context.HasClass(t, WordClass.Verb) && _context.Words.BareInfinitiveVerbs.Contains(_context[t].Entry!.Base.AsSpan());

    /// <summary>"Exit polling shows he won": the gerund is the subject.</summary>
    private bool IsAfterGerundSubject(int t, int verb) =>
        _context.TagAt(verb) == PartOfSpeech.VerbGerund && verb == t - 1 && _context.FiniteVerb < 0
        && _context.TagAt(verb - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Possessive
        && _context.OpensObject(t + 1, strict: true);

    /// <summary>At the start of a clause, after a mark or a word that opens one.</summary>
    private PartOfSpeech AtStart(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if (canBeAdjective && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.Adjective;
        }

        if ((form & (VerbForm.Present | VerbForm.Past)) != 0 && IsSpeechAfterQuote(t))
        {
            return FiniteForm.Of(form);
        }

        if ((form & VerbForm.Present) != 0 && IsAfterAside(t))
        {
            return PartOfSpeech.VerbPresent;
        }

        var startsWithBase = (form & VerbForm.Base) != 0 && _context.StartsSentence(t);
        if (canBeNoun && !(startsWithBase && _context.OpensObject(t + 1) && !_context.HasClass(t + 1, WordClass.Preposition)))
        {
            return PartOfSpeech.Noun;
        }

        return canBeAdjective ? PartOfSpeech.Adjective : startsWithBase ? PartOfSpeech.VerbBase : FiniteForm.Of(form);
    }

    /// <summary>"... the plan," says Smith: right after the closing mark.</summary>
    private bool IsSpeechAfterQuote(int t) =>
        t > _context.Sentence.First && _context[t - 1].Kind == TokenKind.QuoteMark && !_context[t - 1].SpaceBefore
        && _context.HasClass(t, WordClass.SpeechVerb);

    /// <summary>"The mayor, however, calls it": the subject comes before the aside.</summary>
    private bool IsAfterAside(int t) =>
        _context.Before(t) == PartOfSpeech.Punctuation && t > _context.Sentence.First && _context.OpensObject(t + 1)
        && (_context.TagAt(t - 2) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adverb
            || _context[t - 2].FirstOf(_context.Text) == ')');
}
