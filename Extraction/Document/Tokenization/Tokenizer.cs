using System;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>Cuts the text of an article into words, numbers and marks, in one pass over its characters.</summary>
internal sealed class Tokenizer
{
    // Each thread keeps the array of the article before, unless a very long one made it large.
    private const int MostKept = 1 << 16;

    private const int Fewest = 1024;

    /// <summary>So many letters a token has about, with the space before it.</summary>
    private const int LettersOfToken = 4;

    [ThreadStatic]
    private static Token[]? _kept;

    private readonly string _text;
    private readonly WordTable _lexicon;
    private readonly EquatableArray<TextRange> _markup;
    private readonly StepBudget _budget;
    private Token[] _tokens;
    private int _count;
    private readonly ApostropheDisambiguator _apostrophes;
    private readonly WordLookUp _lookUp;
    private int _nextMarkup;
    private bool _space;

    public Tokenizer(string text, WordTable lexicon, EquatableArray<TextRange> markup, StepBudget budget)
    {
        _budget = budget;
        _text = text;
        _lexicon = lexicon;
        _markup = markup;
        _tokens = _kept is { } kept && kept.Length * LettersOfToken >= text.Length
            ? kept
            : new Token[Math.Max(Fewest, text.Length / LettersOfToken) + PaddedList<Token>.Room];
        _kept = null;
        _apostrophes = new(text, lexicon);
        _lookUp = new(text, lexicon);
    }

    public int Count => _count;

    /// <summary>All tokens read so far.</summary>
    public PaddedList<Token> ToList()
    {
        _lookUp.Finish(_tokens);
        var tokens = _tokens.Length < _count + PaddedList<Token>.Room ? new(_tokens.AsSpan(0, _count)) : PaddedList<Token>.Over(_tokens, _count);
        _tokens = [];
        return tokens;
    }

    /// <summary>Lets the thread read its next article into the array of tokens that nobody asks any more.</summary>
    public static void Reuse(PaddedList<Token> tokens)
    {
        if (tokens.Release() is { Length: <= MostKept } array)
        {
            _kept = array;
        }
    }

    /// <summary>Adds the tokens of a paragraph; paragraphs come in text order.</summary>
    public void Read(TextRange paragraph)
    {
        _space = true;
        _apostrophes.Enter(paragraph.End);
        for (var position = paragraph.Start; position < paragraph.End;)
        {
            while (_nextMarkup < _markup.Count && _markup[_nextMarkup].End <= position)
            {
                _nextMarkup++;
            }

            _budget.Charge(1);
            var end = _nextMarkup < _markup.Count ? Math.Min(paragraph.End, _markup[_nextMarkup].Start) : paragraph.End;
            if (end <= position)
            {
                position = _markup[_nextMarkup].End;
                continue;
            }

            _budget.Enter(position);
            _budget.Charge(end - position);
            ReadVisible(position, end);
            position = end;
        }
    }

    private void ReadVisible(int position, int end)
    {
        for (var start = position; position < end; position = Math.Max(position, start + 1))
        {
            start = position;
            var c = _text[position];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                var wordEnd = ReadPlainWord(position, end);
                position = wordEnd > position ? wordEnd : ReadWord(position, position, end);
            }
            else if (c == ' ')
            {
                _space = true;
                position++;
            }
            else if (CharClasses.IsLetterOrDigit(_text, position))
            {
                position = ReadWord(position, position, end);
            }
            else if (CharClasses.IsWhiteSpace(c))
            {
                _space = true;
                position++;
            }
            else if (CharClasses.IsIgnored(c))
            {
                position++;
            }
            else
            {
                position = ReadMark(position, end);
            }
        }
    }

    /// <summary>
    /// Most words are small letters, the first maybe a capital, with a space or comma after: they are read, told their shape
    /// and given their key in one look at their letters.
    /// </summary>
    /// <returns>The end of the word; its start where it is none of these.</returns>
    private int ReadPlainWord(int start, int end)
    {
        ulong head = _text[start] | 0x20u;
        ulong tail = 0;
        var position = start + 1;
        for (; position < end && _text[position] is var c and >= 'a' and <= 'z'; position++)
        {
            if (position - start < WordKey.LettersOfPart)
            {
                head = (head << 8) | c;
            }
            else if (position - start < 2 * WordKey.LettersOfPart)
            {
                tail = (tail << 8) | c;
            }
        }

        // A lone capital may be an initial.
        var shape = _text[start] >= 'a' ? WordShape.Lower : WordShape.Capitalized;
        if ((position < end && _text[position] is not (' ' or ',')) || (shape == WordShape.Capitalized && position == start + 1))
        {
            return start;
        }

        Add(new(start, position, TokenKind.Word, shape, PartOfSpeech.Other, _space));
        _lookUp.Add(_tokens, _count, new(head, tail, position - start));
        return position;
    }

    /// <summary>Reads a word that starts at <paramref name="start"/>; scanning goes on from <paramref name="from"/>.</summary>
    private int ReadWord(int start, int from, int end)
    {
        var wordEnd = WordScanner.Scan(_text, _lexicon, from, end, IsName(), out var apostrophe);
        var clitic = apostrophe > start ? Clitics.StartIn(_text, start, apostrophe, wordEnd) : wordEnd;
        AddWord(start, clitic);
        if (clitic < wordEnd)
        {
            AddWord(clitic, wordEnd);
        }

        return wordEnd;
    }

    /// <summary>The token before begins with a capital, so that "I." here is an initial.</summary>
    private bool IsName() => _count > 0 && _tokens[_count - 1].IsUpper;

    private int ReadMark(int start, int end)
    {
        var c = _text[start];
        switch (c)
        {
            case '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb':
                return AddMark(start, start + 1, TokenKind.QuoteMark);
            case '\'' or '`' or '\u2018' or '\u2019' or '\u201b':
                return ReadApostrophe(start, end);
            case '-' or '\u2012' or '\u2013' or '\u2014' or '\u2015':
                return AddMark(start, CharRuns.End(_text, start, end, CharRuns.IsDash), TokenKind.Punctuation);
            case '.' or '\u2026':
                return start + 1 < end && c == '.' && _space && CharClasses.IsDigit(_text, start + 1)
                    ? ReadWord(start, start + 1, end)
                    : AddMark(start, WordScanner.EllipsisEnd(_text, start, end), TokenKind.Punctuation);
            case '?' or '!':
                return AddMark(start, CharRuns.End(_text, start, end, CharRuns.IsQuestionOrExclamation), TokenKind.Punctuation);
            case '$' or '\u00a3' or '\u20ac' or '\u00a5' when start + 1 < end && CharClasses.IsDigit(_text, start + 1):
            case '#' when start + 1 < end && CharClasses.IsLetterOrDigit(_text, start + 1):
            case '@' when start + 1 < end && (CharClasses.IsLetterOrDigit(_text, start + 1) || _text[start + 1] == '_'):
                return ReadWord(start, start + 1, end);
            case ',' or ';' or ':' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '*' or '_' or '|':
                return AddMark(start, start + 1, TokenKind.Punctuation);
            default:
                var pair = char.IsHighSurrogate(c) && start + 1 < end && char.IsLowSurrogate(_text[start + 1]);
                return AddMark(start, start + (pair ? 2 : 1), TokenKind.Symbol);
        }
    }

    /// <summary>An apostrophe that no letters enclose: a quotation mark, a possessive, or the sign of letters left out.</summary>
    private int ReadApostrophe(int start, int end)
    {
        var run = CharRuns.End(_text, start, end, _text[start] == '`' ? CharRuns.IsBacktick : CharRuns.IsStraightApostrophe) - start;
        if (run > 1)
        {
            return ReadDoubledApostrophes(start, run);
        }

        var last = _count - 1;
        if (EndsHonorific(start))
        {
            return ReadAgain(last, start + 1);
        }

        switch (_apostrophes.Decide(start, end, _space, last >= 0 && !_space ? _tokens[last] : default))
        {
            case ApostropheUse.Elision:
                return ReadWord(start, start + 1, end);
            case ApostropheUse.Possessive:
                AddWord(start, start + 1);
                return start + 1;
            default:
                return AddMark(start, start + 1, TokenKind.QuoteMark);
        }
    }

    /// <summary>The apostrophe belongs to the word: <c>Dato' Orrin Marsh</c>.</summary>
    private bool EndsHonorific(int mark) =>
        _count > 0 && !_space && _tokens[_count - 1] is { Shape: WordShape.Capitalized } word
        && _lexicon.Find(_text.AsSpan(word.Start, mark + 1 - word.Start)) is { } entry && entry.HasClass(WordClass.Honorific);

    /// <summary>Makes the last token longer.</summary>
    private int ReadAgain(int last, int end)
    {
        _count = last;
        _space = _tokens[last].SpaceBefore;
        AddWord(_tokens[last].Start, end);
        return end;
    }

    /// <summary>Two apostrophes are a double mark; an odd one is a single mark on the side of the words.</summary>
    private int ReadDoubledApostrophes(int start, int run)
    {
        var end = start + run;
        var position = start;
        var closing = !_space && _count > 0 && !_apostrophes.IsOpener(_tokens[_count - 1]);
        if (run % 2 == 1 && closing)
        {
            position = AddMark(position, position + 1, TokenKind.QuoteMark);
            _apostrophes.Close();
        }

        while (end - position >= 2)
        {
            position = AddMark(position, position + 2, TokenKind.QuoteMark);
        }

        if (position < end)
        {
            _apostrophes.Open();
            AddMark(position, end, TokenKind.QuoteMark);
        }

        return end;
    }

    private void AddWord(int start, int end)
    {
        var kind = WordScanner.Classify(_text, start, end, out var shape);
        Add(new(start, end, kind, shape, PartOfSpeech.Other, _space));
        if (kind == TokenKind.Word)
        {
            _lookUp.Add(_tokens, _count, new(_text, start, end));
        }
    }

    private int AddMark(int start, int end, TokenKind kind)
    {
        var tag = kind == TokenKind.QuoteMark ? PartOfSpeech.QuoteMark : PartOfSpeech.Punctuation;
        Add(new(start, end, kind, WordShape.Other, tag, _space));
        return end;
    }

    private void Add(in Token token)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Larger(token.End));
        }

        _tokens[_count++] = token;
        _space = false;
    }

    /// <summary>Room for the text that is left, if its tokens are as long as those so far; never for more tokens than it has characters.</summary>
    private int Larger(int position)
    {
        var expected = (long)_count * _text.Length / Math.Max(position, 1);
        var larger = Math.Max(expected + (expected / 16), _count + (_count / 2));
        return (int)Math.Max(_count + 1, Math.Min(larger, _text.Length)) + PaddedList<Token>.Room;
    }
}
