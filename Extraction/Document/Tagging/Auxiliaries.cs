using Corpus.Extraction.English;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for be, have and do, and for short forms: <c>'s</c> is "is", "has" or a possessive.</summary>
internal sealed class Auxiliaries
{
    private readonly TagContext _context;

    public Auxiliaries(TagContext context) => _context = context;

    /// <summary><c>'s 'm 're 've 'll 'd</c> and the bare apostrophe of a possessive.</summary>
    public PartOfSpeech Clitic(int t)
    {
        var token = _context[t];
        if (token.Length == 1)
        {
            return PartOfSpeech.Possessive;
        }

        if (token.Entry is null)
        {
            return PartOfSpeech.Other;
        }

        if (token.Entry.Text != "'s")
        {
            return token.Is(WordClass.Modal) ? PartOfSpeech.Modal : PartOfSpeech.Auxiliary;
        }

        if (_context.IsText(t - 1, "let"))
        {
            return PartOfSpeech.Pronoun;
        }

        // After a pronoun it is a verb: he's, that's, who's. After a name only before words no noun phrase goes on with.
        if (_context.Before(t) is PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun or PartOfSpeech.Subordinator)
        {
            return _context.Can(t - 1, WordClass.Person) || _context.EndsIn(t - 1, "one") || _context.EndsIn(t - 1, "body") || _context.EndsIn(t - 1, "else") ? Copula(t) : PartOfSpeech.Auxiliary;
        }

        return Copula(t);
    }

    private PartOfSpeech Copula(int t)
    {
        var next = t + 1;
        var verb = _context.Can(next, WordClass.Determiner) && !_context.Can(next, WordClass.NumberWord | WordClass.Adjective) && !_context.IsText(next, "own")
            && !_context.IsText(next, "many") && !_context.IsText(next, "few") && !_context.IsText(next, "several") && !_context.IsText(next, "most") && !_context.IsText(next, "more")
            || _context.IsText(next, "not") || _context.IsText(next, "been") || _context.IsText(next, "being")
            || (_context.Can(next, WordClass.Pronoun) && !_context.IsText(next, "who") && !_context.Can(next, WordClass.Noun | WordClass.Determiner | WordClass.NumberWord))
            || (_context.FormsOf(next) == VerbForm.Gerund && !_context.Can(next, WordClass.Noun) && !_context.CanBeNominal(next + 1));
        return verb ? PartOfSpeech.Auxiliary : PartOfSpeech.Possessive;
    }

    /// <summary>have and do are full verbs where no other verb follows.</summary>
    public PartOfSpeech Choose(int t)
    {
        var entry = _context[t].Entry!;
        if (entry.Base == "be" || entry.Is(WordClass.Negation))
        {
            return PartOfSpeech.Auxiliary;
        }

        var wanted = entry.Base == "have" ? VerbForm.Participle : VerbForm.Base;
        for (var i = t + 1; i < _context.Sentence.End && i <= t + 5; i++)
        {
            if ((_context.FormsOf(i) & wanted) != 0 && !(wanted == VerbForm.Base && _context.Can(i, WordClass.Noun) && !_context.OpensObject(i + 1)))
            {
                return PartOfSpeech.Auxiliary;
            }

            if (!_context.Can(i, WordClass.Adverb | WordClass.Negation) && !_context.IsText(i, "all") && !_context.IsText(i, "both") && !(_context.Can(i, WordClass.Pronoun) && !_context.Can(i, WordClass.Determiner)) && !(_context.IsWord(i) && _context.EndsIn(i, "ly")))
            {
                break;
            }
        }

        var before = _context.BeforeAdverbs(t);
        switch (entry.Form)
        {
            case VerbForm.Gerund:
                return PartOfSpeech.VerbGerund;
            case VerbForm.Participle:
                return PartOfSpeech.VerbParticiple;
            case VerbForm.Present:
                return PartOfSpeech.VerbPresent;
        }

        if ((entry.Form & VerbForm.Past) != 0)
        {
            return _context.Can(before, WordClass.Auxiliary) ? PartOfSpeech.VerbParticiple : PartOfSpeech.VerbPast;
        }

        return _context.AwaitsVerb || _context.TagAt(before) is PartOfSpeech.Modal or PartOfSpeech.Particle ? PartOfSpeech.VerbBase : PartOfSpeech.VerbPresent;
    }
}
