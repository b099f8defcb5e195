using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>
/// Pairs the double marks of a paragraph. Most marks pair at once; the look-ahead for the others is a mark or two and a
/// sentence or two, so that the work is linear however the marks stand.
/// </summary>
internal sealed class DoublePairs
{
    /// <summary>A term inside a quote that is marked like the quote itself has at most so many tokens between its marks.</summary>
    private const int LongestTerm = 8;

    private readonly List<int> _unpaired;
    private List<QuoteMark> _marks = [];
    private readonly MismatchedMarks _mismatched;
    private readonly UnbalancedQuoteRecovery _repair;

    /// <param name="unpaired">Gets the tokens of the marks that do not pair.</param>
    public DoublePairs(string text, PaddedList<Token> tokens, MarkWords words, List<int> unpaired)
    {
        _unpaired = unpaired;
        _mismatched = new(text, tokens);
        _repair = new(text, tokens, words);
    }

    /// <param name="continues">The paragraph before ends with an open quoted span.</param>
    public void Pair(TokenRange paragraph, List<QuoteMark> all, bool continues, ParagraphStart next, List<MarkPair> pairs)
    {
        _marks = all.Exists(static mark => mark.IsSingle) ? all.FindAll(static mark => !mark.IsSingle) : all;

        var open = -1;
        for (var i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            if (open < 0)
            {
                if (mark.MayOpen)
                {
                    open = i;
                }
                else
                {
                    CloseWithoutOpening(paragraph, i, continues, pairs);
                }
            }
            else if (mark.MayClose)
            {
                pairs.Add(new(new(_marks[open].Token, mark.Token + 1), true, true, Goes(continues, paragraph, open), false));
                open = -1;
            }
            else
            {
                open = OpenAgain(paragraph, open, ref i, continues, next, pairs);
            }
        }

        if (open >= 0)
        {
            EndOfParagraph(paragraph, open, continues, next, pairs);
        }
    }

    /// <summary>A quoted span at the very start of a paragraph goes on from the one that the paragraph before left open.</summary>
    private bool Goes(bool continues, TokenRange paragraph, int open) => continues && _marks[open].Token == paragraph.First;

    /// <summary>A closing mark where nothing is open: the opening one is missing, or the mark is astray.</summary>
    private void CloseWithoutOpening(TokenRange paragraph, int index, bool continues, List<MarkPair> pairs)
    {
        var mark = _marks[index];
        var first = index == 0;
        if (first && continues)
        {
            pairs.Add(new(new(paragraph.First, mark.Token + 1), false, true, true, false));
            return;
        }

        Report(mark.Token);
        if (_mismatched.Opening(mark.Token, index == 0 ? paragraph.First : _marks[index - 1].Token + 1) is >= 0 and var opening)
        {
            pairs.Add(new(new(opening, mark.Token + 1), true, true, false, false));
        }
        else if (first && mark.Token > paragraph.First && _repair.ReadsAsSpeech(paragraph.First, mark.Token))
        {
            pairs.Add(new(new(paragraph.First, mark.Token + 1), false, true, false, false));
        }
    }

    /// <summary>An opening mark while a quoted span is open.</summary>
    /// <returns>The index of the mark that is open afterwards, or -1.</returns>
    private int OpenAgain(TokenRange paragraph, int open, ref int i, bool continues, ParagraphStart next, List<MarkPair> pairs)
    {
        var outer = _marks[open];
        var mark = _marks[i];
        if (mark.Token == outer.Token + 1)
        {
            Report(outer.Token);                // a doubled mark
            return i;
        }

        if (i + 1 < _marks.Count && _marks[i + 1].MayClose && !_repair.StartsSentence(mark.Token))
        {
            var inner = _marks[i + 1];
            var otherStyle = outer.IsCurly != mark.IsCurly && mark.IsCurly == inner.IsCurly;
            var term = inner.Token - mark.Token - 1 <= LongestTerm;
            var staysOpen = otherStyle && next == ParagraphStart.Opens && i + 2 == _marks.Count;
            if (staysOpen || ((term || otherStyle) && i + 2 < _marks.Count && _marks[i + 2].MayClose))
            {
                pairs.Add(new(new(mark.Token, inner.Token + 1), true, true, false, false));
                i++;
                return open;
            }

            if (term && _repair.EndOfSpeech(outer.Token + 1, mark.Token) < 0)
            {
                // "It should be "perezagruzka": one closing mark stands for both.
                Report(inner.Token);
                pairs.Add(new(new(outer.Token, inner.Token + 1), true, true, Goes(continues, paragraph, open), false));
                pairs.Add(new(new(mark.Token, inner.Token + 1), true, true, false, false));
                i++;
                return -1;
            }
        }

        Report(outer.Token);
        if (!_repair.IsNarration(outer.Token, mark.Token))
        {
            pairs.Add(new(
                new(outer.Token, _repair.EndOfQuotedSpan(outer.Token, mark.Token)),
                true,
                false,
                Goes(continues, paragraph, open),
                false));
        }

        return i;
    }

    private void EndOfParagraph(TokenRange paragraph, int open, bool continues, ParagraphStart next, List<MarkPair> pairs)
    {
        var mark = _marks[open];
        if (mark.Token + 1 >= paragraph.End)
        {
            Report(mark.Token);
            return;
        }

        var goes = Goes(continues, paragraph, open);
        var whole = mark.Token == paragraph.First && next == ParagraphStart.Opens;
        var end = whole ? -1 : _repair.EndOfSpeech(mark.Token + 1, paragraph.End);
        if (end < 0 && next != ParagraphStart.Plain)
        {
            pairs.Add(new(new(mark.Token, paragraph.End), true, false, goes, true));
            return;
        }

        Report(mark.Token);
        if (_mismatched.Closing(mark.Token, paragraph.End) is >= 0 and var closing)
        {
            pairs.Add(new(new(mark.Token, closing + 1), true, true, goes, false));
            return;
        }

        pairs.Add(new(new(mark.Token, end < 0 ? paragraph.End : end), true, false, goes, false));
    }

    private void Report(int token) => _unpaired.Add(token);
}
