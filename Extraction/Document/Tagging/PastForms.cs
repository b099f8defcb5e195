using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for forms that can be the past tense or the past participle: <c>voted</c>, <c>briefed</c>, <c>said</c>.</summary>
internal sealed class PastForms
{
    private const WordClass NoNoun = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Adverb;

    private readonly TagContext _context;

    public PastForms(TagContext context) => _context = context;

    /// <summary>A form that is past or past participle: finite where its clause has a subject and no finite verb yet.</summary>
    public PartOfSpeech Choose(int t, VerbForm form, PartOfSpeech governor, bool canBeNoun, bool canBeAdjective)
    {
        if (form == VerbForm.Past)
        {
            Demote(t);
            return PartOfSpeech.VerbPast;
        }

        if ((form & VerbForm.Past) == 0)
        {
            return PartOfSpeech.VerbParticiple;
        }

        switch (governor)
        {
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Number
                or PartOfSpeech.Determiner or PartOfSpeech.Adjective:
                return AfterPhraseOrMark(t, governor, canBeAdjective);
            case PartOfSpeech.VerbGerund when _context.FiniteVerb < 0 && _context.TagAt(t - 2) is PartOfSpeech.Possessive or PartOfSpeech.Noun:
                return PartOfSpeech.VerbPast;           // "the paper's reporting indicated"
            case PartOfSpeech.Conjunction:
                return canBeAdjective && IsNoun(t + 1) ? PartOfSpeech.Adjective : Parallel(t);
            case PartOfSpeech.Subordinator:
                return PartOfSpeech.VerbParticiple;
            case >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple:
                return AfterVerb(t, canBeNoun, canBeAdjective);
            default:
                return PartOfSpeech.VerbPast;
        }
    }

    /// <summary>"officials briefed on the plan said": the earlier of two past forms in one clause is a participle.</summary>
    public void Demote(int t)
    {
        var earlier = _context.FiniteVerb;
        if (earlier > _context.Sentence.First && _context.TagAt(earlier) == PartOfSpeech.VerbPast && CanBeParticiple(earlier)
            && _context.TagAt(earlier - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            _context.Retag(earlier, PartOfSpeech.VerbParticiple);
        }
    }

    private bool CanBeParticiple(int t) =>
        (!_context.HasClass(t, WordClass.TakesClause) || _context.HasClass(t + 1, WordClass.Preposition))
        && _context[t].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0;

    private PartOfSpeech AfterPhraseOrMark(int t, PartOfSpeech governor, bool canBeAdjective)
    {
        if (IsSaid(t))
        {
            Demote(t);
            return PartOfSpeech.VerbPast;
        }

        if (IsBeforeItsNoun(t))
        {
            return PartOfSpeech.VerbParticiple;
        }

        if (IsAfterRelativeClause(t))
        {
            return PartOfSpeech.VerbPast;
        }

        if (IsByWhom(t) || IsSecondVerb(t, governor) || IsOfGovernedNoun(t, governor) || IsBeforeOtherVerb(t))
        {
            return PartOfSpeech.VerbParticiple;
        }

        if (governor is PartOfSpeech.Punctuation && !HasNounBefore(_context.BeforeAdverbs(t)))
        {
            return canBeAdjective ? PartOfSpeech.Adjective : PartOfSpeech.VerbParticiple;
        }

        return PartOfSpeech.VerbPast;
    }

    private PartOfSpeech AfterVerb(int t, bool canBeNoun, bool canBeAdjective) =>
        canBeAdjective ? PartOfSpeech.Adjective
        : canBeNoun ? PartOfSpeech.Noun
        : IsSaid(t) ? PartOfSpeech.VerbPast
        : PartOfSpeech.VerbParticiple;

    private bool IsSaid(int t) => _context.HasClass(t, WordClass.SpeechVerb) && IsFormOfSay(t);

    private bool IsFormOfSay(int t) => _context.Words.SayingVerbs.Contains(_context[t].Entry!.Base.AsSpan());

    private bool IsNoun(int t) => _context.CanBeNominal(t) && !_context[t].IsUpper && !_context.HasClass(t, NoNoun);

    private static bool IsNominal(PartOfSpeech tag) => tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>"a revised plan"</summary>
    private bool IsBeforeItsNoun(int t) =>
        _context.Before(t) is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Number && IsNoun(t + 1);

    /// <summary>"a man who had been there asked the mayor": the verb of the clause around the relative one.</summary>
    private bool IsAfterRelativeClause(int t)
    {
        if (!_context.IsRelative || _context.FiniteVerb < 0 || _context.FiniteVerb >= t - 1)
        {
            return false;
        }

        var takesClause = _context.HasClass(t, WordClass.TakesClause) && (_context.OpensObject(t + 1, strict: true) || ThatFollows(t));
        return takesClause || (!IsBy(t + 1) && IsOnlyVerb(t));
    }

    /// <summary>"polls taken by the paper", not "won by losing"</summary>
    private bool IsByWhom(int t) => IsBy(t + 1) && _context.FormsOf(t + 2) != VerbForm.Gerund;

    /// <summary>The clause has its verb, and the noun before starts no clause of its own.</summary>
    private bool IsSecondVerb(int t, PartOfSpeech governor) =>
        _context.FiniteVerb >= 0 && !(IsNominal(governor) && (_context.IsBareSubject(t - 1) || _context.IsReportedSubject(t - 1)));

    /// <summary>"In a poll released Monday": the noun before belongs to a preposition and the clause has no other.</summary>
    private bool IsOfGovernedNoun(int t, PartOfSpeech governor) =>
        IsNominal(governor) && !_context.HasSubject && (!_context.OpensObject(t + 1, strict: true) || _context.HasClass(t + 1, WordClass.Time));

    /// <summary>"polls released Sunday showed": no object follows, and the clause has another verb.</summary>
    private bool IsBeforeOtherVerb(int t) =>
        _context.HasClass(t + 1, WordClass.Preposition | WordClass.Time | WordClass.Adverb) && !_context.HasClass(t + 1, WordClass.Subordinator)
        && !_context.TextEquals(t + 1, _context.Language.Clause.InfinitiveMarker)
            && !(_context.HasClass(t, WordClass.TakesClause) && _context.HasClass(t + 1, WordClass.Time))
        && _context.HasFiniteAfter(t + 2, 9);

    /// <summary>"sent by", "sent out by"</summary>
    private bool IsBy(int t) => IsAgentMarker(t) || (IsAgentMarker(t + 1) && IsAdverbOfVerb(t));

    private bool IsAgentMarker(int t) => _context.TextEquals(t, _context.Language.Clause.AgentMarker);

    /// <summary>"sent out", "held up"</summary>
    private bool IsAdverbOfVerb(int t) => _context.TextEqualsAny(t, _context.Words.VerbParticles);

    /// <summary>"farmers who had backed the plan warned of it": nothing else can be the verb of their clause.</summary>
    private bool IsOnlyVerb(int t)
    {
        var i = t - 1;
        while (i > _context.Sentence.First && _context.TagAt(i) != PartOfSpeech.RelativePronoun)
        {
            i--;
        }

        _context.Budget.Charge(t - i);
        for (i--; i >= _context.Sentence.First; i--)
        {
            _context.Budget.Charge(1);
            if (_context[i].IsFiniteVerb || _context.TagAt(i) is PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark)
            {
                return false;
            }
        }

        return !_context.HasFiniteAfter(t + 1, 12);
    }

    private bool ThatFollows(int t)
    {
        for (var i = t + 1; i <= t + 4; i++)
        {
            if (_context.TextEquals(i, _context.Language.Clause.Complementizer))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNounBefore(int mark) =>
        mark - 1 >= _context.Sentence.First
        && (_context.TagAt(mark - 1) != PartOfSpeech.Punctuation || _context[mark - 1].FirstOf(_context.Text) == ')');

    /// <summary>After "and": as the verb before it, where that is no participle of its own ("incredibly driven and noted that").</summary>
    private PartOfSpeech Parallel(int t)
    {
        var reports = GoesOnAfterMark(t) || OpensReport(t);
        var limit = Math.Max(_context.Sentence.First, t - 20);
        for (var i = t - 2; i >= limit; i--)
        {
            switch (_context.TagAt(i))
            {
                case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent:
                    return PartOfSpeech.VerbPast;
                case PartOfSpeech.VerbParticiple when !reports && _context.TagAt(_context.BeforeAdverbs(i)) == PartOfSpeech.Auxiliary:
                    return PartOfSpeech.VerbParticiple;
            }
        }

        return PartOfSpeech.VerbPast;
    }

    /// <summary>", but called it": after a comma the verb goes on with the first one of the sentence.</summary>
    private bool GoesOnAfterMark(int t) => _context.TagAt(t - 2) == PartOfSpeech.Punctuation && _context.OpensObject(t + 1, strict: true);

    /// <summary>"noted that", "noted he would", "said"</summary>
    private bool OpensReport(int t) =>
        _context.HasClass(t, WordClass.TakesClause)
        && (_context.TextEquals(t + 1, _context.Language.Clause.Complementizer) || IsFormOfSay(t)
            || (_context.HasClass(t + 1, WordClass.Pronoun) && _context.HasClass(t + 2, WordClass.Modal | WordClass.Auxiliary)));
}
