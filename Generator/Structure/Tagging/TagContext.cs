using System;
using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Structure.Tagging;

/// <summary>What the rules of the tagger see: the tags before a word, what the words after it can be, and the clause so far.</summary>
internal sealed class TagContext
{
    private const WordClass NameWords = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Place
        | WordClass.Organization | WordClass.Outlet | WordClass.Nationality | WordClass.Month | WordClass.Weekday | WordClass.Honorific
        | WordClass.Title | WordClass.Party | WordClass.NameParticle | WordClass.NameSuffix | WordClass.State;

    private readonly Token[] _tokens;
    private int _subject;

    public TagContext(string text, Token[] tokens)
    {
        Text = text;
        _tokens = tokens;
    }

    public string Text { get; }

    public TokenRange Sentence { get; private set; }

    /// <summary>Most words begin with a capital, as in a headline, so a capital says nothing.</summary>
    public bool IsTitle { get; private set; }

    /// <summary>The finite verb of the clause so far, or -1.</summary>
    public int FiniteVerb { get; private set; }

    /// <summary>The clause has a noun or pronoun that can be its subject.</summary>
    public bool HasSubject => _subject >= 0;

    public Token this[int t] => _tokens[t];

    public void Enter(TokenRange sentence)
    {
        Sentence = sentence;
        StartClause();
        int capitals = 0, lower = 0;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var token = _tokens[t];
            if (token.Kind == TokenKind.Word && token.Length > 3)
            {
                capitals += token.IsUpper ? 1 : 0;
                lower += token.IsUpper ? 0 : 1;
            }
        }

        IsTitle = capitals >= 4 && lower * 3 < capitals;
    }

    /// <summary>Takes note of a word once it is tagged.</summary>
    public void Pass(int t)
    {
        switch (_tokens[t].Tag)
        {
            case PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun or PartOfSpeech.Conjunction or PartOfSpeech.QuoteMark or PartOfSpeech.Punctuation:
                StartClause();
                if (_tokens[t].Tag == PartOfSpeech.RelativePronoun)
                {
                    _subject = t;
                }

                break;
            case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.Modal:
                FiniteVerb = t;
                break;
            case PartOfSpeech.Auxiliary when (_tokens[t].Entry!.Form & (VerbForm.Past | VerbForm.Present)) != 0:
                FiniteVerb = t;
                break;
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun:
                _subject = t;
                break;
        }
    }

    public void Retag(int t, PartOfSpeech tag) => _tokens[t] = _tokens[t].With(tag);

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

    public bool Can(int t, WordClass classes) => t >= Sentence.First && t < Sentence.End && _tokens[t].Is(classes);

    public VerbForm FormsOf(int t) => t < Sentence.End && _tokens[t].Entry is { } entry && entry.Is(WordClass.Verb | WordClass.Auxiliary) ? entry.Form : VerbForm.None;

    public bool IsText(int t, string word) => t >= Sentence.First && t < Sentence.End && _tokens[t].Entry is { } entry && ReferenceEquals(entry.Text, word) | entry.Text == word;

    /// <summary>The word begins a sentence or a quotation, so that its capital says nothing.</summary>
    public bool StartsSentence(int t) =>
        t == Sentence.First || _tokens[t - 1].Kind == TokenKind.QuoteMark
        || (_tokens[t - 1].Kind == TokenKind.Punctuation && Text[_tokens[t - 1].End - 1] is ':' or '.' or '\u2026' or '\u2014' or '-' or '(' or '[' or '?' or '!' or '*' or '|');

    public bool IsNameWord(int t) => Can(t, NameWords);

    /// <summary>A word with a capital that is no function word.</summary>
    public bool IsCapitalWord(int t) =>
        IsWord(t) && _tokens[t].IsUpper && !_tokens[t].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary);

    /// <summary>A noun phrase can start with the word.</summary>
    public bool CanStartPhrase(int t) =>
        t < Sentence.End
        && (_tokens[t].Kind == TokenKind.Number
            || (_tokens[t].Kind == TokenKind.Symbol && Text[_tokens[t].Start] == '$')
            || (IsWord(t) && (IsCapitalWord(t) || _tokens[t].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.NumberWord | WordClass.Adjective | WordClass.Noun)
                || (_tokens[t].Entry is null && !EndsIn(t, "ly")))));

    /// <summary>The word can be a noun, or an adjective before one.</summary>
    public bool CanBeNominal(int t) =>
        IsWord(t)
        && (IsCapitalWord(t) || _tokens[t].Is(WordClass.Noun | WordClass.Adjective | WordClass.NumberWord)
            || (_tokens[t].Entry is null && !EndsIn(t, "ly")));

    public bool EndsIn(int t, string ending)
    {
        var token = _tokens[t];
        if (token.Length <= ending.Length)
        {
            return false;
        }

        for (var i = 1; i <= ending.Length; i++)
        {
            if ((Text[token.End - i] | 0x20) != ending[ending.Length - i])
            {
                return false;
            }
        }

        return true;
    }

    private void StartClause()
    {
        FiniteVerb = -1;
        _subject = -1;
    }
}
