using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>
/// Pairs the single marks of a paragraph: quotes in quotes, the marks of headlines, and those of newsrooms that write no
/// others. Most single marks are apostrophes, so a pair needs both of its marks beyond doubt.
/// </summary>
internal sealed class SinglePairs
{
    private const int LongestTerm = 8;
    private const int LookAhead = 40;           // marks, not tokens

    private readonly string _text;
    private readonly PaddedList<Token> _tokens;
    private readonly MarkWords _words;

    public SinglePairs(string text, PaddedList<Token> tokens, MarkWords words)
    {
        _text = text;
        _tokens = tokens;
        _words = words;
    }

    /// <param name="pairs">The pairs of double marks; those of single marks are added.</param>
    public void Pair(TokenRange paragraph, List<QuoteMark> marks, List<MarkPair> pairs)
    {
        var doubles = pairs.Count;
        StableSort.Sort(pairs, MarkPair.ByPlace);
        var holder = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!mark.IsSingle || !MayOpen(mark))
            {
                continue;
            }

            while (holder < doubles && pairs[holder].Tokens.End <= mark.Token)
            {
                holder++;
            }

            var within = holder < doubles && pairs[holder].Tokens.Contains(mark.Token) ? pairs[holder].Tokens : paragraph;
            var until = holder < doubles && pairs[holder].Tokens.First > mark.Token ? pairs[holder].Tokens.First : within.End;
            var close = FindClose(marks, i, until);
            if (close >= 0 && (doubles == 0 || within != paragraph || IsShort(mark, marks[close])))
            {
                pairs.Add(new(new(mark.Token, marks[close].Token + 1), true, true, false, false));
                i = close;
            }
        }
    }

    /// <summary>Words whose first letters are left out ('em, '90s) and nothing else start with a mark that opens nothing.</summary>
    private bool MayOpen(QuoteMark mark)
    {
        if (mark.Side != MarkSide.Opens || mark.Token + 1 >= _tokens.Length)
        {
            return false;
        }

        ref readonly var word = ref _tokens[mark.Token + 1];
        if (word.Kind == TokenKind.Number)
        {
            return false;
        }

        return !_words.Elisions.Contains(word.Of(_text));
    }

    /// <summary>
    /// The mark that closes: the first that follows punctuation or has it after it, or a mark after a word, unless the
    /// word is a plural whose possessive it may be and a better one comes.
    /// </summary>
    private int FindClose(List<QuoteMark> marks, int open, int until)
    {
        var possessive = -1;
        for (var i = open + 1; i < marks.Count && i < open + LookAhead && marks[i].Token < until; i++)
        {
            var mark = marks[i];
            if (!mark.IsSingle || mark.Token == marks[open].Token + 1)
            {
                continue;
            }

            if (mark.Side == MarkSide.Opens)
            {
                break;
            }

            if (!IsPossessive(mark))
            {
                return i;
            }

            possessive = possessive < 0 ? i : possessive;
        }

        return possessive;
    }

    private bool IsPossessive(QuoteMark mark)
    {
        ref readonly var before = ref _tokens[mark.Token - 1];
        return before.Kind == TokenKind.Word
            && before.LastOf(_text) is 's' or 'S' or 'z'
            && mark.Token + 1 < _tokens.Length
            && _tokens[mark.Token + 1].Kind == TokenKind.Word
            && _tokens[mark.Token + 1].SpaceBefore;
    }

    private bool IsShort(QuoteMark open, QuoteMark close) =>
        close.Token - open.Token <= LongestTerm || _tokens[close.Token - 1].Kind == TokenKind.Punctuation;
}
