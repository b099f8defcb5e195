using System;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>What the rules of the tagger see: the tags before a word, what the words after it can be, and the clause so far.</summary>
internal sealed class TagContext
{
    private const WordClass NameWords = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Place
        | WordClass.Organization | WordClass.Outlet | WordClass.Nationality | WordClass.Month | WordClass.Weekday | WordClass.Honorific
        | WordClass.Title | WordClass.Party | WordClass.NameParticle | WordClass.NameSuffix | WordClass.State;

    private const WordClass FunctionWords = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary;

    private const WordClass PhraseWords =
        WordClass.Determiner | WordClass.Pronoun | WordClass.NumberWord | WordClass.Adjective | WordClass.Noun;

    private const WordClass ObjectWords =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Subordinator | WordClass.NumberWord | WordClass.Negation;

    private readonly PaddedList<Token> _tokens;
    private readonly ClauseSoFar _clause = new();

    public TagContext(string text, Language language, PaddedList<Token> tokens, StepBudget budget)
    {
        (Text, Language, Budget) = (text, language, budget);
        _tokens = tokens;
        Words = language.Tagging;
    }

    public string Text { get; }
    public Language Language { get; }

    /// <summary>The words and endings that decide.</summary>
    public TaggingWords Words { get; }

    public StepBudget Budget { get; }

    public TokenRange Sentence { get; private set; }

    /// <summary>Most words begin with a capital, as in a headline, so a capital says nothing.</summary>
    public bool IsTitle { get; private set; }

    /// <inheritdoc cref="ClauseSoFar.FiniteVerb"/>
    public int FiniteVerb => _clause.FiniteVerb;

    /// <inheritdoc cref="ClauseSoFar.HasSubject"/>
    public bool HasSubject => _clause.HasSubject;

    /// <inheritdoc cref="ClauseSoFar.IsRelative"/>
    public bool IsRelative => _clause.IsRelative;

    /// <inheritdoc cref="ClauseSoFar.AwaitsVerb"/>
    public bool AwaitsVerb => _clause.AwaitsVerb;

    public ref readonly Token this[int t] => ref _tokens[t];

    public void Enter(TokenRange sentence, bool headline)
    {
        Sentence = sentence;
        _clause.Start();
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
        if (!_tokens[t].HasClass(WordClass.PhraseStart))
        {
            return false;
        }

        for (var last = t + 1; last < Sentence.End && last <= t + 2 && _tokens[last].IsUpper; last++)
        {
            if (Language.Lexicon.Find(Text.AsSpan(_tokens[t].Start, _tokens[last].End - _tokens[t].Start)) is { } phrase && phrase.HasClass(NameWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes note of a word once it is tagged.</summary>
    public void Advance(int t) => _clause.Advance(this, t);

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
    public bool HasClass(int t, WordClass classes) => t >= Sentence.First && t < Sentence.End && _tokens[t].HasClass(classes);

    public VerbForm FormsOf(int t) =>
        t < Sentence.End && _tokens[t].Entry is { } entry && entry.HasClass(WordClass.Verb | WordClass.Auxiliary) ? entry.Form : VerbForm.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TextEquals(int t, string word) =>
        t >= Sentence.First && t < Sentence.End && _tokens[t].Length == word.Length && _tokens[t].Entry is { } entry && entry.Text == word;

    /// <summary>The word is, as the lexicon has it, one of those.</summary>
    public bool TextEqualsAny(int t, WordSet words) =>
        t >= Sentence.First && t < Sentence.End && _tokens[t].Entry is { } entry && entry.Text.Length == _tokens[t].Length
        && words.Contains(entry.Text.AsSpan());

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
            || (token.HasClass(ObjectWords) && !(strict && token.HasClass(WordClass.Preposition)))
            || (token.HasClass(WordClass.Adverb) && !token.HasClass(WordClass.Noun | WordClass.Preposition))
            || (!strict && token.HasClass(WordClass.Preposition))
            || IsCapitalWord(t);
    }

    /// <summary>The noun phrase that ends with the token starts its clause, so that a verb is due.</summary>
    public bool IsSubject(int t) => BeforePhrase(t) is var before
        && (before < Sentence.First || TextEquals(before, Words.Equative)
            || _tokens[before].Tag is PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Subordinator
                or PartOfSpeech.RelativePronoun or PartOfSpeech.Conjunction);

    /// <summary>
    /// The noun phrase that ends with the token starts a clause that no word opens: what "said the plan failed" has said,
    /// or "the plan Smith made".
    /// </summary>
    public bool IsBareSubject(int t)
    {
        var before = BeforePhrase(t);
        return before >= Sentence.First
            && (_tokens[before].Tag == PartOfSpeech.Noun
                || (HasClass(before, WordClass.TakesClause)
                    && (before == FiniteVerb || _tokens[before].Tag is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple)));
    }

    /// <summary>A phrase with its prepositional phrases starts what the verb before it says: <c>said the weakness of the economy made</c>.</summary>
    public bool IsReportedSubject(int t)
    {
        if (FiniteVerb < 0 || !HasClass(FiniteVerb, WordClass.TakesClause))
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
            else if (_tokens[t].Tag is not (PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Possessive
                or PartOfSpeech.Preposition or PartOfSpeech.VerbGerund or PartOfSpeech.Adverb))
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
            if (!IsInPhrase(t))
            {
                break;
            }

            if (t > limit && _tokens[t - 1].Tag == PartOfSpeech.Noun && StartsAfterNoun(t))
            {
                return t - 1;
            }
        }

        return t;
    }

    private bool IsInPhrase(int t) =>
        _tokens[t].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner
            or PartOfSpeech.Possessive or PartOfSpeech.Number
        || (_tokens[t].Tag == PartOfSpeech.VerbGerund && _tokens[t + 1].Tag == PartOfSpeech.Noun);

    /// <summary>"the plan Smith (made)", "the plan the (mayor made)"; not "mayor Smith"</summary>
    private bool StartsAfterNoun(int t) =>
        _tokens[t].Tag == PartOfSpeech.Determiner
        || (_tokens[t].Tag == PartOfSpeech.ProperNoun && !_tokens[t - 1].HasClass(WordClass.Person | WordClass.Title | WordClass.Relation));

    /// <summary>A word that can only be a finite verb follows within a few words, before any mark or new clause.</summary>
    public bool HasFiniteAfter(int t, int reach)
    {
        for (var i = t; i < Sentence.End && i < t + reach && _tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (OpensNewClause(i) || (i > t && ReportsAsGerund(i)))
            {
                return false;
            }

            if ((HasClass(i, WordClass.Modal) && _tokens[i].Shape == WordShape.Lower) || IsOnlyFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool OpensNewClause(int t) =>
        (HasClass(t, WordClass.Subordinator | WordClass.Conjunction) && !HasClass(t, WordClass.Preposition))
        || (HasClass(t, WordClass.Pronoun) && !HasClass(t, WordClass.Determiner)) || TextEqualsAny(t, Words.FreeRelatives);

    /// <summary>"showing the plan", whose verb would be that of another clause.</summary>
    private bool ReportsAsGerund(int t) =>
        FormsOf(t) == VerbForm.Gerund && HasClass(t, WordClass.TakesClause) && !HasClass(t - 1, WordClass.Auxiliary);

    /// <summary>A form that is neither noun nor adjective, and is no participle after "has" or "the".</summary>
    private bool IsOnlyFinite(int t) =>
        HasClass(t, WordClass.Auxiliary | WordClass.Verb) && !HasClass(t, WordClass.Noun | WordClass.Adjective)
        && (FormsOf(t) & (VerbForm.Past | VerbForm.Present)) != 0 && !CharClasses.IsApostrophe(_tokens[t].FirstOf(Text))
        && !HasClass(t - 1, WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition);

    /// <summary>The word begins a sentence or a quotation, so that its capital says nothing.</summary>
    public bool StartsSentence(int t) =>
        t == Sentence.First || _tokens[t - 1].Kind == TokenKind.QuoteMark
        || (_tokens[t - 1].Kind == TokenKind.Punctuation
            && _tokens[t - 1].LastOf(Text) is ':' or '.' or '\u2026' or '\u2014' or '\u2015' or '-' or '(' or '[' or '?' or '!' or '*' or '|');

    public bool IsNameWord(int t) => HasClass(t, NameWords);

    /// <summary>A word with a capital that is no function word.</summary>
    public bool IsCapitalWord(int t) => IsWord(t) && _tokens[t].IsUpper && !_tokens[t].HasClass(FunctionWords);

    /// <summary>A noun phrase can start with the word.</summary>
    public bool CanStartPhrase(int t) =>
        t < Sentence.End
        && (_tokens[t].Kind == TokenKind.Number
            || (_tokens[t].Kind == TokenKind.Symbol && _tokens[t].FirstOf(Text) == '$')
            || (IsWord(t) && (IsCapitalWord(t) || _tokens[t].HasClass(PhraseWords) || (_tokens[t].Entry is null && !EndsIn(t, Words.AdverbEnding)))));

    /// <summary>The word can be a noun, or an adjective before one.</summary>
    public bool CanBeNominal(int t) =>
        IsWord(t)
        && (IsCapitalWord(t) || _tokens[t].HasClass(WordClass.Noun | WordClass.Adjective | WordClass.NumberWord)
            || (_tokens[t].Entry is null && !EndsIn(t, Words.AdverbEnding)));

    public bool EndsIn(int t, string ending) => _tokens[t].EndsIn(Text, ending);

    public bool EndsInAny(int t, string[] endings) => _tokens[t].EndsInAny(Text, endings);
}
