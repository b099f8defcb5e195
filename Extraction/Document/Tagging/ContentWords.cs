using System;
using Corpus.Extraction.English;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for names, nouns, adjectives, adverbs and verbs.</summary>
internal sealed class ContentWords
{
    private const WordClass Function = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.NumberWord | WordClass.Negation;

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
        if (entry is not null && entry.Is(Function) && !(entry.Is(WordClass.Month) && token.Shape == WordShape.Capitalized && !_context.StartsSentence(t)))
        {
            var named = entry.Is(WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Month | WordClass.Outlet | WordClass.State) && _context.IsCapitalWord(t + 1) && entry.Is(WordClass.Modal);
            var letters = token.Shape == WordShape.Initial && token.Length == 2;
            var capitals = token.Shape == WordShape.AllCaps && entry.Is(WordClass.Place | WordClass.Organization);
            return named || letters || capitals ? PartOfSpeech.ProperNoun : null;
        }

        if (entry is not null && token.Shape == WordShape.Capitalized && entry.Is(WordClass.Nationality | WordClass.Party) && !_context.IsTitle)
        {
            return IsNationalAdjective(t) ? PartOfSpeech.Adjective : PartOfSpeech.ProperNoun;
        }

        var free = _context.StartsSentence(t) || _context.IsTitle;
        if (!free)
        {
            return PartOfSpeech.ProperNoun;
        }

        if (entry is null)
        {
            return _context.IsTitle || !HasCommonEnding(t) ? PartOfSpeech.ProperNoun : null;
        }

        const WordClass common = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;
        if (!entry.Is(common))
        {
            return PartOfSpeech.ProperNoun;
        }

        if (_context.IsNamePhrase(t) || _capitals.IsName(entry))
        {
            return PartOfSpeech.ProperNoun;
        }

        if (_context.IsTitle)
        {
            return entry.Is(WordClass.Verb | WordClass.Adjective | WordClass.Adverb) ? null : PartOfSpeech.ProperNoun;
        }

        // "Mark Smith", "Supreme Court": a name goes on; "Former President Smith", "When": it does not.
        return _context.IsCapitalWord(t + 1) && !_context.Can(t + 1, WordClass.Time) && !entry.Is(WordClass.Adverb)
            && (_context.IsNameWord(t) || !entry.Is(WordClass.Adjective | WordClass.Verb) || (entry.Is(WordClass.Noun) && _context.Can(t + 1, WordClass.Organization | WordClass.Title)))
            ? PartOfSpeech.ProperNoun
            : null;
    }

    /// <summary>A word the lexicon lacks, by its ending.</summary>
    public PartOfSpeech Unknown(int t)
    {
        if (_context[t].Kind == TokenKind.Word && _context[t].FirstOf(_context.Text) is '@' or '#')
        {
            return PartOfSpeech.ProperNoun;
        }

        if (_context.EndsIn(t, "ly"))
        {
            return PartOfSpeech.Adverb;
        }

        if (_context.Before(t) is PartOfSpeech.Particle or PartOfSpeech.Modal)
        {
            return PartOfSpeech.VerbBase;
        }

        if (_context.Before(t) is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary && !_context.EndsIn(t, "s") && !_context.EndsIn(t, "ing") && !_context.EndsIn(t, "ed"))
        {
            return PartOfSpeech.Adjective;
        }

        if (_context.EndsIn(t, "th") && _context.CanBeNominal(t + 1))
        {
            return PartOfSpeech.Adjective;
        }

        if (_context.EndsIn(t, "ing"))
        {
            return _verbs.Choose(t, VerbForm.Gerund, canBeNoun: true, canBeAdjective: false);
        }

        if (_context.EndsIn(t, "ed") && !_context.EndsIn(t, "eed"))
        {
            return _verbs.Choose(t, VerbForm.Past | VerbForm.Participle, canBeNoun: false, canBeAdjective: Hyphen(t));
        }

        if (Hyphen(t))
        {
            return _context.CanBeNominal(t + 1) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        }

        foreach (var ending in AdjectiveEndings)
        {
            if (_context.EndsIn(t, ending))
            {
                return PartOfSpeech.Adjective;
            }
        }

        return PartOfSpeech.Noun;
    }

    /// <summary>A noun, verb, adjective or adverb of the lexicon.</summary>
    public PartOfSpeech Choose(int t)
    {
        var entry = _context[t].Entry!;

        // "has long opposed", "have since been"
        if (entry.Is(WordClass.Adverb) && _context.Before(t) == PartOfSpeech.Auxiliary && (_context.FormsOf(t + 1) & VerbForm.Participle) != 0 && _context[t - 1].Entry?.Base == "have")
        {
            return PartOfSpeech.Adverb;
        }

        if (entry.Is(WordClass.Verb))
        {
            return entry.Is(WordClass.Adverb) && !_verbs.IsVerbPlace(t) ? Modifier(t, entry) : _verbs.Choose(t, entry.Form, entry.Is(WordClass.Noun), entry.Is(WordClass.Adjective));
        }

        if (entry.Is(WordClass.Adverb | WordClass.Adjective))
        {
            return Modifier(t, entry);
        }

        if (entry.Is(WordClass.Noun))
        {
            return PartOfSpeech.Noun;
        }

        return _context[t].IsUpper || entry.Is(WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Place | WordClass.Month | WordClass.Weekday | WordClass.Outlet)
            ? PartOfSpeech.ProperNoun
            : entry.Is(WordClass.Nationality | WordClass.Party) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
    }

    private static readonly string[] AdjectiveEndings = ["ous", "ful", "less", "able", "ible", "ical", "ic", "ive", "ial", "ish", "ary", "al", "ian", "est"];

    private static readonly string[] CommonEndings = ["ly", "ing", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ers", "ists", "ous", "ful", "less", "able", "ed"];

    private bool HasCommonEnding(int t)
    {
        if (_context.IsCapitalWord(t + 1) || _context[t].Length < 6)
        {
            return false;
        }

        foreach (var ending in CommonEndings)
        {
            if (_context.EndsIn(t, ending))
            {
                return true;
            }
        }

        return false;
    }

    private bool Hyphen(int t) => _context[t].Of(_context.Text).IndexOf('-') > 0;

    /// <summary>"Russian officials", "the American people": before a noun in lower case.</summary>
    private bool IsNationalAdjective(int t) =>
        _context.IsWord(t + 1) && !_context.EndsIn(t, "ans") && !_context.EndsIn(t, "rats") && !_context.Can(t, WordClass.Plural)
        && (_context.Can(t + 1, WordClass.Party) || (!_context[t + 1].IsUpper && _context.CanBeNominal(t + 1) && !_context.Can(t + 1, Function))
            || (_context[t + 1].IsUpper && _context.EndsIn(t, "ic") && _context.Can(t + 1, WordClass.Title | WordClass.Organization) && !_context.Can(t + 2, WordClass.Organization)));

    private PartOfSpeech Modifier(int t, WordEntry entry)
    {
        var adjective = entry.Is(WordClass.Adjective);
        var adverb = entry.Is(WordClass.Adverb);
        var noun = entry.Is(WordClass.Noun);
        var nominalNext = _context.CanBeNominal(t + 1) && !_context.Can(t + 1, Function);
        var before = _context.Before(t);
        if (adjective && !adverb)
        {
            return !noun || nominalNext || IsAmount(t + 1) || before is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary or (>= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        }

        if (adverb && !adjective)
        {
            return noun && (entry.Is(WordClass.Time) || before is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Preposition) ? PartOfSpeech.Noun : PartOfSpeech.Adverb;
        }

        // "an official later walked": the past of a verb follows.
        if (entry.Text == "later" && (_context.FormsOf(t + 1) & VerbForm.Past) != 0 && !_context.Can(t + 1, WordClass.Noun | WordClass.Adjective))
        {
            return PartOfSpeech.Adverb;
        }

        if (before is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number or PartOfSpeech.Adjective || _context.Can(t + 1, WordClass.Time))
        {
            return PartOfSpeech.Adjective;
        }

        if (entry.Text is "only" or "just" or "still" or "right" or "pretty" or "dear" or "later")
        {
            return PartOfSpeech.Adverb;
        }

        var modifies = nominalNext && !_context.Can(t + 1, WordClass.Verb) && before is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adverb);
        return modifies || (before is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb && !nominalNext) ? PartOfSpeech.Adjective : PartOfSpeech.Adverb;
    }

    private bool IsAmount(int t) => t < _context.Sentence.End && _context[t].Kind is TokenKind.Number or TokenKind.QuoteMark;
}
