using Corpus.Extraction.English;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words that can be verbs: finite, base, participle, or no verb here.</summary>
internal sealed class VerbWords
{
    private const VerbForm PastOrParticiple = VerbForm.Past | VerbForm.Participle;

    private readonly TagContext _context;
    private readonly PastForms _pastForms;
    private readonly AfterNouns _afterNouns;

    public VerbWords(TagContext context)
    {
        _context = context;
        _pastForms = new(context);
        _afterNouns = new(context, _pastForms);
    }

    /// <summary>After "to", a modal, an auxiliary or a subject pronoun.</summary>
    public bool IsVerbPlace(int t) =>
        _context.TagAt(_context.BeforeAdverbs(t)) is PartOfSpeech.Particle or PartOfSpeech.Modal or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun;

    public PartOfSpeech Choose(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var before = _context.Before(t);
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

        switch (before)
        {
            case PartOfSpeech.Number when _context.IsText(t - 1, "one") && (form & VerbForm.Present) != 0:
                return PartOfSpeech.VerbPresent;
            case PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number:
                return InNounPhrase(t, form, canBeNoun, canBeAdjective, before);
            case PartOfSpeech.Adjective:
                return canBeNoun || form == VerbForm.Gerund && canBeNoun ? PartOfSpeech.Noun : InNounPhrase(t, form, canBeNoun, canBeAdjective, before);
            case PartOfSpeech.Preposition when _context.IsText(t - 1, "than") && (form & VerbForm.Base) != 0 && !canBeNoun:
                return PartOfSpeech.VerbBase;
            case PartOfSpeech.Preposition:
                return AfterPreposition(t, form, canBeNoun, canBeAdjective);
        }

        if (anchor != t - 1 && governor is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Preposition && (form & VerbForm.Participle) != 0 && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.VerbParticiple;
        }

        if (governor is PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun)
        {
            return AfterPronoun(t, anchor, form, canBeNoun);
        }

        if (form == VerbForm.Gerund)
        {
            return canBeNoun && _context[t].Entry is not null && before is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !_context.CanStartPhrase(t + 1) ? PartOfSpeech.Noun
                : canBeAdjective && _context.CanBeNominal(t + 1) ? PartOfSpeech.Adjective
                : PartOfSpeech.VerbGerund;
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

    private PartOfSpeech AfterAuxiliary(int t, int auxiliary, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var lemma = _context[auxiliary].Entry?.Base;
        if (lemma == "do")
        {
            return (form & VerbForm.Base) != 0 ? PartOfSpeech.VerbBase : canBeNoun ? PartOfSpeech.Noun : Finite(form);
        }

        if ((form & VerbForm.Participle) != 0)
        {
            return canBeAdjective && lemma == "be" && !_context.IsText(t + 1, "by") ? PartOfSpeech.Adjective : PartOfSpeech.VerbParticiple;
        }

        if (form == VerbForm.Gerund)
        {
            return lemma == "have" && canBeNoun ? PartOfSpeech.Noun : PartOfSpeech.VerbGerund;
        }

        return canBeAdjective ? PartOfSpeech.Adjective : canBeNoun ? PartOfSpeech.Noun : (form & VerbForm.Base) != 0 ? PartOfSpeech.VerbBase : Finite(form);
    }

    private PartOfSpeech InNounPhrase(int t, VerbForm form, bool canBeNoun, bool canBeAdjective, PartOfSpeech before)
    {
        var nominalNext = _context.CanBeNominal(t + 1) && !_context.Can(t + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun);
        if (canBeAdjective && (nominalNext || !canBeNoun))
        {
            return PartOfSpeech.Adjective;
        }

        if ((form & VerbForm.Participle) != 0 && (form & VerbForm.Base) == 0)
        {
            if ((form & VerbForm.Past) != 0 && _context.FiniteVerb < 0 && (_context.OpensObject(t + 1) ? StandsForPeople(t - 1) : StandsForPeople(t - 1) && Says(t)))
            {
                return PartOfSpeech.VerbPast;
            }

            return canBeNoun && !nominalNext ? PartOfSpeech.Noun
                : nominalNext || before is PartOfSpeech.Adjective or PartOfSpeech.Determiner ? PartOfSpeech.VerbParticiple
                : PartOfSpeech.VerbPast;
        }

        // "one in ten saying the plan is good"
        if (before == PartOfSpeech.Number && form == VerbForm.Gerund && _context.Can(t + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Subordinator))
        {
            return PartOfSpeech.VerbGerund;
        }

        // "some say", "many believe", "these show": the determiner stands alone.
        if (before == PartOfSpeech.Determiner && (!canBeNoun || (form == VerbForm.Present && _context.IsText(t - 1, "this"))) && form != VerbForm.Gerund && _context.Can(t - 1, WordClass.Pronoun))
        {
            return Finite(form);
        }

        if (form == VerbForm.Present && (_context.IsText(t - 1, "another") || _context.IsText(t - 1, "each")) && _context.OpensObject(t + 1, strict: true) && !_context.HasFiniteAfter(t + 1, 9))
        {
            return PartOfSpeech.VerbPresent;
        }

        if (before is PartOfSpeech.Adjective or PartOfSpeech.Number && !canBeNoun && form != VerbForm.Gerund)
        {
            return Finite(form);
        }

        return form == VerbForm.Gerund && nominalNext && !canBeNoun ? PartOfSpeech.VerbGerund : PartOfSpeech.Noun;
    }

    /// <summary>"some said", "many followed", "half said": the word before needs no noun.</summary>
    private bool StandsForPeople(int t) => (_context.TagAt(t) == PartOfSpeech.Determiner && _context.Can(t, WordClass.Pronoun)) || _context.IsText(t, "many") || _context.IsText(t, "few") || _context.IsText(t, "several") || _context.IsText(t, "half");

    private bool Says(int t) => _context[t].Entry is { Base: "say" or "tell" or "add" };

    private PartOfSpeech AfterPreposition(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if (form == VerbForm.Gerund)
        {
            return canBeNoun && _context[t].Entry is not null && !_context.CanStartPhrase(t + 1) ? PartOfSpeech.Noun : PartOfSpeech.VerbGerund;
        }

        if (canBeAdjective && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.Adjective;
        }

        return canBeNoun ? PartOfSpeech.Noun
            : (form & VerbForm.Participle) != 0 ? PartOfSpeech.VerbParticiple
            : canBeAdjective ? PartOfSpeech.Adjective
            : Finite(form);
    }

    private PartOfSpeech AfterPronoun(int t, int pronoun, VerbForm form, bool canBeNoun)
    {
        var text = _context[pronoun].Entry?.Text;
        var isObject = text is "him" or "them" or "me" or "us" or "whom" or "himself" or "herself" or "themselves" or "itself" or "her";
        if (form == VerbForm.Gerund)
        {
            return PartOfSpeech.VerbGerund;
        }

        // "Smith himself said", "one of them said": the subject stands before.
        var subjectBefore = _context.FiniteVerb < 0 && (_context.EndsIn(pronoun, "self") || _context.EndsIn(pronoun, "selves") || _context.TagAt(pronoun - 1) == PartOfSpeech.Preposition);
        if (isObject && !subjectBefore)
        {
            return (form & VerbForm.Base) != 0 ? (canBeNoun && !_context.CanStartPhrase(t + 1) ? PartOfSpeech.Noun : PartOfSpeech.VerbBase)
                : (form & VerbForm.Participle) != 0 ? PartOfSpeech.VerbParticiple
                : Finite(form);
        }

        // "did he say", "would you like": the auxiliary stands before the subject.
        if ((form & VerbForm.Base) != 0 && _context.FiniteVerb == pronoun - 1 && _context.TagAt(pronoun - 1) is PartOfSpeech.Auxiliary or PartOfSpeech.Modal && pronoun > _context.Sentence.First)
        {
            return PartOfSpeech.VerbBase;
        }

        if (form == PastOrParticiple && _context.TagAt(pronoun - 1) == PartOfSpeech.Auxiliary && pronoun > _context.Sentence.First && _context.FiniteVerb == pronoun - 1)
        {
            return PartOfSpeech.VerbParticiple;
        }

        return form == VerbForm.Participle ? PartOfSpeech.VerbParticiple : Finite(form);
    }

    private PartOfSpeech AfterConjunction(int t, int conjunction, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        var limit = System.Math.Max(_context.Sentence.First, conjunction - 20);
        var first = _context.TagAt(conjunction - 1);
        if (canBeNoun && first is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !_context.OpensObject(t + 1))
        {
            return PartOfSpeech.Noun;
        }

        for (var i = conjunction - 1; i >= limit; i--)
        {
            var tag = _context.TagAt(i);
            if (tag == PartOfSpeech.RelativePronoun)
            {
                break;
            }

            if (tag == PartOfSpeech.VerbBase && (form & VerbForm.Base) != 0)
            {
                return PartOfSpeech.VerbBase;
            }

            if (tag is PartOfSpeech.VerbPresent or PartOfSpeech.VerbPast || (_context[i].IsFiniteVerb && (form & VerbForm.Present) != 0))
            {
                return canBeNoun && !_context.OpensObject(t + 1) ? PartOfSpeech.Noun : Finite(form);
            }
        }

        return canBeAdjective && _context.CanBeNominal(t + 1) ? PartOfSpeech.Adjective : canBeNoun ? PartOfSpeech.Noun : canBeAdjective ? PartOfSpeech.Adjective : Finite(form);
    }

    private PartOfSpeech AfterVerb(int t, int verb, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if ((form & VerbForm.Base) != 0 && _context.Can(verb, WordClass.Verb) && _context[verb].Entry!.Base is "help" or "let" or "make" or "go" or "come" && !canBeNoun)
        {
            return PartOfSpeech.VerbBase;
        }

        if (canBeAdjective && (_context.CanBeNominal(t + 1) || !canBeNoun))
        {
            return PartOfSpeech.Adjective;
        }

        // "Exit polling shows he won": the gerund is the subject.
        if (form == VerbForm.Present && _context.TagAt(verb) == PartOfSpeech.VerbGerund && verb == t - 1 && _context.FiniteVerb < 0 && _context.TagAt(verb - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Possessive && _context.OpensObject(t + 1, strict: true))
        {
            return PartOfSpeech.VerbPresent;
        }

        return canBeNoun ? PartOfSpeech.Noun : Finite(form);
    }

    /// <summary>At the start of a clause, after a mark or a word that opens one.</summary>
    private PartOfSpeech AtStart(int t, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if (canBeAdjective && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.Adjective;
        }

        var closesQuote = t > _context.Sentence.First && _context[t - 1].Kind == TokenKind.QuoteMark && !_context[t - 1].SpaceBefore;
        if (closesQuote && (form & (VerbForm.Present | VerbForm.Past)) != 0 && _context.Can(t, WordClass.SpeechVerb))
        {
            return Finite(form);
        }

        if (_context.Before(t) == PartOfSpeech.Punctuation && t > _context.Sentence.First && (form & VerbForm.Present) != 0 && _context.OpensObject(t + 1) && (_context.TagAt(t - 2) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adverb || _context[t - 2].FirstOf(_context.Text) == ')'))
        {
            return PartOfSpeech.VerbPresent;
        }

        if (canBeNoun && !(_context.StartsSentence(t) && (form & VerbForm.Base) != 0 && _context.OpensObject(t + 1) && !_context.Can(t + 1, WordClass.Preposition)))
        {
            return PartOfSpeech.Noun;
        }

        return canBeAdjective ? PartOfSpeech.Adjective
            : (form & VerbForm.Base) != 0 && _context.StartsSentence(t) ? PartOfSpeech.VerbBase
            : Finite(form);
    }

    public static PartOfSpeech Finite(VerbForm form) =>
        (form & VerbForm.Past) != 0 ? PartOfSpeech.VerbPast
        : (form & (VerbForm.Base | VerbForm.Present)) != 0 ? PartOfSpeech.VerbPresent
        : form == VerbForm.Gerund ? PartOfSpeech.VerbGerund
        : PartOfSpeech.VerbParticiple;
}
