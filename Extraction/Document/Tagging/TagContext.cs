using System;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Text;
using Corpus.Extraction.English;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>What the rules of the tagger see: the tags before a word, what the words after it can be, and the clause so far.</summary>
internal sealed class TagContext
{
    private const WordClass NameWords = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Place
        | WordClass.Organization | WordClass.Outlet | WordClass.Nationality | WordClass.Month | WordClass.Weekday | WordClass.Honorific
        | WordClass.Title | WordClass.Party | WordClass.NameParticle | WordClass.NameSuffix | WordClass.State;

    private readonly Edged<Token> _tokens;
    private bool _governed;

    public TagContext(string text, Edged<Token> tokens, StepBudget budget)
    {
        (Text, Budget) = (text, budget);
        _tokens = tokens;
    }

    public string Text { get; }
    public StepBudget Budget { get; }

    public TokenRange Sentence { get; private set; }

    /// <summary>Most words begin with a capital, as in a headline, so a capital says nothing.</summary>
    public bool IsTitle { get; private set; }

    /// <summary>The finite verb of the clause so far, or -1.</summary>
    public int FiniteVerb { get; private set; }

    /// <summary>The clause has a noun or pronoun that no preposition governs.</summary>
    public bool HasSubject { get; private set; }

    /// <summary>The clause is that of a relative pronoun.</summary>
    public bool IsRelative { get; private set; }

    /// <summary>A modal or "do" of the clause still waits for its verb: "can Smith win".</summary>
    public bool AwaitsVerb { get; private set; }

    public ref readonly Token this[int t] => ref _tokens[t];

    public void Enter(TokenRange sentence, bool headline)
    {
        Sentence = sentence;
        StartClause();
        int capitals = 0, lower = 0;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            ref readonly var token = ref _tokens[t];
            if (token.Kind == TokenKind.Word && token.Length > 2)
            {
                capitals += token.IsUpper ? 1 : 0;
                lower += token.IsUpper ? 0 : 1;
            }
        }

        IsTitle = headline ? capitals > lower * 2 && capitals > 1
            : (capitals >= 4 && lower * 4 < capitals) || (capitals >= 3 && lower == 0 && _tokens[sentence.End - 1].LastOf(Text) != '.');
    }

    /// <summary>The word and those after it are an entry of several words that is a name: New (York).</summary>
    public bool IsNamePhrase(int t)
    {
        if (!_tokens[t].Is(WordClass.PhraseStart))
        {
            return false;
        }

        for (var last = t + 1; last < Sentence.End && last <= t + 2 && _tokens[last].IsUpper; last++)
        {
            if (Words.Find(Text.AsSpan(_tokens[t].Start, _tokens[last].End - _tokens[t].Start)) is { } phrase && phrase.Is(NameWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes note of a word once it is tagged.</summary>
    public void Pass(int t)
    {
        switch (_tokens[t].Tag)
        {
            case PartOfSpeech.RelativePronoun:
                StartClause();
                IsRelative = true;
                break;
            case PartOfSpeech.Subordinator or PartOfSpeech.Conjunction or PartOfSpeech.QuoteMark or PartOfSpeech.Punctuation:
                StartClause();
                break;
            case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent:
                FiniteVerb = t;
                AwaitsVerb = false;
                break;
            case PartOfSpeech.Modal:
                FiniteVerb = t;
                AwaitsVerb = true;
                break;
            case PartOfSpeech.Auxiliary:
                AwaitsVerb = _tokens[t].Entry?.Base == "do";
                FiniteVerb = _tokens[t].IsFiniteVerb ? t : FiniteVerb;
                break;
            case >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple:
                AwaitsVerb = false;
                break;
            case PartOfSpeech.Preposition when IsText(t, "than"):
                StartClause();
                return;
            case PartOfSpeech.Preposition or PartOfSpeech.Particle:
                // "three-quarters of the board", "most of them"
                HasSubject |= !_governed && IsText(t, "of") && Before(t) is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective;
                _governed = true;
                return;
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun:
                HasSubject |= !_governed;
                return;
            case PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Possessive or PartOfSpeech.Adverb:
                return;
        }

        _governed = false;
    }

    public void Retag(int t, PartOfSpeech tag) => _tokens.Items[t].Tag = tag;

    public PartOfSpeech Before(int t) => t > Sentence.First ? _tokens[t - 1].Tag : PartOfSpeech.Punctuation;

    /// <summary>The nearest token before that is neither adverb nor negation, or -1.</summary>
    public int BeforeAdverbs(int t)
    {
        var limit = Math.Max(Sentence.First, t - 5);
        for (t--; t >= limit; t--)
        {
            if (_tokens[t].Tag != PartOfSpeech.Adverb)
            {
                return t;
            }
        }

        return -1;
    }

    public PartOfSpeech TagAt(int t) => t >= Sentence.First && t < Sentence.End ? _tokens[t].Tag : PartOfSpeech.Punctuation;

    public bool IsWord(int t) => t < Sentence.End && _tokens[t].Kind == TokenKind.Word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Can(int t, WordClass classes) => t >= Sentence.First && t < Sentence.End && _tokens[t].Is(classes);

    public VerbForm FormsOf(int t) => t < Sentence.End && _tokens[t].Entry is { } entry && entry.Is(WordClass.Verb | WordClass.Auxiliary) ? entry.Form : VerbForm.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsText(int t, string word) => t >= Sentence.First && t < Sentence.End && _tokens[t].Length == word.Length && _tokens[t].Entry is { } entry && entry.Text == word;

    /// <summary>
    /// What follows a verb and seldom a noun: an article, a pronoun, a name, a preposition, an adverb. After a
    /// <paramref name="strict">strict</paramref> look no preposition, which follows nouns as well.
    /// </summary>
    public bool OpensObject(int t, bool strict = false)
    {
        if (t >= Sentence.End)
        {
            return false;
        }

        ref readonly var token = ref _tokens[t];
        return token.Kind is TokenKind.QuoteMark or TokenKind.Number
            || (token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Subordinator | WordClass.NumberWord | WordClass.Negation) && !(strict && token.Is(WordClass.Preposition)))
            || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Noun | WordClass.Preposition))
            || (!strict && token.Is(WordClass.Preposition))
            || IsCapitalWord(t);
    }

    /// <summary>The noun phrase that ends with the token starts its clause, so that a verb is due.</summary>
    public bool IsSubject(int t) => BeforePhrase(t) is var before
        && (before < Sentence.First || _tokens[before].Tag is PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun or PartOfSpeech.Conjunction || IsText(before, "as"));

    /// <summary>
    /// The noun phrase that ends with the token starts a clause that no word opens: what "said the plan failed" has said,
    /// or "the plan Smith made".
    /// </summary>
    public bool IsBareSubject(int t)
    {
        var before = BeforePhrase(t);
        return before >= Sentence.First
            && ((before == FiniteVerb && Can(before, WordClass.TakesClause)) || (_tokens[before].Tag is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple && Can(before, WordClass.TakesClause))
                || _tokens[before].Tag == PartOfSpeech.Noun);
    }

    /// <summary>A phrase with its prepositional phrases starts what the verb before it says: <c>said the weakness of the economy made</c>.</summary>
    public bool IsReportedSubject(int t)
    {
        if (FiniteVerb < 0 || !Can(FiniteVerb, WordClass.TakesClause))
        {
            return false;
        }

        const int longest = 12;
        var noun = -1;
        var floor = Math.Max(FiniteVerb, t - longest);
        for (; t > floor; t--)
        {
            if (_tokens[t].Tag == PartOfSpeech.Noun || _tokens[t].Tag == PartOfSpeech.ProperNoun || _tokens[t].Tag == PartOfSpeech.Number)
            {
                noun = t;
            }
            else if (_tokens[t].Tag is not (PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Preposition or PartOfSpeech.VerbGerund or PartOfSpeech.Adverb))
            {
                return false;
            }
        }

        return noun >= 0 && t == FiniteVerb && _tokens[t + 1].Tag != PartOfSpeech.Preposition;
    }

    /// <summary>The token before the noun phrase that ends with this one; a name after a thing starts a phrase of its own.</summary>
    public int BeforePhrase(int t)
    {
        var limit = Math.Max(Sentence.First, t - 8);
        for (; t >= limit; t--)
        {
            if (_tokens[t].Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number)
                && !(_tokens[t].Tag == PartOfSpeech.VerbGerund && _tokens[t + 1].Tag == PartOfSpeech.Noun))
            {
                break;
            }

            if (t > limit && _tokens[t - 1].Tag == PartOfSpeech.Noun
                && (_tokens[t].Tag == PartOfSpeech.Determiner || (_tokens[t].Tag == PartOfSpeech.ProperNoun && !_tokens[t - 1].Is(WordClass.Person | WordClass.Title | WordClass.Relation))))
            {
                return t - 1;
            }
        }

        return t;
    }

    /// <summary>A word that can only be a finite verb follows within a few words, before any mark or new clause.</summary>
    public bool HasFiniteAfter(int t, int reach)
    {
        for (var i = t; i < Sentence.End && i < t + reach && _tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if ((Can(i, WordClass.Subordinator | WordClass.Conjunction) && !Can(i, WordClass.Preposition))
                || (Can(i, WordClass.Pronoun) && !Can(i, WordClass.Determiner)) || IsText(i, "which") || IsText(i, "what")
                || (i > t && FormsOf(i) == VerbForm.Gerund && Can(i, WordClass.TakesClause) && !Can(i - 1, WordClass.Auxiliary)))
            {
                return false;
            }

            if ((Can(i, WordClass.Modal) && _tokens[i].Shape == WordShape.Lower)
                || (Can(i, WordClass.Auxiliary | WordClass.Verb) && !Can(i, WordClass.Noun | WordClass.Adjective) && (FormsOf(i) & (VerbForm.Past | VerbForm.Present)) != 0
                    && !CharClasses.IsApostrophe(_tokens[i].FirstOf(Text))
                    && !Can(i - 1, WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word begins a sentence or a quotation, so that its capital says nothing.</summary>
    public bool StartsSentence(int t) =>
        t == Sentence.First || _tokens[t - 1].Kind == TokenKind.QuoteMark
        || (_tokens[t - 1].Kind == TokenKind.Punctuation && _tokens[t - 1].LastOf(Text) is ':' or '.' or '\u2026' or '\u2014' or '\u2015' or '-' or '(' or '[' or '?' or '!' or '*' or '|');

    public bool IsNameWord(int t) => Can(t, NameWords);

    /// <summary>A word with a capital that is no function word.</summary>
    public bool IsCapitalWord(int t) =>
        IsWord(t) && _tokens[t].IsUpper && !_tokens[t].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary);

    /// <summary>A noun phrase can start with the word.</summary>
    public bool CanStartPhrase(int t) =>
        t < Sentence.End
        && (_tokens[t].Kind == TokenKind.Number
            || (_tokens[t].Kind == TokenKind.Symbol && _tokens[t].FirstOf(Text) == '$')
            || (IsWord(t) && (IsCapitalWord(t) || _tokens[t].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.NumberWord | WordClass.Adjective | WordClass.Noun)
                || (_tokens[t].Entry is null && !EndsIn(t, "ly")))));

    /// <summary>The word can be a noun, or an adjective before one.</summary>
    public bool CanBeNominal(int t) =>
        IsWord(t)
        && (IsCapitalWord(t) || _tokens[t].Is(WordClass.Noun | WordClass.Adjective | WordClass.NumberWord)
            || (_tokens[t].Entry is null && !EndsIn(t, "ly")));

    public bool EndsIn(int t, string ending) => _tokens[t].EndsIn(Text, ending);

    private void StartClause()
    {
        FiniteVerb = -1;
        AwaitsVerb = false;
        HasSubject = false;
        _governed = false;
        IsRelative = false;
    }
}
