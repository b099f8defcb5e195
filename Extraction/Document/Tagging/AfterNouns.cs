using Corpus.Extraction.English;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words behind a noun that can be its verb or another noun: <c>polls show</c>, <c>opinion polls</c>.</summary>
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
        var plural = _context.Can(noun, WordClass.Plural) || _context.IsText(noun, "police") || (_context[noun].Entry is null && _context.EndsIn(noun, "s") && !_context[noun].IsUpper);
        var free = _context.FiniteVerb < 0 || _context.IsBareSubject(noun);
        if (_context.AwaitsVerb && (form & VerbForm.Base) != 0 && (!canBeNoun || _context.OpensObject(t + 1)))
        {
            return PartOfSpeech.VerbBase;
        }

        if ((form & VerbForm.Present) != 0)
        {
            var verb = !canBeNoun || IsOfDistantSubject(t, noun, free) || (free && !plural && OpensClause(t, noun)) || (free && !plural && !IsGoverned(noun) && (noun != t - 1 || _context.OpensObject(t + 1, strict: true) || IsLast(t, noun) || HasName(t, noun) || (_context.OpensObject(t + 1) && _context.IsSubject(noun) && !_context.HasFiniteAfter(t + 1, 8))));
            return verb ? PartOfSpeech.VerbPresent : PartOfSpeech.Noun;
        }

        if (free && plural && (!canBeNoun || _context.OpensObject(t + 1) || (_context.Can(t, WordClass.TakesClause) && _context.IsSubject(noun) && (noun == t - 1 || !_context.IsWord(t + 1) || !_context.HasFiniteAfter(t + 1, 3)))))
        {
            return PartOfSpeech.VerbPresent;
        }

        if (free && IsJoined(noun) && (form & VerbForm.Base) != 0 && _context.OpensObject(t + 1))
        {
            return PartOfSpeech.VerbPresent;
        }

        if ((form & VerbForm.Past) != 0 && free && _context.OpensObject(t + 1))
        {
            return PartOfSpeech.VerbPast;
        }

        if (canBeNoun && IsOfDistantSubject(t, noun, free))
        {
            return PartOfSpeech.VerbPresent;
        }

        if (canBeNoun || canBeAdjective)
        {
            return canBeNoun ? PartOfSpeech.Noun : PartOfSpeech.Adjective;
        }

        if (!plural && !free && !_context.Can(t, WordClass.TakesClause))
        {
            return PartOfSpeech.VerbBase;
        }

        _pastForms.Demote(t);           // "people briefed on the plan say"
        return PartOfSpeech.VerbPresent;
    }

    /// <summary>"Vega and Oro call it unfair": two names are several.</summary>
    private bool IsJoined(int noun) =>
        _context.TagAt(noun) == PartOfSpeech.ProperNoun && _context.BeforePhrase(noun) is var and && _context.IsText(and, "and") && and > _context.Sentence.First && _context.TagAt(and - 1) == PartOfSpeech.ProperNoun;

    /// <summary>"The mayor hopes taxes will fall": a subject and its verb follow.</summary>
    private bool OpensClause(int t, int noun) =>
        noun == t - 1 && _context.Can(t, WordClass.TakesClause) && _context.IsSubject(noun) && _context.Can(t + 1, WordClass.Noun) && !_context.Can(t + 1, WordClass.Verb) && _context.Can(t + 2, WordClass.Modal | WordClass.Auxiliary);

    /// <summary>"Polls in Orford show the town is split", "A review of the plans shows it": the subject stands before the preposition.</summary>
    private bool IsOfDistantSubject(int t, int noun, bool free) =>
        free && _context.HasSubject && _context.TagAt(_context.BeforePhrase(noun)) == PartOfSpeech.Preposition && _context.OpensObject(t + 1, strict: true)
        && (_context.Can(t, WordClass.TakesClause) || !_context.HasFiniteAfter(t + 1, 8));

    /// <summary>"Smith reports investments": a name is the subject, and no other verb follows.</summary>
    private bool HasName(int t, int noun) =>
        _context.TagAt(noun) == PartOfSpeech.ProperNoun && _context.IsSubject(noun) && _context.IsWord(t + 1) && !_context.Can(t + 1, WordClass.Auxiliary | WordClass.Modal) && !_context.HasFiniteAfter(t + 1, 8);

    /// <summary>"in court files": the noun belongs to a preposition, and the clause has no subject before it.</summary>
    private bool IsGoverned(int noun) => !_context.HasSubject && _context.BeforePhrase(noun) is var before && _context.TagAt(before) == PartOfSpeech.Preposition && !_context.IsText(before, "as");

    /// <summary>"If Smith wins,", ", as her website notes:" - the clause would end without a verb.</summary>
    private bool IsLast(int t, int noun) =>
        !_context.IsWord(t + 1) && _context.IsSubject(noun) && (_context.TagAt(_context.BeforePhrase(noun)) is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun
            || _context.IsText(_context.BeforePhrase(noun), "as") && _context.TagAt(_context.BeforePhrase(noun) - 1) == PartOfSpeech.Punctuation);
}
