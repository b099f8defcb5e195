using Corpus.Extraction.English;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for <c>that</c>: it opens a clause, stands for the noun before, or points at something.</summary>
internal sealed class ThatWord
{
    private readonly TagContext _context;

    public ThatWord(TagContext context) => _context = context;

    public PartOfSpeech Choose(int t)
    {
        var next = t + 1;
        var before = _context.Before(t);
        var verbNext = _context.Can(next, WordClass.Modal | WordClass.Auxiliary) || ((_context.FormsOf(next) & (VerbForm.Present | VerbForm.Past)) != 0 && !_context.Can(next, WordClass.Noun | WordClass.Adjective))
            || (_context.IsWord(next) && _context.Can(next + 1, WordClass.Modal | WordClass.Auxiliary) && _context.EndsIn(next, "ly"))
            || (next < _context.Sentence.End && _context[next].Length > 1 && CharClasses.IsApostrophe(_context[next].FirstOf(_context.Text)));
        verbNext |= IsVerb(next, before);
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
            return before is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.VerbGerund or PartOfSpeech.VerbBase && next < _context.Sentence.End && _context[next].FirstOf(_context.Text) == ',' && _context.Can(t - 1, WordClass.TakesClause) ? PartOfSpeech.Subordinator : PartOfSpeech.Pronoun;
        }

        // "that plan", "that kind of": a singular noun without an article, where no clause is asked for.
        var singular = _context.Can(next, WordClass.Noun) && !_context.Can(next, WordClass.Plural | WordClass.Determiner | WordClass.Pronoun) && !_context[next].IsUpper;
        if (singular && before is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) && !_context.Can(t - 1, WordClass.TakesClause) && !_context.HasFiniteAfter(next, 6))
        {
            return PartOfSpeech.Determiner;
        }

        return _context.StartsSentence(t) && singular ? PartOfSpeech.Determiner : PartOfSpeech.Subordinator;
    }

    /// <summary>The word after "that", a noun or a verb, is a verb here: "issues that matter to us", not "claims that polls show it".</summary>
    private bool IsVerb(int t, PartOfSpeech before)
    {
        var form = _context.FormsOf(t);
        if ((form & (VerbForm.Base | VerbForm.Present | VerbForm.Past)) == 0)
        {
            return false;
        }

        if (before is PartOfSpeech.Noun && !_context.Can(t - 2, WordClass.SpeechNoun) && !_context.Can(_context.BeforePhrase(t - 2), WordClass.TakesPerson))
        {
            return !_context.HasFiniteAfter(t + 1, 2) && (form == VerbForm.Present || _context.OpensObject(t + 1));
        }

        return form == VerbForm.Present && (!_context.Can(t, WordClass.Noun) || (_context.OpensObject(t + 1, strict: true) && !_context.HasFiniteAfter(t + 1, 9)));
    }
}
