using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tokenization;

internal enum ApostropheUse : byte
{
    Quote,
    Possessive,

    /// <summary>Letters left out at the start of a word: 'em, '90s.</summary>
    Elision,
}

/// <summary>
/// Tells apostrophes from single quotation marks. Both look the same, so it remembers whether a single mark is open in
/// the paragraph and where the next mark stands that could close one.
/// </summary>
internal sealed class ApostropheDisambiguator
{
    private const int LongestQuote = 800;

    private readonly string _text;
    private readonly WordTable _lexicon;
    private int _end;
    private int _scanned;
    private int _closer;
    private bool _open;

    public ApostropheDisambiguator(string text, WordTable lexicon)
    {
        _text = text;
        _lexicon = lexicon;
    }

    /// <summary>Starts a paragraph.</summary>
    public void Enter(int end)
    {
        _end = end;
        _open = false;
        _closer = -1;
    }

    public void Open() => _open = true;

    public void Close() => _open = false;

    /// <summary>A mark or bracket that words follow.</summary>
    public bool IsOpener(in Token token) =>
        token.Kind == TokenKind.QuoteMark
            ? token.SpaceBefore
            : token.Kind == TokenKind.Punctuation && _text[token.Start] is '(' or '[' or '{' or '/' or '-' or '\u2014' or '\u2013';

    /// <param name="before">The token that touches the mark; default where white space is between.</param>
    public ApostropheUse Decide(int mark, int end, bool space, in Token before)
    {
        var c = _text[mark];
        var next = mark + 1 < end ? _text[mark + 1] : '\0';
        var nextIsWord = mark + 1 < end && CharClasses.IsLetterOrDigit(_text, mark + 1);
        if (space || (before.Length > 0 && IsOpener(before)) || (before.Kind == TokenKind.QuoteMark && nextIsWord))
        {
            return AtStart(mark, end, c, nextIsWord);
        }

        if (before.Kind is TokenKind.Word or TokenKind.Number)
        {
            if (nextIsWord)
            {
                // The word before ended at markup: "[Smith](#)'s".
                return (next | 0x20) == 's' && !(mark + 2 < end && CharClasses.IsLetterOrDigit(_text, mark + 2)) ? ApostropheUse.Elision : Toggle();
            }

            var sibilant = (char)(_text[before.End - 1] | 0x20) is 's' or 'x' or 'z';
            if (!_open)
            {
                return sibilant || IsClipped(before) ? ApostropheUse.Possessive : ApostropheUse.Quote;
            }

            if (sibilant && CharClasses.IsWhiteSpace(next) && CharClasses.IsLower(mark + 2 < end ? _text[mark + 2] : '\0') && HasCloser(mark))
            {
                return ApostropheUse.Possessive;
            }
        }

        _open = false;
        return ApostropheUse.Quote;
    }

    /// <summary>"goin' home": the last letter is left out.</summary>
    private bool IsClipped(in Token word) => word.Length > 3 && _text[word.End - 1] == 'n' && _text[word.End - 2] == 'i';

    private ApostropheUse AtStart(int mark, int end, char c, bool nextIsWord)
    {
        if (nextIsWord && IsElided(mark, end))
        {
            return ApostropheUse.Elision;
        }

        // Without a mark that closes it, it stands for letters left out, as in "'bout".
        return c is '\u2018' or '`' || !nextIsWord || HasCloser(mark) || OpensSentence(mark) ? Toggle() : ApostropheUse.Elision;
    }

    /// <summary>A capital letter after it, and nothing, a stop, comma or colon before it: a quote that the next paragraph closes.</summary>
    private bool OpensSentence(int mark)
    {
        var before = mark - 1;
        while (before >= 0 && _text[before] == ' ')
        {
            before--;
        }

        return CharClasses.IsUpper(_text, mark + 1) && (before < 0 || _text[before] is '\n' or '\r' or '.' or '?' or '!' or ',' or ':');
    }

    private ApostropheUse Toggle()
    {
        _open = true;
        return ApostropheUse.Quote;
    }

    /// <summary>The lexicon has the word with its apostrophe, or it is a year without its century.</summary>
    private bool IsElided(int mark, int end)
    {
        var stop = CharRuns.WordEnd(_text, mark + 1, Math.Min(end, mark + 8));
        var word = _text.AsSpan(mark, stop - mark);
        var year = word.Length is 3 or 4 && CharClasses.IsDigit(word[1]) && CharClasses.IsDigit(word[2]) && (word.Length == 3 || word[3] is 's');
        return year || _lexicon.Find(word) is { } entry && !entry.HasClass(WordClass.Auxiliary);
    }

    /// <summary>Whether a mark that can close a single quotation follows before long; each character is looked at once.</summary>
    private bool HasCloser(int mark)
    {
        if (_closer <= mark)
        {
            var position = Math.Max(mark + 2, _scanned);
            while (position < _end && !IsCloser(position))
            {
                position++;
            }

            _closer = position;
            _scanned = position;
        }

        return _closer < _end && _closer - mark <= LongestQuote;
    }

    private bool IsCloser(int position)
    {
        if (!CharClasses.IsApostrophe(_text[position]) || CharClasses.IsWhiteSpace(_text[position - 1]))
        {
            return false;
        }

        var next = position + 1 < _end ? _text[position + 1] : '\0';
        if (position + 1 < _end && CharClasses.IsLetterOrDigit(_text, position + 1))
        {
            return false;
        }

        // "the officials' plan" closes nothing.
        return !((_text[position - 1] | 0x20) == 's' && next == ' ' && position + 2 < _end && CharClasses.IsLower(_text, position + 2));
    }
}
