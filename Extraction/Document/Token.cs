using System;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A quotation mark, single or double, of any style; one token even where it is written as <c>''</c>.</summary>
    QuoteMark,
    Punctuation,
    Symbol,

    /// <summary>There is no token: see <see cref="Token.None"/>.</summary>
    None,
}

internal enum WordShape : byte
{
    Lower,

    /// <summary>First letter upper, at least one lower after it: <c>Moreno</c>, <c>McKay</c>.</summary>
    Capitalized,

    /// <summary>Two or more letters, all upper: <c>CNN</c>, <c>U.S.</c></summary>
    AllCaps,

    /// <summary>One upper-case letter, with or without a full stop: <c>A</c>, <c>J.</c></summary>
    Initial,
    Other,
}

/// <summary>A coarse part of speech.</summary>
internal enum PartOfSpeech : byte
{
    Other,
    Noun,
    ProperNoun,
    Pronoun,
    Possessive,          // 's or ' after a noun; my, his, their are Determiner
    Determiner,
    Adjective,
    Adverb,
    Number,
    Preposition,
    Particle,            // infinitival "to"
    Conjunction,         // and, or, but
    Subordinator,        // that, whether, if, because, when
    RelativePronoun,     // who, which, that after a noun
    Modal,
    Auxiliary,           // be, have, do before another verb, and "be" as copula
    VerbBase,
    VerbPresent,         // finite: says, say (plural subject)
    VerbPast,            // finite
    VerbGerund,          // -ing
    VerbParticiple,      // past participle
    Punctuation,
    QuoteMark,
}

/// <summary>
/// A word, number or mark of an article. Markup (link targets, tags, Markdown emphasis) is no token, so the tokens in
/// order are what a reader sees.
/// </summary>
internal struct Token
{
    private WordEntry? _entry;
    private WordClass _classes;

    public Token(int start, int end, TokenKind kind, WordShape shape, PartOfSpeech tag, bool spaceBefore)
    {
        Start = start;
        End = end;
        Kind = kind;
        Shape = shape;
        Tag = tag;
        SpaceBefore = spaceBefore;
    }

    /// <summary>What comes before the first token of an article and after the last: empty, and to the rules a mark.</summary>
    public static Token None => new(0, 0, TokenKind.None, WordShape.Other, PartOfSpeech.Punctuation, spaceBefore: true);

    public readonly int Start { get; }
    public readonly int End { get; }
    public readonly TokenKind Kind { get; }
    public readonly WordShape Shape { get; }

    /// <summary>Set by the tagger, which sees the token as a word of its sentence.</summary>
    public PartOfSpeech Tag { readonly get; set; }

    /// <summary>White space, or the start of a paragraph, comes before it.</summary>
    public readonly bool SpaceBefore { get; }

    /// <summary>What the lexicon knows of the word, looked up once in lower case; null for unknown words.</summary>
    public readonly WordEntry? Entry => _entry;

    public readonly int Length => End - Start;
    public readonly TextRange Range => new(Start, End);

    /// <summary>Takes note of the entry of the word, and of its classes.</summary>
    public void SetLexicalEntry(WordEntry entry, WordClass classes)
    {
        _entry = entry;
        _classes = classes;
    }

    // What every stage asks of every token is inlined, and answered without a look at the lexicon.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasClass(WordClass classes) => (_classes & classes) != 0;

    public readonly bool IsUpper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Shape is WordShape.Capitalized or WordShape.AllCaps or WordShape.Initial;
    }

    public readonly bool IsVerb
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Tag is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple;
    }

    /// <summary>A verb with a tense; of the auxiliaries not <c>be</c>, <c>been</c>, <c>being</c>.</summary>
    public readonly bool IsFiniteVerb => Tag is PartOfSpeech.VerbPresent or PartOfSpeech.VerbPast or PartOfSpeech.Modal
        || (Tag == PartOfSpeech.Auxiliary && Entry is not null
            && ((Entry.Form & (VerbForm.Present | VerbForm.Past)) != 0 || (Entry.Form == VerbForm.Base && Entry.Text != "be")));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Its first character; NUL where there is no token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly char FirstOf(string text) => End > Start ? text[Start] : '\0';

    /// <summary>Its last character; NUL where there is no token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly char LastOf(string text) => End > Start ? text[End - 1] : '\0';

    /// <summary>Whether it ends in some letters, whatever their case, and has more before them.</summary>
    public readonly bool EndsIn(string text, string ending)
    {
        if (Length <= ending.Length)
        {
            return false;
        }

        for (var i = 1; i <= ending.Length; i++)
        {
            if ((text[End - i] | 0x20) != ending[ending.Length - i])
            {
                return false;
            }
        }

        return true;
    }

    public readonly bool EndsInAny(string text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (EndsIn(text, ending))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A run of tokens by index, <see cref="End"/> exclusive.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;
    public bool IsEmpty => End <= First;
    public bool Contains(int token) => token >= First && token < End;
}
