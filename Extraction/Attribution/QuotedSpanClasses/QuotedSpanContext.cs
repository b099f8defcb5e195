using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>A quoted span with the words around it, as the rules that tell its class see it.</summary>
internal readonly struct QuotedSpanContext
{
    public QuotedSpanContext(AnnotatedDocument words, QuotedSpan quotedSpan)
    {
        Words = words;
        QuotedSpan = quotedSpan;
        Paragraph = words.ParagraphTokens[words.ParagraphOf[quotedSpan.Tokens.First]];
        WordCount = Count(words, quotedSpan.Inner);
    }

    public AnnotatedDocument Words { get; }

    /// <summary>What tells terms and titles from utterances.</summary>
    public QuotedWords Vocabulary => Words.Language.Quoted;
    public QuotedSpan QuotedSpan { get; }
    public TokenRange Inner => QuotedSpan.Inner;
    public TokenRange Paragraph { get; }
    public int WordCount { get; }
    public string Text => Words.Text;

    /// <summary>The token directly before the quoted span, or -1 where the paragraph begins.</summary>
    public int Before => QuotedSpan.Tokens.First > Paragraph.First ? QuotedSpan.Tokens.First - 1 : -1;

    /// <summary>The token directly after the quoted span, or -1 where the paragraph ends.</summary>
    public int After => QuotedSpan.Tokens.End < Paragraph.End ? QuotedSpan.Tokens.End : -1;

    public Token this[int token] => Words.Tokens[token];

    public ReadOnlySpan<char> At(int token) => token < 0 ? default : Words.Tokens[token].Of(Text);

    public bool IsWord(int token) => token >= 0 && Words.Tokens[token].Kind == TokenKind.Word;

    public bool IsMark(int token, char mark) => token >= 0 && Words.Tokens[token].Length == 1 && Words.Tokens[token].FirstOf(Text) == mark;

    /// <summary>The token before another in the paragraph, or -1.</summary>
    public int Previous(int token) => token > Paragraph.First ? token - 1 : -1;

    /// <summary>The token after another in the paragraph, or -1.</summary>
    public int Next(int token) => token >= 0 && token + 1 < Paragraph.End ? token + 1 : -1;

    /// <summary>The last token in the marks.</summary>
    public int Last => Inner.End - 1;

    /// <summary>A sentence or the paragraph begins with the quoted span.</summary>
    public bool StartsSentence => Before < 0 || EndsSentence(Before);

    public bool EndsSentence(int token) => Words.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.QuoteMark
        && Words.Tokens[token].LastOf(Text) is '.' or '?' or '!' or '"' or '”';

    /// <summary>Its first word begins in lower case.</summary>
    public bool StartsLower
    {
        get
        {
            var first = Inner.First;
            while (first < Inner.End && Words.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                first++;
            }

            return first < Inner.End && Words.Tokens[first].Kind == TokenKind.Word && Words.Tokens[first].Shape is WordShape.Lower;
        }
    }

    /// <summary>The quoted span has a stop inside its marks that ends a sentence.</summary>
    public bool EndsWithStop => Words.Tokens[Last].Kind == TokenKind.Punctuation && Words.Tokens[Last].LastOf(Text) is '.' or '?' or '!';

    /// <summary>Each word but the small ones begins with a capital.</summary>
    public bool IsTitleCase
    {
        get
        {
            var content = 0;
            for (var t = Inner.First; t < Inner.End; t++)
            {
                var token = Words.Tokens[t];
                if (token.Kind != TokenKind.Word || IsEnding(t))
                {
                    continue;
                }

                if (token.IsUpper)
                {
                    content++;
                }
                else if (t == Inner.First || !Vocabulary.SmallTitleWords.Contains(token.Of(Text)))
                {
                    return false;
                }
            }

            return content > 0;
        }
    }

    /// <summary>The end of a word that is a token of its own: <c>Vega's</c>, <c>Here's the Thing</c>.</summary>
    private bool IsEnding(int token)
    {
        var tag = Words.Tokens[token].Tag;
        return tag == PartOfSpeech.Possessive || (tag == PartOfSpeech.Auxiliary && !Words.Tokens[token].SpaceBefore && token > Inner.First);
    }

    /// <summary>How many words begin with a capital.</summary>
    public int CapitalCount
    {
        get
        {
            var count = 0;
            for (var t = Inner.First; t < Inner.End; t++)
            {
                count += Words.Tokens[t].IsUpper ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>A speech verb is directly before the quoted span, or before the comma or colon there.</summary>
    public bool FollowsCue
    {
        get
        {
            var t = Before;
            if (t >= 0 && (IsMark(t, ',') || IsMark(t, ':')))
            {
                if (IsMark(t, ':'))
                {
                    return true;
                }

                t = Previous(t);
            }

            return t >= 0 && Words.Tokens[t].HasClass(WordClass.SpeechVerb) && Words.Tokens[t].Tag != PartOfSpeech.Noun;
        }
    }

    /// <summary>A comma ends the quoted span, and a pronoun with a speech verb or the verb alone follows it: <c>"…," she says</c>.</summary>
    public bool PrecedesCue
    {
        get
        {
            var t = After;
            if (!IsWord(t) || !IsMark(Last, ','))
            {
                return false;
            }

            t = Words.Tokens[t].Tag == PartOfSpeech.Pronoun ? Next(t) : t;
            return t >= 0 && Words.Tokens[t].IsFiniteVerb && Words.Tokens[t].HasClass(WordClass.SpeechVerb);
        }
    }

    private static int Count(AnnotatedDocument words, TokenRange range)
    {
        var count = 0;
        for (var t = range.First; t < range.End; t++)
        {
            count += words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number && words.Tokens[t].Tag != PartOfSpeech.Possessive ? 1 : 0;
        }

        return count;
    }
}
