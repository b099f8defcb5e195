using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for names, nouns, adjectives, adverbs and verbs.</summary>
internal sealed class ContentWords
{
    private const WordClass Function = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.NumberWord | WordClass.Negation;

    private const WordClass AlwaysNames = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Place
        | WordClass.Month | WordClass.Weekday | WordClass.Outlet;

    private readonly TagContext _context;
    private readonly CapitalCounts _capitals;
    private readonly VerbWords _verbs;

    public ContentWords(TagContext context, CapitalCounts capitals)
    {
        _context = context;
        _capitals = capitals;
        _verbs = new(context);
    }

    /// <summary>A word that its capital makes a name; null where the capital is that of a sentence.</summary>
    public PartOfSpeech? Name(int t)
    {
        ref readonly var token = ref _context[t];
        if (!token.IsUpper)
        {
            return null;
        }

        var entry = token.Entry;
        if (entry is null)
        {
            return !IsCapitalFree(t) || _context.IsTitle || !HasCommonEnding(t) ? PartOfSpeech.ProperNoun : null;
        }

        if (entry.HasClass(Function) && !IsMonthWithin(t, entry))
        {
            return IsNamingFunctionWord(t, entry) ? PartOfSpeech.ProperNoun : null;
        }

        if (token.Shape == WordShape.Capitalized && entry.HasClass(WordClass.Nationality | WordClass.Party) && !_context.IsTitle)
        {
            return IsNationalAdjective(t) ? PartOfSpeech.Adjective : PartOfSpeech.ProperNoun;
        }

        return !IsCapitalFree(t) || IsNameDespiteStart(t, entry) ? PartOfSpeech.ProperNoun : null;
    }

    /// <summary>A sentence starts here, or all words have capitals: this one's says nothing.</summary>
    private bool IsCapitalFree(int t) => _context.StartsSentence(t) || _context.IsTitle;

    /// <summary>"in May": not the modal that starts a sentence.</summary>
    private bool IsMonthWithin(int t, WordEntry entry) =>
        entry.HasClass(WordClass.Month) && _context[t].Shape == WordShape.Capitalized && !_context.StartsSentence(t);

    /// <summary>A function word's text as a name: "Will Smith", "A." for a first name, "US".</summary>
    private bool IsNamingFunctionWord(int t, WordEntry entry)
    {
        const WordClass names = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Month | WordClass.Outlet | WordClass.State;
        ref readonly var token = ref _context[t];
        return (entry.HasClass(WordClass.Modal) && entry.HasClass(names) && _context.IsCapitalWord(t + 1))
            || (token.Shape == WordShape.Initial && token.Length == 2)
            || (token.Shape == WordShape.AllCaps && entry.HasClass(WordClass.Place | WordClass.Organization));
    }

    /// <summary>A word of the lexicon is a name though its capital may be that of a sentence or a headline.</summary>
    private bool IsNameDespiteStart(int t, WordEntry entry)
    {
        const WordClass others = WordClass.Verb | WordClass.Adjective | WordClass.Adverb;
        if (!entry.HasClass(WordClass.Noun | others) || _context.IsNamePhrase(t) || _capitals.IsName(entry))
        {
            return true;
        }

        return _context.IsTitle ? !entry.HasClass(others) : StartsName(t, entry);
    }

    /// <summary>"Mark Smith", "Supreme Court": a name goes on; "Former President Smith", "When": it does not.</summary>
    private bool StartsName(int t, WordEntry entry) =>
        _context.IsCapitalWord(t + 1) && !_context.HasClass(t + 1, WordClass.Time) && !entry.HasClass(WordClass.Adverb)
        && (_context.IsNameWord(t) || !entry.HasClass(WordClass.Adjective | WordClass.Verb)
            || (entry.HasClass(WordClass.Noun) && _context.HasClass(t + 1, WordClass.Organization | WordClass.Title)));

    /// <summary>A word the lexicon lacks, by its ending.</summary>
    public PartOfSpeech Unknown(int t)
    {
        if (_context[t].Kind == TokenKind.Word && _context[t].FirstOf(_context.Text) is '@' or '#')
        {
            return PartOfSpeech.ProperNoun;
        }

        if (_context.EndsIn(t, _context.Words.AdverbEnding))
        {
            return PartOfSpeech.Adverb;
        }

        if (_context.Before(t) is PartOfSpeech.Particle or PartOfSpeech.Modal)
        {
            return PartOfSpeech.VerbBase;
        }

        if ((_context.Before(t) is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary && !HasInflection(t)) || IsOrdinal(t))
        {
            return PartOfSpeech.Adjective;
        }

        if (_context.EndsIn(t, _context.Words.GerundEnding))
        {
            return _verbs.Choose(t, VerbForm.Gerund, canBeNoun: true, canBeAdjective: false);
        }

        if (_context.EndsIn(t, _context.Words.PastEnding) && !_context.EndsIn(t, _context.Words.NoPastEnding))
        {
            return _verbs.Choose(t, VerbForm.Past | VerbForm.Participle, canBeNoun: false, canBeAdjective: Hyphen(t));
        }

        if (Hyphen(t))
        {
            return _context.CanBeNominal(t + 1) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        }

        return _context.EndsInAny(t, _context.Words.AdjectiveEndings) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
    }

    private bool HasInflection(int t) =>
        _context.EndsIn(t, _context.Words.PluralEnding) || _context.EndsIn(t, _context.Words.GerundEnding)
        || _context.EndsIn(t, _context.Words.PastEnding);

    /// <summary>"the nineteenth plan"</summary>
    private bool IsOrdinal(int t) => _context.EndsIn(t, _context.Words.OrdinalEnding) && _context.CanBeNominal(t + 1);

    /// <summary>A noun, verb, adjective or adverb of the lexicon.</summary>
    public PartOfSpeech Choose(int t)
    {
        var entry = _context[t].Entry!;

        if (entry.HasClass(WordClass.Adverb) && IsWithinPerfect(t))
        {
            return PartOfSpeech.Adverb;
        }

        if (entry.HasClass(WordClass.Verb))
        {
            return entry.HasClass(WordClass.Adverb) && !_verbs.IsVerbPlace(t)
                ? Modifier(t, entry)
                : _verbs.Choose(t, entry.Form, entry.HasClass(WordClass.Noun), entry.HasClass(WordClass.Adjective));
        }

        if (entry.HasClass(WordClass.Adverb | WordClass.Adjective))
        {
            return Modifier(t, entry);
        }

        if (entry.HasClass(WordClass.Noun))
        {
            return PartOfSpeech.Noun;
        }

        if (_context[t].IsUpper || entry.HasClass(AlwaysNames))
        {
            return PartOfSpeech.ProperNoun;
        }

        return entry.HasClass(WordClass.Nationality | WordClass.Party) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
    }

    /// <summary>"has long opposed", "have since been"</summary>
    private bool IsWithinPerfect(int t) =>
        _context.Before(t) == PartOfSpeech.Auxiliary && (_context.FormsOf(t + 1) & VerbForm.Participle) != 0
        && _context[t - 1].Entry?.Base == _context.Language.Clause.PerfectAuxiliary;

    private bool HasCommonEnding(int t) => !_context.IsCapitalWord(t + 1) && _context[t].Length >= 6 && _context.EndsInAny(t, _context.Words.CommonEndings);

    private bool Hyphen(int t) => _context[t].Of(_context.Text).IndexOf('-') > 0;

    /// <summary>"Russian officials", "the American people": before a noun in lower case.</summary>
    private bool IsNationalAdjective(int t) =>
        _context.IsWord(t + 1) && !IsPluralPeople(t)
        && (_context.HasClass(t + 1, WordClass.Party) || (!_context[t + 1].IsUpper && IsNominalNext(t)) || IsBeforeOffice(t));

    /// <summary>"Americans", "Democrats"</summary>
    private bool IsPluralPeople(int t) => _context.EndsInAny(t, _context.Words.PeopleEndings) || _context.HasClass(t, WordClass.Plural);

    /// <summary>"the Democratic Senator", not "the Democratic National Committee"</summary>
    private bool IsBeforeOffice(int t) =>
        _context[t + 1].IsUpper && _context.EndsIn(t, _context.Words.PartyAdjectiveEnding) && _context.HasClass(t + 1, WordClass.Title | WordClass.Organization)
        && !_context.HasClass(t + 2, WordClass.Organization);

    private bool IsNominalNext(int t) => _context.CanBeNominal(t + 1) && !_context.HasClass(t + 1, Function);

    /// <summary>A word that is an adjective or an adverb.</summary>
    private PartOfSpeech Modifier(int t, WordEntry entry)
    {
        if (!entry.HasClass(WordClass.Adverb))
        {
            return !entry.HasClass(WordClass.Noun) || IsAdjectivePlace(t) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        }

        if (!entry.HasClass(WordClass.Adjective))
        {
            return entry.HasClass(WordClass.Noun) && (entry.HasClass(WordClass.Time) || IsNounPlace(t)) ? PartOfSpeech.Noun : PartOfSpeech.Adverb;
        }

        if (IsLaterBeforeVerb(t, entry))
        {
            return PartOfSpeech.Adverb;
        }

        if (IsInNounPhrase(t))
        {
            return PartOfSpeech.Adjective;
        }

        return !IsMostlyAdverb(entry) && (ModifiesNext(t) || CompletesVerb(t)) ? PartOfSpeech.Adjective : PartOfSpeech.Adverb;
    }

    private bool IsAdjectivePlace(int t) =>
        IsNominalNext(t) || IsAmount(t + 1)
        || _context.Before(t) is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary or (>= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple);

    private bool IsNounPlace(int t) =>
        _context.Before(t) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Preposition;

    /// <summary>"an official later walked": the past of a verb follows.</summary>
    private bool IsLaterBeforeVerb(int t, WordEntry entry) =>
        entry.Text == _context.Words.LaterAdverb && (_context.FormsOf(t + 1) & VerbForm.Past) != 0
        && !_context.HasClass(t + 1, WordClass.Noun | WordClass.Adjective);

    /// <summary>"the early vote", "two early votes", "early Monday"</summary>
    private bool IsInNounPhrase(int t) =>
        _context.Before(t) is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number or PartOfSpeech.Adjective
        || _context.HasClass(t + 1, WordClass.Time);

    private bool IsMostlyAdverb(WordEntry entry) =>
        _context.Words.MostlyAdverbs.Contains(entry.Text.AsSpan());

    /// <summary>"with early votes": before a noun, where nothing comes before that an adverb could belong to.</summary>
    private bool ModifiesNext(int t) =>
        IsNominalNext(t) && !_context.HasClass(t + 1, WordClass.Verb)
        && _context.Before(t) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adverb);

    /// <summary>"was early", "is very early"</summary>
    private bool CompletesVerb(int t) => _context.Before(t) is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb && !IsNominalNext(t);

    private bool IsAmount(int t) => t < _context.Sentence.End && _context[t].Kind is TokenKind.Number or TokenKind.QuoteMark;
}
