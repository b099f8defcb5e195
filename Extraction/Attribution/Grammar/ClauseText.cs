using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// The tokens of an article as the clause rules read them: with the quoted span that each is in, and with what earlier
/// rules have taken. A token is content or cue of one attribution only.
/// </summary>
internal sealed class ClauseText
{
    private readonly string _text;
    private readonly StepBudget _budget;
    private readonly PaddedList<int> _quotedSpanAt;
    private readonly QuotedSpanClassification[] _verdicts;
    private readonly bool[] _taken;
    private readonly List<(int Cue, TokenRange Source)> _sentenceSources = [];

    public ClauseText(AnnotatedDocument words, ArticlePeople people, QuotedSpanClassification[] classifications)
    {
        Words = words;
        Clause = words.Language.Clause;
        Phrase = words.Language.Phrase;
        _text = words.Text;
        _budget = words.Budget;
        People = people;
        _verdicts = classifications;
        Tokens = Retagger.Read(words.Tokens, people, words.Language);
        _taken = new bool[Tokens.Length];
        _quotedSpanAt = words.QuotedSpanAt;
    }

    public AnnotatedDocument Words { get; }

    /// <summary>What the words that report take.</summary>
    public VerbFrames Frames => Words.Language.Frames;

    /// <summary>The small words of clauses.</summary>
    public ClauseWords Clause { get; }

    /// <summary>The small words of noun phrases.</summary>
    public PhraseWords Phrase { get; }

    /// <summary>The words that single constructions ask for.</summary>
    public CueWords Cues => Words.Language.Cues;

    public ArticlePeople People { get; }
    public PaddedList<Token> Tokens { get; }

    /// <summary>The tokens of the sentence that is read now.</summary>
    public TokenRange Sentence { get; private set; }

    /// <summary>The attributions found, in the order in which they were found.</summary>
    public List<AttributionRelation> Found { get; } = [];

    public void Enter(TokenRange sentence)
    {
        Sentence = sentence;
        _sentenceSources.Clear();
    }

    /// <summary>The outermost quoted span that holds the token, or -1.</summary>
    public int QuotedSpanAt(int token) => _quotedSpanAt[token];

    /// <summary>The token is in a quoted span. Nearly each loop of the clause rules asks it of each token: it is their step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuoted(int token)
    {
        _budget.Charge(1);
        return _quotedSpanAt[token] >= 0;
    }

    public bool IsTaken(int token) => (uint)token < (uint)_taken.Length && _taken[token];

    /// <summary>The token is the writer's own, and no cue or content yet.</summary>
    public bool IsFree(int token) => !IsQuoted(token) && !IsTaken(token);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PartOfSpeech Tag(int token) => Tokens[token].Tag;

    // The rules ask these of every token, and nearly always hear no.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TextEquals(int token, string word)
    {
        ref readonly var t = ref Tokens[token];
        return t.Length == word.Length && EntryEquals(t, word);
    }

    public bool HasClass(int token, WordClass classes) => Tokens[token].HasClass(classes);

    /// <summary>The token is one of the words.</summary>
    public bool TextEqualsAny(int token, WordSet words)
    {
        ref readonly var t = ref Tokens[token];
        return words.Contains(t.Entry is { } entry ? entry.Text.AsSpan() : t.Of(_text));
    }

    /// <summary>The token is a form of the word.</summary>
    public bool HasLemma(int token, string lemma) => Tokens[token].Entry is { } entry && (entry.Lemma ?? entry.Text) == lemma;

    /// <summary>The token is a form of one of the words.</summary>
    public bool HasLemma(int token, WordSet lemmas) => Tokens[token].Entry is { } entry && lemmas.Contains((entry.Lemma ?? entry.Text).AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMark(int token, char mark) => Tokens[token].Length == 1 && Tokens[token].FirstOf(_text) == mark;

    public bool IsComma(int token) => IsMark(token, ',');

    /// <summary>A dash between words: a long one, two hyphens, or a hyphen with space before it.</summary>
    public bool IsDash(int token)
    {
        ref readonly var t = ref Tokens[token];
        return t.Kind is TokenKind.Punctuation or TokenKind.Symbol && t.FirstOf(Words.Text) switch
        {
            '-' => t.Length > 1 || t.SpaceBefore,
            var mark => CharClasses.IsLongDash(mark),
        };
    }

    /// <summary>A slash between two words of one phrase: <c>CNN/ORC poll</c>.</summary>
    public bool IsSlash(int token) => IsMark(token, '/') && !Tokens[token].SpaceBefore && token + 1 < Sentence.End && !Tokens[token + 1].SpaceBefore;

    /// <summary>A full stop, question or exclamation mark.</summary>
    public bool IsStop(int token) => Tokens[token].Kind == TokenKind.Punctuation && Tokens[token].FirstOf(Words.Text) is '.' or '?' or '!' or '\u2026';

    /// <summary>A comma, stop or dash, as it comes before a closing mark.</summary>
    public bool IsQuoteEnd(int token) => IsComma(token) || IsStop(token) || IsDash(token);

    public bool SameParagraph(int a, int b) => a >= 0 && Words.ParagraphOf[a] == Words.ParagraphOf[b];

    /// <summary>The quoted span whose opening mark (or first word, where it has none) this is, or -1.</summary>
    public int QuotedSpanFrom(int token) =>
        token < Tokens.Length && _quotedSpanAt[token] is var p and >= 0 && Words.QuotedSpans[p].Tokens.First == token ? p : -1;

    /// <summary>The quoted span of which this is the last token, or -1.</summary>
    public int QuotedSpanTo(int token) => token >= 0 && _quotedSpanAt[token] is var p and >= 0 && Words.QuotedSpans[p].Tokens.End == token + 1 ? p : -1;

    /// <summary>The quoted span is somebody's words as far as it tells itself: no title, term or name.</summary>
    public bool IsUtterance(int quotedSpan) => _verdicts[quotedSpan].Class is QuotedSpanClass.Utterance or QuotedSpanClass.Fragment;

    /// <summary>The title of a work or another name in marks starts here: the quoted span, or -1.</summary>
    public int TitleFrom(int token) =>
        QuotedSpanFrom(token) is var p and >= 0 && _verdicts[p].Reason is QuotedSpanReason.TitleOfWork or QuotedSpanReason.NameInMarks ? p : -1;

    /// <summary>Somebody's whole sentences, not words inside the writer's clause.</summary>
    public bool IsWhole(int quotedSpan) => _verdicts[quotedSpan].Class == QuotedSpanClass.Utterance;

    public QuotedSpan QuotedSpan(int index) => Words.QuotedSpans[index];

    /// <summary>The source of the last cue of this sentence that comes before the token.</summary>
    public TokenRange? SourceBefore(int token)
    {
        TokenRange? best = null;
        var cue = -1;
        for (var i = _sentenceSources.Count - 1; i >= 0 && i >= _sentenceSources.Count - 8; i--)
        {
            if (_sentenceSources[i].Cue < token && _sentenceSources[i].Cue > cue)
            {
                (cue, best) = _sentenceSources[i];
            }
        }

        return best;
    }

    /// <summary>The source of the cue that starts at the token.</summary>
    public TokenRange? SourceOfCue(int token)
    {
        for (var i = _sentenceSources.Count - 1; i >= 0 && i >= _sentenceSources.Count - 8; i--)
        {
            if (_sentenceSources[i].Cue == token)
            {
                return _sentenceSources[i].Source;
            }
        }

        return null;
    }

    /// <param name="subject">The subject of the cue where it is no source: a later cue may share it.</param>
    public void Add(AttributionRelation attribution, TokenRange? subject = null)
    {
        Found.Add(attribution);
        foreach (var range in attribution.Content)
        {
            Take(range);
        }

        if (attribution.Cue is { } cue)
        {
            Take(cue);
            if ((attribution.Source ?? subject) is { } source)
            {
                _sentenceSources.Add((cue.First, source));
            }
        }
    }

    private bool EntryEquals(in Token token, string word)
    {
        var first = token.FirstOf(_text);
        return (first > '\u007f' || (first | 0x20) == (word[0] | 0x20))
            && (token.Entry is { } entry ? entry.Text == word : token.Of(_text).EqualsIgnoringCase(word));
    }

    private void Take(TokenRange range)
    {
        for (var t = range.First; t < range.End; t++)
        {
            _taken[t] = true;
        }
    }
}
