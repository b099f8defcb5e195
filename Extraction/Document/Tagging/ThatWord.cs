using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for <c>that</c>: it opens a clause, stands for the noun before, or points at something.</summary>
internal sealed class ThatWord
{
    private const WordClass Helper = WordClass.Modal | WordClass.Auxiliary;

    private readonly TagContext _context;

    public ThatWord(TagContext context) => _context = context;

    public PartOfSpeech Choose(int t)
    {
        var next = t + 1;
        var before = _context.Before(t);
        if (IsVerbForm(next) || IsVerb(next, before))
        {
            return IsAfterNoun(t, before) ? PartOfSpeech.RelativePronoun : PartOfSpeech.Pronoun;
        }

        if (before is PartOfSpeech.Preposition && !CanGovernClause(t - 1))
        {
            return _context.CanBeNominal(next) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun;
        }

        if (!_context.IsWord(next) && !IsQuoteOrNumber(next))
        {
            return IsBeforeAside(t, before) ? PartOfSpeech.Subordinator : PartOfSpeech.Pronoun;
        }

        var pointsAtNoun = IsSingular(next) && (_context.StartsSentence(t) || !IsAskedFor(t, before));
        return pointsAtNoun ? PartOfSpeech.Determiner : PartOfSpeech.Subordinator;
    }

    /// <summary>"that will", "that showed", "that really is", "that's": a word that can be nothing but a verb.</summary>
    private bool IsVerbForm(int next) =>
        _context.HasClass(next, Helper)
        || ((_context.FormsOf(next) & (VerbForm.Present | VerbForm.Past)) != 0 && !_context.HasClass(next, WordClass.Noun | WordClass.Adjective))
        || (_context.IsWord(next) && _context.HasClass(next + 1, Helper) && _context.EndsIn(next, _context.Words.AdverbEnding))
        || IsShortForm(next);

    /// <summary>"that's", "that'd"</summary>
    private bool IsShortForm(int t) =>
        t < _context.Sentence.End && _context[t].Length > 1 && CharClasses.IsApostrophe(_context[t].FirstOf(_context.Text));

    private bool IsAfterNoun(int t, PartOfSpeech before) =>
        before is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number
        || (before == PartOfSpeech.Pronoun && !_context.HasClass(t - 1, WordClass.Determiner));

    /// <summary>"in that the plan failed", "except that it failed"</summary>
    private bool CanGovernClause(int preposition) => _context.TextEqualsAny(preposition, _context.Words.ClausePrepositions);

    private bool IsQuoteOrNumber(int t) => t < _context.Sentence.End && _context[t].Kind is TokenKind.QuoteMark or TokenKind.Number;

    /// <summary>"said that, in the end,": the clause goes on after the comma.</summary>
    private bool IsBeforeAside(int t, PartOfSpeech before) =>
        before is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.VerbGerund or PartOfSpeech.VerbBase
        && t + 1 < _context.Sentence.End && _context[t + 1].FirstOf(_context.Text) == ',' && _context.HasClass(t - 1, WordClass.TakesClause);

    /// <summary>"that plan", "that kind of": a singular noun without an article.</summary>
    private bool IsSingular(int t) =>
        _context.HasClass(t, WordClass.Noun) && !_context.HasClass(t, WordClass.Plural | WordClass.Determiner | WordClass.Pronoun) && !_context[t].IsUpper;

    /// <summary>The words before can have a clause, or a verb for it follows.</summary>
    private bool IsAskedFor(int t, PartOfSpeech before) =>
        before is PartOfSpeech.Noun or PartOfSpeech.Adjective || _context.HasClass(t - 1, WordClass.TakesClause) || _context.HasFiniteAfter(t + 1, 6);

    /// <summary>The word after "that", a noun or a verb, is a verb here: "issues that matter to us", not "claims that polls show it".</summary>
    private bool IsVerb(int t, PartOfSpeech before)
    {
        var form = _context.FormsOf(t);
        if ((form & (VerbForm.Base | VerbForm.Present | VerbForm.Past)) == 0)
        {
            return false;
        }

        if (before is PartOfSpeech.Noun && !_context.HasClass(t - 2, WordClass.SpeechNoun)
            && !_context.HasClass(_context.BeforePhrase(t - 2), WordClass.TakesAddressee))
        {
            return !_context.HasFiniteAfter(t + 1, 2) && (form == VerbForm.Present || _context.OpensObject(t + 1));
        }

        return form == VerbForm.Present
            && (!_context.HasClass(t, WordClass.Noun) || (_context.OpensObject(t + 1, strict: true) && !_context.HasFiniteAfter(t + 1, 9)));
    }
}
