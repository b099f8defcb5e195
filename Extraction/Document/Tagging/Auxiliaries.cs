using Corpus.Extraction.Languages;

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

        if (token.Entry.Text != _context.Words.SharedClitic)
        {
            return token.HasClass(WordClass.Modal) ? PartOfSpeech.Modal : PartOfSpeech.Auxiliary;
        }

        if (_context.TextEquals(t - 1, _context.Words.LetVerb))
        {
            return PartOfSpeech.Pronoun;
        }

        // After a pronoun it is a verb: he's, that's, who's. After a name only before words no noun phrase goes on with.
        if (_context.Before(t) is PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun or PartOfSpeech.Subordinator)
        {
            return StandsForPerson(t - 1) ? Copula(t) : PartOfSpeech.Auxiliary;
        }

        return Copula(t);
    }

    /// <summary>"someone's", "everybody's", "nobody else's"</summary>
    private bool StandsForPerson(int t) =>
        _context.HasClass(t, WordClass.Person) || _context.EndsInAny(t, _context.Words.PersonEndings);

    /// <summary>"is" or "has" where what follows cannot go on a noun phrase.</summary>
    private PartOfSpeech Copula(int t)
    {
        var next = t + 1;
        var verb = _context.TextEqualsAny(next, _context.Words.SignsOfVerbClitic) || IsArticle(next) || IsPersonalPronoun(next) || IsGerundAlone(next);
        return verb ? PartOfSpeech.Auxiliary : PartOfSpeech.Possessive;
    }

    /// <summary>"the", "this"; not "own" or "many", which a possessive can come before.</summary>
    private bool IsArticle(int t) =>
        _context.HasClass(t, WordClass.Determiner) && !_context.HasClass(t, WordClass.NumberWord | WordClass.Adjective)
        && !_context.TextEqualsAny(t, _context.Words.AmountsAfterPossessive);

    private bool IsPersonalPronoun(int t) =>
        _context.HasClass(t, WordClass.Pronoun) && !_context.TextEquals(t, _context.Language.Clause.PersonalRelative)
        && !_context.HasClass(t, WordClass.Noun | WordClass.Determiner | WordClass.NumberWord);

    /// <summary>"She's running." but not "the mayor's running mate"</summary>
    private bool IsGerundAlone(int t) =>
        _context.FormsOf(t) == VerbForm.Gerund && !_context.HasClass(t, WordClass.Noun) && !_context.CanBeNominal(t + 1);

    /// <summary>have and do are full verbs where no other verb follows.</summary>
    public PartOfSpeech Choose(int t)
    {
        var entry = _context[t].Entry!;
        if (entry.Base == _context.Language.Clause.Copula || entry.HasClass(WordClass.Negation))
        {
            return PartOfSpeech.Auxiliary;
        }

        if (HasVerbAfter(t, entry.Base == _context.Language.Clause.PerfectAuxiliary ? VerbForm.Participle : VerbForm.Base))
        {
            return PartOfSpeech.Auxiliary;
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
            return _context.HasClass(before, WordClass.Auxiliary) ? PartOfSpeech.VerbParticiple : PartOfSpeech.VerbPast;
        }

        return _context.AwaitsVerb || _context.TagAt(before) is PartOfSpeech.Modal or PartOfSpeech.Particle ? PartOfSpeech.VerbBase : PartOfSpeech.VerbPresent;
    }

    /// <summary>A verb of the wanted form follows, after nothing but what is between an auxiliary and its verb.</summary>
    private bool HasVerbAfter(int t, VerbForm wanted)
    {
        for (var i = t + 1; i < _context.Sentence.End && i <= t + 5; i++)
        {
            if ((_context.FormsOf(i) & wanted) != 0 && !(wanted == VerbForm.Base && IsNounAlone(i)))
            {
                return true;
            }

            if (!CanStandBetween(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"did work": what the verb would act on does not follow.</summary>
    private bool IsNounAlone(int t) => _context.HasClass(t, WordClass.Noun) && !_context.OpensObject(t + 1);

    /// <summary>"have not voted", "do they vote", "have all voted", "have quickly voted"</summary>
    private bool CanStandBetween(int t) =>
        _context.HasClass(t, WordClass.Adverb | WordClass.Negation) || _context.TextEqualsAny(t, _context.Language.Phrase.FloatingQuantifiers)
        || (_context.HasClass(t, WordClass.Pronoun) && !_context.HasClass(t, WordClass.Determiner))
        || (_context.IsWord(t) && _context.EndsIn(t, _context.Words.AdverbEnding));
}
