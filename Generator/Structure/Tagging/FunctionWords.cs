using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure.Tokenizing;

namespace Corpus.Generator.Structure.Tagging;

/// <summary>The tagger's rules for words of closed classes: <c>that</c>, <c>to</c>, <c>'s</c>, <c>her</c>, auxiliaries, prepositions.</summary>
internal sealed class FunctionWords
{
    private const WordClass Closed = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Negation | WordClass.NumberWord;

    private readonly TagContext _context;

    public FunctionWords(TagContext context) => _context = context;

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
            || (_context.Can(next, WordClass.Pronoun) && !_context.Can(next, WordClass.Noun | WordClass.Determiner | WordClass.NumberWord))
            || (_context.FormsOf(next) == VerbForm.Gerund && !_context.Can(next, WordClass.Noun) && !_context.CanBeNominal(next + 1));
        return verb ? PartOfSpeech.Auxiliary : PartOfSpeech.Possessive;
    }

    /// <summary>The tag of a word of a closed class; null where the word is none, or is used as another here.</summary>
    public PartOfSpeech? Choose(int t)
    {
        var entry = _context[t].Entry!;
        if (!entry.Is(Closed))
        {
            return null;
        }

        if (entry.Is(WordClass.Auxiliary))
        {
            return PartOfSpeech.Auxiliary;
        }

        if (entry.Is(WordClass.Modal))
        {
            return Modal(t);
        }

        switch (entry.Text)
        {
            case "to":
                return IsInfinitive(t) ? PartOfSpeech.Particle : PartOfSpeech.Preposition;
            case "that":
                return That(t);
            case "not" or "n't" or "never":
                return PartOfSpeech.Adverb;
            case "her":
                return _context.CanBeNominal(t + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun;
            case "like":
                return _context.TagAt(_context.BeforeAdverbs(t)) is PartOfSpeech.Pronoun or PartOfSpeech.Particle or PartOfSpeech.Modal && !_context.IsText(t - 1, "it") ? null : PartOfSpeech.Preposition;
            case "so":
                return PartOfSpeech.Adverb;
            case "no":
                return _context.CanBeNominal(t + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Adverb;
            case "yet" or "plus":
                return PartOfSpeech.Adverb;
            case "which" or "who" or "whom" or "whose" or "what" or "whatever" or "whoever" or "whichever":
                return PartOfSpeech.RelativePronoun;
        }

        if (entry.Is(WordClass.NumberWord))
        {
            return PartOfSpeech.Number;
        }

        if (entry.Is(WordClass.Conjunction))
        {
            return PartOfSpeech.Conjunction;
        }

        if (entry.Is(WordClass.Determiner))
        {
            return Determiner(t, entry);
        }

        if (entry.Is(WordClass.Pronoun))
        {
            return PartOfSpeech.Pronoun;
        }

        if (entry.Is(WordClass.Subordinator))
        {
            return Subordinator(t, entry);
        }

        return entry.Is(WordClass.Preposition) ? Preposition(t, entry) : null;
    }

    /// <summary>be, have and do once their clause is known: have and do are full verbs where no other verb follows.</summary>
    public PartOfSpeech Auxiliary(int t)
    {
        var token = _context[t];
        if (token.Tag != PartOfSpeech.Auxiliary || token.Entry!.Base == "be" || token.Is(WordClass.Negation))
        {
            return token.Tag;
        }

        if (token.Entry.Text == "'s" || token.Length <= 3 && Characters.IsApostrophe(_context.Text[token.Start]))
        {
            return PartOfSpeech.Auxiliary;
        }

        var have = token.Entry.Base == "have";
        for (var i = t + 1; i < _context.Sentence.End && i <= t + 5; i++)
        {
            var tag = _context[i].Tag;
            if (have ? tag == PartOfSpeech.VerbParticiple || _context.IsText(i, "been") || _context.IsText(i, "had") || _context.IsText(i, "done") : tag is PartOfSpeech.VerbBase)
            {
                return PartOfSpeech.Auxiliary;
            }

            if (tag is not (PartOfSpeech.Adverb or PartOfSpeech.Pronoun))
            {
                break;
            }
        }

        var before = _context.BeforeAdverbs(t);
        var infinite = _context.TagAt(before) is PartOfSpeech.Modal or PartOfSpeech.Particle;
        return (token.Entry.Form & VerbForm.Past) != 0 && (token.Entry.Form & VerbForm.Participle) != 0
            ? (_context.Can(before, WordClass.Auxiliary) ? PartOfSpeech.VerbParticiple : PartOfSpeech.VerbPast)
            : token.Entry.Form switch
            {
                VerbForm.Gerund => PartOfSpeech.VerbGerund,
                VerbForm.Participle => PartOfSpeech.VerbParticiple,
                VerbForm.Past => PartOfSpeech.VerbPast,
                VerbForm.Present => PartOfSpeech.VerbPresent,
                _ => infinite ? PartOfSpeech.VerbBase : PartOfSpeech.VerbPresent,
            };
    }

    private PartOfSpeech? Modal(int t) =>
        _context.Before(t) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Preposition && _context.Can(t, WordClass.Noun)
            ? PartOfSpeech.Noun
            : PartOfSpeech.Modal;

    /// <summary>A verb in its base form follows, adverbs aside.</summary>
    private bool IsInfinitive(int t)
    {
        var next = t + 1;
        while (next < _context.Sentence.End && next <= t + 3 && (_context.Can(next, WordClass.Negation) || (_context.EndsIn(next, "ly") && (_context.FormsOf(next) & VerbForm.Base) == 0) || IsAdverbOnly(next)))
        {
            next++;
        }

        if ((_context.FormsOf(next) & VerbForm.Base) == 0)
        {
            return false;
        }

        // "to power", "to court": a noun where no object and no preposition follows and the verb before goes somewhere.
        return !_context[next].IsUpper || _context.IsTitle;
    }

    private bool IsAdverbOnly(int t) => _context.Can(t, WordClass.Adverb) && !_context.Can(t, WordClass.Verb | WordClass.Noun | WordClass.Preposition);

    private PartOfSpeech That(int t)
    {
        var next = t + 1;
        var before = _context.Before(t);
        var verbNext = _context.Can(next, WordClass.Modal | WordClass.Auxiliary) || ((_context.FormsOf(next) & (VerbForm.Present | VerbForm.Past)) != 0 && !_context.Can(next, WordClass.Noun | WordClass.Adjective))
            || (_context.IsWord(next) && _context.Can(next + 1, WordClass.Modal | WordClass.Auxiliary) && _context.EndsIn(next, "ly"))
            || (next < _context.Sentence.End && _context[next].Length > 1 && Characters.IsApostrophe(_context.Text[_context[next].Start]));
        if (verbNext)
        {
            return before is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number || (before == PartOfSpeech.Pronoun && !_context.Can(t - 1, WordClass.Determiner)) ? PartOfSpeech.RelativePronoun : PartOfSpeech.Pronoun;
        }

        if (before is PartOfSpeech.Preposition && !_context.IsText(t - 1, "in") && !_context.IsText(t - 1, "except"))
        {
            return _context.CanBeNominal(next) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun;
        }

        if (!_context.IsWord(next) && !(next < _context.Sentence.End && _context[next].Kind is TokenKind.QuoteMark or TokenKind.Number))
        {
            return before is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.VerbGerund or PartOfSpeech.VerbBase && next < _context.Sentence.End && _context.Text[_context[next].Start] == ',' && _context.Can(t - 1, WordClass.TakesClause) ? PartOfSpeech.Subordinator : PartOfSpeech.Pronoun;
        }

        // "that plan", "that kind of": a singular noun without an article, where no clause is asked for.
        var singular = _context.Can(next, WordClass.Noun) && !_context.Can(next, WordClass.Plural | WordClass.Determiner | WordClass.Pronoun) && !_context[next].IsUpper;
        if (singular && before is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) && !_context.Can(t - 1, WordClass.TakesClause) && !HasFiniteAfter(next))
        {
            return PartOfSpeech.Determiner;
        }

        return _context.StartsSentence(t) && singular ? PartOfSpeech.Determiner : PartOfSpeech.Subordinator;
    }

    /// <summary>A word that can only be a finite verb follows soon, before any mark.</summary>
    private bool HasFiniteAfter(int t)
    {
        for (var i = t; i < _context.Sentence.End && i < t + 6 && _context[i].Kind == TokenKind.Word; i++)
        {
            if (_context.Can(i, WordClass.Modal) || (_context.Can(i, WordClass.Auxiliary | WordClass.Verb) && !_context.Can(i, WordClass.Noun | WordClass.Adjective) && (_context.FormsOf(i) & (VerbForm.Past | VerbForm.Present)) != 0))
            {
                return true;
            }
        }

        return false;
    }

    private PartOfSpeech? Determiner(int t, WordEntry entry)
    {
        if (!entry.Is(WordClass.Pronoun) && !entry.Is(WordClass.Adverb | WordClass.Adjective))
        {
            return PartOfSpeech.Determiner;
        }

        if (entry.Text is "many" or "few" or "several" or "own" or "such" or "certain" or "various" or "other" or "fewer")
        {
            return PartOfSpeech.Adjective;
        }

        if (entry.Text is "more" or "most" or "less" or "much" or "least" or "enough")
        {
            return _context.CanBeNominal(t + 1) && !_context.Can(t + 1, WordClass.Adjective | WordClass.Verb) ? PartOfSpeech.Adjective : PartOfSpeech.Adverb;
        }

        // Penn style: all, some, this, both are determiners alone too, so only the ones that stand for a person or thing are pronouns.
        return PartOfSpeech.Determiner;
    }

    private PartOfSpeech? Subordinator(int t, WordEntry entry)
    {
        if (!entry.Is(WordClass.Preposition))
        {
            return entry.Is(WordClass.Adverb) && entry.Text is "so" or "once" or "though" or "however" && !StartsClause(t + 1) ? PartOfSpeech.Adverb : PartOfSpeech.Subordinator;
        }

        return StartsClause(t + 1) ? PartOfSpeech.Subordinator : Preposition(t, entry);
    }

    /// <summary>A subject and a finite verb follow.</summary>
    private bool StartsClause(int t)
    {
        if (!_context.CanStartPhrase(t))
        {
            return false;
        }

        return _context.Can(t, WordClass.Pronoun) && !_context.Can(t, WordClass.Determiner) || HasFiniteAfter(t);
    }

    private PartOfSpeech? Preposition(int t, WordEntry entry)
    {
        if (!entry.Is(WordClass.Adverb | WordClass.Adjective | WordClass.Noun | WordClass.Verb))
        {
            return PartOfSpeech.Preposition;
        }

        if (_context.CanStartPhrase(t + 1) || _context.FormsOf(t + 1) == VerbForm.Gerund || (t + 1 < _context.Sentence.End && _context[t + 1].Kind == TokenKind.QuoteMark))
        {
            return entry.Text is "ahead" or "up" or "out" or "down" or "off" && _context.Before(t) is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple ? PartOfSpeech.Adverb : PartOfSpeech.Preposition;
        }

        if (_context.Can(t + 1, WordClass.Preposition | WordClass.Adverb) && entry.Is(WordClass.Adverb) || !_context.IsWord(t + 1))
        {
            return entry.Is(WordClass.Adverb) ? PartOfSpeech.Adverb : PartOfSpeech.Preposition;
        }

        return entry.Is(WordClass.Adverb) ? PartOfSpeech.Adverb : PartOfSpeech.Preposition;
    }
}
