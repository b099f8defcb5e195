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

    /// <param name="continues">The paragraph before ends with a quoted span in single marks that is open.</param>
    /// <param name="next">The first token of the next paragraph, if an open quoted span may go on in it, or -1.</param>
    /// <param name="pairs">The pairs of double marks; those of single marks are added.</param>
    public void Pair(TokenRange paragraph, List<QuoteMark> marks, bool continues, int next, List<MarkPair> pairs)
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

            var inDouble = holder < doubles && pairs[holder].Tokens.Contains(mark.Token);
            var goes = continues && mark.Token == paragraph.First;
            var close = inDouble ? FindClose(marks, i, pairs[holder].Tokens.End) : FindOuterClose(paragraph, marks, i, pairs, holder, doubles);
            var doubtful = close < 0 || IsPossessive(marks[close]);
            if (doubtful && !inDouble && StartsSpeech(paragraph, mark) && OpensParagraph(next))
            {
                pairs.Add(new(new(mark.Token, paragraph.End), true, false, goes, true));
                return;
            }

            if (close >= 0)
            {
                pairs.Add(new(new(mark.Token, marks[close].Token + 1), true, true, goes, false));
                i = close;
            }
        }
    }

    /// <summary>The mark that closes what opens outside double marks: before the next double ones, or around them.</summary>
    private int FindOuterClose(TokenRange paragraph, List<QuoteMark> marks, int open, List<MarkPair> pairs, int holder, int doubles)
    {
        var close = FindClose(marks, open, holder < doubles ? pairs[holder].Tokens.First : paragraph.End);
        if (close >= 0 && (doubles == 0 || IsShort(marks[open], marks[close])))
        {
            return close;
        }

        // Around double marks only a mark beside punctuation closes.
        for (var i = open + 1; holder < doubles && i < marks.Count && i < open + LookAhead; i++)
        {
            while (holder < doubles && pairs[holder].Tokens.End <= marks[i].Token)
            {
                holder++;
            }

            if (!marks[i].IsSingle || (holder < doubles && pairs[holder].Tokens.Contains(marks[i].Token)) || marks[i].Token == marks[open].Token + 1)
            {
                continue;
            }

            if (marks[i].Side == MarkSide.Opens)
            {
                break;
            }

            if (IsBesidePunctuation(marks[i].Token, paragraph.End))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBesidePunctuation(int mark, int end) =>
        _tokens[mark - 1].Kind is TokenKind.Punctuation or TokenKind.QuoteMark || mark + 1 >= end || _tokens[mark + 1].Kind == TokenKind.Punctuation;

    /// <summary>A mark at the start of a paragraph, or after a colon, a comma or the end of a sentence.</summary>
    private bool StartsSpeech(TokenRange paragraph, QuoteMark mark) =>
        mark.Token == paragraph.First || _tokens[mark.Token - 1].Kind is TokenKind.Punctuation or TokenKind.QuoteMark;

    /// <summary>The paragraph opens with a single mark, as each one of a quote of several does.</summary>
    private bool OpensParagraph(int first)
    {
        if (first < 0 || first + 1 >= _tokens.Length || _tokens[first].Kind != TokenKind.QuoteMark || _tokens[first + 1].SpaceBefore)
        {
            return false;
        }

        return MarkGlyph.IsSingle(_text, _tokens[first])
            && MarkGlyph.SideOf(_tokens[first].FirstOf(_text)) != MarkSide.Closes && MayOpen(new(first, MarkSide.Opens, true, false));
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
