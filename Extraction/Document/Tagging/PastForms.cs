using System;
using Corpus.Extraction.English;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tagger's rules for forms that can be the past tense or the past participle: <c>voted</c>, <c>briefed</c>, <c>said</c>.</summary>
internal sealed class PastForms
{
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

        var said = _context.Can(t, WordClass.SpeechVerb) && _context[t].Entry!.Base is "say" or "tell" or "add";
        var nominalNext = _context.CanBeNominal(t + 1) && !_context[t + 1].IsUpper && !_context.Can(t + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Adverb);
        switch (governor)
        {
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective:
                if (said)
                {
                    Demote(t);
                    return PartOfSpeech.VerbPast;
                }

                if (nominalNext && _context.Before(t) is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Number)
                {
                    return PartOfSpeech.VerbParticiple;
                }

                var bare = governor is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && (_context.IsBareSubject(t - 1) || _context.IsReportedSubject(t - 1));
                // "a man who had been there asked the mayor": the verb of the clause around the relative one.
                if (_context.IsRelative && _context.FiniteVerb >= 0 && _context.FiniteVerb < t - 1 && ((_context.Can(t, WordClass.TakesClause) && (_context.OpensObject(t + 1, strict: true) || ThatFollows(t))) || (!IsBy(t + 1) && IsOnlyVerb(t))))
                {
                    return PartOfSpeech.VerbPast;
                }

                if ((IsBy(t + 1) && _context.FormsOf(t + 2) != VerbForm.Gerund) || (_context.FiniteVerb >= 0 && !bare))
                {
                    return PartOfSpeech.VerbParticiple;
                }

                // "In a poll released Monday": the noun before belongs to a preposition and the clause has no other.
                if (governor is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !_context.HasSubject && !(_context.OpensObject(t + 1, strict: true) && !_context.Can(t + 1, WordClass.Time)))
                {
                    return PartOfSpeech.VerbParticiple;
                }

                // "polls released Sunday showed": no object follows, and the clause has another verb.
                if (_context.Can(t + 1, WordClass.Preposition | WordClass.Time | WordClass.Adverb) && !_context.Can(t + 1, WordClass.Subordinator) && !_context.IsText(t + 1, "to")
                    && !(_context.Can(t, WordClass.TakesClause) && _context.Can(t + 1, WordClass.Time)) && _context.HasFiniteAfter(t + 2, 9))
                {
                    return PartOfSpeech.VerbParticiple;
                }

                if (governor is PartOfSpeech.Punctuation && !HasNounBefore(_context.BeforeAdverbs(t)))
                {
                    return canBeAdjective ? PartOfSpeech.Adjective : PartOfSpeech.VerbParticiple;
                }

                return PartOfSpeech.VerbPast;
            case PartOfSpeech.VerbGerund when _context.FiniteVerb < 0 && _context.TagAt(t - 2) is PartOfSpeech.Possessive or PartOfSpeech.Noun:
                return PartOfSpeech.VerbPast;           // "the paper's reporting indicated"
            case PartOfSpeech.Conjunction:
                return nominalNext && canBeAdjective ? PartOfSpeech.Adjective : Parallel(t);
            case PartOfSpeech.Subordinator:
                return PartOfSpeech.VerbParticiple;
            case >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple:
                return canBeAdjective ? PartOfSpeech.Adjective : canBeNoun ? PartOfSpeech.Noun : said ? PartOfSpeech.VerbPast : PartOfSpeech.VerbParticiple;
            default:
                return PartOfSpeech.VerbPast;
        }
    }

    /// <summary>"sent by", "sent out by"</summary>
    private bool IsBy(int t) => _context.IsText(t, "by") || (_context.IsText(t + 1, "by") && (_context.IsText(t, "out") || _context.IsText(t, "up") || _context.IsText(t, "off") || _context.IsText(t, "down")));

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
            if (_context.IsText(i, "that"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNounBefore(int mark) => mark - 1 >= _context.Sentence.First && (_context.TagAt(mark - 1) != PartOfSpeech.Punctuation || _context[mark - 1].FirstOf(_context.Text) == ')');

    /// <summary>"officials briefed on the plan said": the earlier of two past forms in one clause is a participle.</summary>
    public void Demote(int t)
    {
        var earlier = _context.FiniteVerb;
        if (earlier >= 0 && _context.TagAt(earlier) == PartOfSpeech.VerbPast
            && (!_context.Can(earlier, WordClass.TakesClause) || _context.Can(earlier + 1, WordClass.Preposition)) && _context[earlier].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0
            && earlier > _context.Sentence.First && _context.TagAt(earlier - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            _context.Retag(earlier, PartOfSpeech.VerbParticiple);
        }
    }

    /// <summary>After "and": as the verb before it, where that is no participle of its own ("incredibly driven and noted that").</summary>
    private PartOfSpeech Parallel(int t)
    {
        // ", but called it": behind a comma the verb goes on with the first one of the sentence.
        var apart = _context.TagAt(t - 2) == PartOfSpeech.Punctuation && _context.OpensObject(t + 1, strict: true);
        var reports = apart || _context.Can(t, WordClass.TakesClause) && (_context.IsText(t + 1, "that") || (_context.Can(t + 1, WordClass.Pronoun) && _context.Can(t + 2, WordClass.Modal | WordClass.Auxiliary)) || _context[t].Entry!.Base is "say" or "tell" or "add");
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
}
