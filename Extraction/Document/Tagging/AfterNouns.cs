using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words after a noun that can be its verb or another noun: <c>polls show</c>, <c>opinion polls</c>.</summary>
internal sealed class AfterNouns
{
    private readonly TagContext _context;

    private readonly PastForms _pastForms;

    public AfterNouns(TagContext context, PastForms pastForms)
    {
        _context = context;
        _pastForms = pastForms;
    }

    public PartOfSpeech Choose(int t, int noun, VerbForm form, bool canBeNoun, bool canBeAdjective)
    {
        if (IsAwaited(t, form, canBeNoun))
        {
            return PartOfSpeech.VerbBase;
        }

        var free = _context.FiniteVerb < 0 || _context.IsBareSubject(noun);
        if ((form & VerbForm.Present) != 0)
        {
            return !canBeNoun || (free && IsVerbOf(t, noun)) ? PartOfSpeech.VerbPresent : PartOfSpeech.Noun;
        }

        if (free && FiniteWithoutEnding(t, noun, form, canBeNoun) is { } finite)
        {
            return finite;
        }

        if (canBeNoun || canBeAdjective)
        {
            return canBeNoun ? PartOfSpeech.Noun : PartOfSpeech.Adjective;
        }

        if (!free && !IsPlural(noun) && !_context.HasClass(t, WordClass.TakesClause))
        {
            return PartOfSpeech.VerbBase;
        }

        _pastForms.Demote(t);           // "people briefed on the plan say"
        return PartOfSpeech.VerbPresent;
    }

    /// <summary>"can Smith win": a modal or "do" before the noun waits for the word.</summary>
    private bool IsAwaited(int t, VerbForm form, bool canBeNoun) =>
        _context.AwaitsVerb && (form & VerbForm.Base) != 0 && (!canBeNoun || _context.OpensObject(t + 1));

    /// <summary>"polls": also "police", and a word that the lexicon lacks and that ends like a plural.</summary>
    private bool IsPlural(int noun) =>
        _context.HasClass(noun, WordClass.Plural) || _context.TextEquals(noun, _context.Words.PluralWithoutEnding)
        || (_context[noun].Entry is null && _context.EndsIn(noun, _context.Words.PluralEnding) && !_context[noun].IsUpper);

    /// <summary>A word in -s, verb or plural, is the verb of the noun before it.</summary>
    private bool IsVerbOf(int t, int noun) =>
        IsOfDistantSubject(t, noun) || (!IsPlural(noun) && (OpensClause(t, noun) || (!IsGoverned(noun) && IsVerbOfOne(t, noun))));

    /// <summary>"The plan then shows it", "The report names her", "as it reports": what follows, or its subject, makes the word in -s a verb.</summary>
    private bool IsVerbOfOne(int t, int noun) =>
        noun != t - 1 || _context.OpensObject(t + 1, strict: true) || IsLast(t, noun) || HasName(t, noun)
        || (_context.OpensObject(t + 1) && _context.IsSubject(noun) && !_context.HasFiniteAfter(t + 1, 8));

    /// <summary>A word that is no form in -s, as the finite verb of its clause; null where it is not.</summary>
    private PartOfSpeech? FiniteWithoutEnding(int t, int noun, VerbForm form, bool canBeNoun)
    {
        if ((IsPlural(noun) && IsVerbOfSeveral(t, noun, canBeNoun)) || (IsJoined(noun) && (form & VerbForm.Base) != 0 && _context.OpensObject(t + 1)))
        {
            return PartOfSpeech.VerbPresent;
        }

        if ((form & VerbForm.Past) != 0 && _context.OpensObject(t + 1))
        {
            return PartOfSpeech.VerbPast;
        }

        return canBeNoun && IsOfDistantSubject(t, noun) ? PartOfSpeech.VerbPresent : null;
    }

    /// <summary>"Officials say", "Polls show the town is split": the verb of a plural.</summary>
    private bool IsVerbOfSeveral(int t, int noun, bool canBeNoun) =>
        !canBeNoun || _context.OpensObject(t + 1)
        || (_context.HasClass(t, WordClass.TakesClause) && _context.IsSubject(noun)
            && (noun == t - 1 || !_context.IsWord(t + 1) || !_context.HasFiniteAfter(t + 1, 3)));

    /// <summary>"Vega and Oro call it unfair": two names are several.</summary>
    private bool IsJoined(int noun) =>
        _context.TagAt(noun) == PartOfSpeech.ProperNoun
        && _context.BeforePhrase(noun) is var and && _context.TextEquals(and, _context.Language.Clause.AdditiveConjunction)
        && and > _context.Sentence.First && _context.TagAt(and - 1) == PartOfSpeech.ProperNoun;

    /// <summary>"The mayor hopes taxes will fall": a subject and its verb follow.</summary>
    private bool OpensClause(int t, int noun) =>
        noun == t - 1 && _context.HasClass(t, WordClass.TakesClause) && _context.IsSubject(noun)
        && _context.HasClass(t + 1, WordClass.Noun) && !_context.HasClass(t + 1, WordClass.Verb)
        && _context.HasClass(t + 2, WordClass.Modal | WordClass.Auxiliary);

    /// <summary>"Polls in Orford show the town is split", "A review of the plans shows it": the subject comes before the preposition.</summary>
    private bool IsOfDistantSubject(int t, int noun) =>
        _context.HasSubject && _context.TagAt(_context.BeforePhrase(noun)) == PartOfSpeech.Preposition && _context.OpensObject(t + 1, strict: true)
        && (_context.HasClass(t, WordClass.TakesClause) || !_context.HasFiniteAfter(t + 1, 8));

    /// <summary>"Smith reports investments": a name is the subject, and no other verb follows.</summary>
    private bool HasName(int t, int noun) =>
        _context.TagAt(noun) == PartOfSpeech.ProperNoun && _context.IsSubject(noun) && _context.IsWord(t + 1)
        && !_context.HasClass(t + 1, WordClass.Auxiliary | WordClass.Modal) && !_context.HasFiniteAfter(t + 1, 8);

    /// <summary>"in court files": the noun belongs to a preposition, and the clause has no subject before it.</summary>
    private bool IsGoverned(int noun) =>
        !_context.HasSubject && _context.BeforePhrase(noun) is var before && _context.TagAt(before) == PartOfSpeech.Preposition
        && !_context.TextEquals(before, _context.Words.Equative);

    /// <summary>"If Smith wins,", ", as her website notes:" - the clause would end without a verb.</summary>
    private bool IsLast(int t, int noun) =>
        !_context.IsWord(t + 1) && _context.IsSubject(noun) && _context.BeforePhrase(noun) is var before
        && (_context.TagAt(before) is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun
            || (_context.TextEquals(before, _context.Words.Equative) && _context.TagAt(before - 1) == PartOfSpeech.Punctuation));
}
