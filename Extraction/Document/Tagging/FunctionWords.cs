using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for words of closed classes: <c>to</c>, <c>her</c>, <c>as</c>, determiners, prepositions.</summary>
internal sealed class FunctionWords
{
    private const WordClass Closed = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Negation | WordClass.NumberWord;

    private readonly TagContext _context;
    private readonly Auxiliaries _auxiliaries;
    private readonly ThatWord _that;

    public FunctionWords(TagContext context)
    {
        _context = context;
        _auxiliaries = new(context);
        _that = new(context);
    }

    /// <summary><c>'s 'm 're 've 'll 'd</c> and the bare apostrophe of a possessive.</summary>
    public PartOfSpeech Clitic(int t) => _auxiliaries.Clitic(t);

    /// <summary>The tag of a word of a closed class; null where the word is none, or is used as another here.</summary>
    public PartOfSpeech? Choose(int t)
    {
        if (!_context[t].HasClass(Closed))
        {
            return null;
        }

        if (_context[t].HasClass(WordClass.Auxiliary))
        {
            return _auxiliaries.Choose(t);
        }

        if (_context[t].HasClass(WordClass.Modal))
        {
            return IsModalNoun(t) ? PartOfSpeech.Noun : PartOfSpeech.Modal;
        }

        var entry = _context[t].Entry!;
        return _context.Language.FunctionWords.Of(entry) switch
        {
            FunctionWord.InfinitiveMarker => IsInfinitive(t) && !_context.TextEquals(t - 1, _context.Language.Cues.AccordingWord)
                ? PartOfSpeech.Particle
                : PartOfSpeech.Preposition,
            FunctionWord.Complementizer => _that.Choose(t),
            FunctionWord.PossessiveOrObject => IsPossessive(t) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun,
            FunctionWord.VerbOrPreposition => IsVerbLike(t) ? null : PartOfSpeech.Preposition,
            FunctionWord.Equative => Equative(t),
            FunctionWord.NegativeDeterminer => _context.CanBeNominal(t + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Adverb,
            FunctionWord.Adjective => PartOfSpeech.Adjective,
            FunctionWord.Adverb => PartOfSpeech.Adverb,
            FunctionWord.RelativePronoun => PartOfSpeech.RelativePronoun,
            _ => ByClass(t, entry),
        };
    }

    /// <summary>A word without a rule of its own: by the first of its classes.</summary>
    private PartOfSpeech? ByClass(int t, WordEntry entry)
    {
        if (entry.HasClass(WordClass.NumberWord))
        {
            return PartOfSpeech.Number;
        }

        if (entry.HasClass(WordClass.Conjunction))
        {
            return PartOfSpeech.Conjunction;
        }

        if (entry.HasClass(WordClass.Determiner))
        {
            return Determiner(t, entry);
        }

        if (entry.HasClass(WordClass.Pronoun))
        {
            return PartOfSpeech.Pronoun;
        }

        if (entry.HasClass(WordClass.Subordinator))
        {
            return Subordinator(t, entry);
        }

        return entry.HasClass(WordClass.Preposition) ? Preposition(t, entry) : null;
    }

    /// <summary>"the will", "a strong will"; not "she might be", "the best can be".</summary>
    private bool IsModalNoun(int t) =>
        _context.HasClass(t, WordClass.Noun)
        && _context.Before(t) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Preposition
        && !(_context.TextEquals(t + 1, _context.Language.Clause.Copula)
            && (_context.HasClass(t - 1, WordClass.Pronoun) || _context.Before(t) == PartOfSpeech.Adjective));

    /// <summary>"they like", "would like"; not "it like".</summary>
    private bool IsVerbLike(int t) =>
        _context.TagAt(_context.BeforeAdverbs(t)) is PartOfSpeech.Pronoun or PartOfSpeech.Particle or PartOfSpeech.Modal
        && !_context.TextEquals(t - 1, _context.Language.Clause.ExpletivePronoun);

    /// <summary>"her plan", "her own"; not "told her that", "for her to".</summary>
    private bool IsPossessive(int t) =>
        _context.IsWord(t + 1)
        && (_context.CanBeNominal(t + 1) || _context.TextEquals(t + 1, _context.Words.OwnWord) || _context.HasClass(t + 1, WordClass.Verb)
            || (_context.HasClass(t + 1, WordClass.Adverb) && _context.CanBeNominal(t + 2)
                && !_context.HasClass(t + 1, WordClass.Preposition | WordClass.Time)))
        && !_context.HasClass(t + 1, WordClass.Subordinator | WordClass.Auxiliary)
        && (!_context.HasClass(t + 1, WordClass.Determiner) || _context.TextEquals(t + 1, _context.Words.OwnWord));

    /// <summary>A verb in its base form follows, adverbs aside.</summary>
    private bool IsInfinitive(int t)
    {
        var next = t + 1;
        while (next < _context.Sentence.End && next <= t + 3 && CanSplitInfinitive(next))
        {
            next++;
        }

        if ((_context.FormsOf(next) & VerbForm.Base) == 0)
        {
            return IsUnknownSmallWord(next) && !_context.EndsIn(next, _context.Words.GerundEnding) && _context.OpensObject(next + 1);
        }

        // "to power", "to court": a noun where no object and no preposition follows and the verb before goes somewhere.
        return !_context[next].IsUpper || _context.IsTitle;
    }

    /// <summary>"as big as" begins with an adverb; else it opens a clause or a phrase.</summary>
    private PartOfSpeech Equative(int t)
    {
        if (_context.HasClass(t + 1, WordClass.Adverb | WordClass.Adjective))
        {
            for (var i = t + 2; i <= t + 4; i++)
            {
                if (_context.TextEquals(i, _context.Words.Equative))
                {
                    return PartOfSpeech.Adverb;
                }
            }
        }

        return StartsClause(t + 1) ? PartOfSpeech.Subordinator : PartOfSpeech.Preposition;
    }

    /// <summary>"to not vote", "to really vote", "to soon vote"</summary>
    private bool CanSplitInfinitive(int t) =>
        _context.HasClass(t, WordClass.Negation)
        || (_context.EndsIn(t, _context.Words.AdverbEnding) && (_context.FormsOf(t) & VerbForm.Base) == 0) || IsAdverbOnly(t);

    private bool IsUnknownSmallWord(int t) => _context.IsWord(t) && _context[t].Entry is null && _context[t].Shape == WordShape.Lower;

    private bool IsAdverbOnly(int t) =>
        _context.HasClass(t, WordClass.Adverb) && !_context.HasClass(t, WordClass.Verb | WordClass.Noun | WordClass.Preposition);

    private PartOfSpeech? Determiner(int t, WordEntry entry)
    {
        if (!entry.HasClass(WordClass.Pronoun) && !entry.HasClass(WordClass.Adverb | WordClass.Adjective))
        {
            return PartOfSpeech.Determiner;
        }

        if (entry.Text == _context.Words.SufficientWord)
        {
            return _context.Before(t) is PartOfSpeech.Adjective or PartOfSpeech.Adverb ? PartOfSpeech.Adverb : PartOfSpeech.Adjective;
        }

        if (IsAdjectiveOfAmount(entry))
        {
            return PartOfSpeech.Adjective;
        }

        if (IsDegree(entry))
        {
            return IsAmount(t) ? PartOfSpeech.Adjective : PartOfSpeech.Adverb;
        }

        // Penn style: all, some, this, both are determiners alone too, so only the ones that stand for a person or thing are pronouns.
        return PartOfSpeech.Determiner;
    }

    private bool IsAdjectiveOfAmount(WordEntry entry) =>
        _context.Words.AmountAdjectives.Contains(entry.Text.AsSpan());

    private bool IsDegree(WordEntry entry) => _context.Words.Degrees.Contains(entry.Text.AsSpan());

    /// <summary>"more than", "most of", "at least", "less money"; "wants more" at the end of a clause.</summary>
    private bool IsAmount(int t) =>
        _context.TextEqualsAny(t + 1, _context.Words.SignsOfAmount) || _context.TextEquals(t - 1, _context.Words.AmountPreposition)
        || (_context.HasClass(t + 1, WordClass.Noun) && !_context.HasClass(t + 1, WordClass.Adjective))
        || (!_context.IsWord(t + 1) && _context.Before(t) is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple);

    private PartOfSpeech? Subordinator(int t, WordEntry entry)
    {
        if (entry.HasClass(WordClass.Preposition))
        {
            return StartsClause(t + 1) ? PartOfSpeech.Subordinator : Preposition(t, entry);
        }

        return IsLinkingAdverb(entry) && !StartsClause(t + 1) ? PartOfSpeech.Adverb : PartOfSpeech.Subordinator;
    }

    private bool IsLinkingAdverb(WordEntry entry) =>
        entry.HasClass(WordClass.Adverb) && _context.Words.LinkingAdverbs.Contains(entry.Text.AsSpan());

    /// <summary>A subject and a finite verb follow.</summary>
    private bool StartsClause(int t)
    {
        if (!_context.CanStartPhrase(t))
        {
            return false;
        }

        return _context.HasClass(t, WordClass.Pronoun) && !_context.HasClass(t, WordClass.Determiner) || _context.HasFiniteAfter(t, 6);
    }

    private PartOfSpeech? Preposition(int t, WordEntry entry)
    {
        if (!entry.HasClass(WordClass.Adverb | WordClass.Adjective | WordClass.Noun | WordClass.Verb))
        {
            return PartOfSpeech.Preposition;
        }

        var adverb = entry.HasClass(WordClass.Adverb);
        if (!_context.IsWord(t + 1))
        {
            var amount = t + 1 < _context.Sentence.End && _context[t + 1].Kind is TokenKind.Number or TokenKind.QuoteMark or TokenKind.Symbol;
            return amount || !adverb ? PartOfSpeech.Preposition : PartOfSpeech.Adverb;
        }

        if (IsDirection(entry))
        {
            return _context.TextEquals(t + 1, _context.Words.DirectionPreposition) ? PartOfSpeech.Preposition : PartOfSpeech.Adverb;
        }

        if (entry.Text == _context.Words.AheadAdverb)
        {
            return PartOfSpeech.Adverb;
        }

        return adverb && GovernsNothing(t) ? PartOfSpeech.Adverb : PartOfSpeech.Preposition;
    }

    private bool IsDirection(WordEntry entry) => _context.Words.Directions.Contains(entry.Text.AsSpan());

    /// <summary>"spoke in", "passed by": nothing follows that a preposition could govern.</summary>
    private bool GovernsNothing(int t) =>
        _context.HasClass(t + 1, WordClass.Preposition | WordClass.Conjunction)
        && !_context.HasClass(t + 1, WordClass.Determiner | WordClass.Noun | WordClass.Pronoun)
        && !_context.TextEqualsAny(t + 1, _context.Words.PrepositionsAfterAdverb);
}
