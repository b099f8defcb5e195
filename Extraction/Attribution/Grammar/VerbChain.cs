using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// A verb with what comes before it and belongs to it: auxiliaries and adverbs (<c>has repeatedly said</c>), and verbs that
/// govern it (<c>went on to say</c>, <c>was quoted as saying</c>). It is read from the verb to the left.
/// </summary>
internal struct VerbChain
{
    private const int Reach = 12;

    private readonly ClauseText _text;
    private readonly int _head;
    private readonly bool _isAdjective;

    private VerbChain(ClauseText text, int head, bool isAdjective)
    {
        _text = text;
        _head = First = head;
        _isAdjective = isAdjective;
        Mood = MoodOf(text, head);
    }

    public int First { get; private set; }

    /// <summary>The mood of the whole, as its first verb has it.</summary>
    public VerbMood Mood { get; private set; }

    public bool IsPassive { get; private set; }

    /// <summary>Something other than adverbs comes before the verb.</summary>
    public bool HasAuxiliary { get; private set; }

    /// <summary>A form of <c>be</c> comes before the verb itself.</summary>
    public bool HasBe { get; private set; }

    /// <summary>The words before the verb belong to one that governs it: <c>was | quoted as | saying</c>.</summary>
    private bool IsGoverned { get; set; }

    public static VerbChain Before(ClauseText text, int head, bool isAdjective)
    {
        var chain = new VerbChain(text, head, isAdjective);
        for (var i = head - 1; i >= text.Sentence.First && i > head - Reach && text.IsFree(i); i = chain.First - 1)
        {
            if (!chain.Takes(i))
            {
                break;
            }
        }

        return chain;
    }

    /// <summary>Takes the token in, if it belongs to the verb; false where the chain starts.</summary>
    private bool Takes(int i)
    {
        if (IsModifier(i))
        {
            First = i;
            return true;
        }

        switch (_text.Tag(i))
        {
            case Auxiliary or Modal:
                TakeAuxiliary(i);
                return true;
            case Particle:
                return TakesInfinitive(i);
            default:
                return (i == _head - 1 && Mood == VerbMood.Gerund && TakesVerbOfGerund(i)) || TakesTime(i);
        }
    }

    /// <summary><c>has | for months | been certain</c>, <c>had | in recent weeks | said</c>: a time between the parts of the verb.</summary>
    private bool TakesTime(int last)
    {
        const int longest = 4;
        if (!_text.HasClass(last, WordClass.Time) || !_text.IsFree(last))
        {
            return false;
        }

        for (var i = last - 1; i > _text.Sentence.First && i > last - longest && _text.IsFree(i); i--)
        {
            if (_text.Tag(i) == Preposition)
            {
                var finite = _text.IsFree(i - 1) && (_text.Tag(i - 1) is Auxiliary or Modal || _text.HasClass(i - 1, WordClass.Auxiliary));
                if (finite)
                {
                    TakeAuxiliary(i - 1);
                }

                return finite;
            }

            if (_text.Tag(i) is not (Adjective or Determiner or Number or Noun))
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool IsModifier(int i)
    {
        var tag = _text.Tag(i);
        return (tag == Adverb && !_text.TextEquals(i, _text.Phrase.SuperlativeQuantifier))
            || (_text.HasClass(i, WordClass.Negation) && tag is not (Auxiliary or Modal))
            || (tag == Determiner && IsFloatingQuantifier(i));
    }

    /// <summary><c>have | all | said</c>, <c>they | both | deny</c></summary>
    private readonly bool IsFloatingQuantifier(int i) =>
        i > _text.Sentence.First && _text.TextEqualsAny(i, _text.Phrase.FloatingQuantifiers)
        && _text.Tag(i - 1) is Auxiliary or Modal or Noun or ProperNoun or Pronoun or RelativePronoun;

    private void TakeAuxiliary(int i)
    {
        if (!HasAuxiliary && !IsGoverned && _text.Tag(i) == Auxiliary)
        {
            HasBe = _text.HasLemma(i, _text.Clause.Copula);
            IsPassive = HasBe && !_isAdjective && _text.Tag(_head) is VerbParticiple or VerbPast;
        }

        First = i;
        HasAuxiliary = true;
        Mood = _text.Tokens[i].Entry is { Form: VerbForm.Gerund } ? VerbMood.Gerund : VerbMood.Finite;
    }

    /// <summary><c>| continued to | say</c>; without a verb that governs the infinitive the chain starts with its particle.</summary>
    private bool TakesInfinitive(int to)
    {
        var governor = GoverningVerb.OfInfinitive(_text, to);
        if (governor < 0)
        {
            First = to;
            Mood = VerbMood.Infinitive;
            return false;
        }

        First = governor;
        HasAuxiliary = IsGoverned = true;
        Mood = MoodOf(_text, governor);
        return true;
    }

    /// <summary><c>can be | heard | saying</c>, <c>is | quoted as | saying</c></summary>
    private bool TakesVerbOfGerund(int i)
    {
        var governor = GoverningVerb.OfGerund(_text, i);
        if (governor < 0)
        {
            return false;
        }

        First = governor;
        IsGoverned = true;
        return true;
    }

    private static VerbMood MoodOf(ClauseText text, int verb) => text.Tag(verb) switch
    {
        VerbPast or VerbPresent => VerbMood.Finite,
        VerbGerund => VerbMood.Gerund,
        VerbBase => VerbMood.Infinitive,
        Auxiliary when text.Tokens[verb].IsFiniteVerb => VerbMood.Finite,
        _ => VerbMood.Participle,
    };
}
