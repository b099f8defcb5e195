using System.Collections.Generic;

namespace Corpus.Generator.Structure.Marks;

/// <summary>Finds the single mark that stands for the missing partner of a double one, as in <c>their "reset' button</c>.</summary>
internal sealed class MismatchedMarks
{
    private const int LongestSpan = 8;

    private readonly Token[] _tokens;
    private List<QuoteMark> _marks = new();

    public MismatchedMarks(Token[] tokens) => _tokens = tokens;

    public void Read(List<QuoteMark> marks) => _marks = marks;

    /// <summary>The token of the single mark that closes what the double mark at <paramref name="opening"/> opens, or -1.</summary>
    public int Closing(int opening, int end)
    {
        for (var t = opening + 2; t < end && t <= opening + LongestSpan; t++)
        {
            if (IsSingle(t, MarkSide.Closes))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>The token of the single mark that opens what the double mark at <paramref name="closing"/> closes, or -1.</summary>
    public int Opening(int closing, int first)
    {
        for (var t = closing - 2; t >= first && t >= closing - LongestSpan; t--)
        {
            if (IsSingle(t, MarkSide.Closes))
            {
                return -1;
            }

            if (IsSingle(t, MarkSide.Opens))
            {
                return t;
            }
        }

        return -1;
    }

    private bool IsSingle(int token, MarkSide side)
    {
        if (_tokens[token].Kind != TokenKind.QuoteMark)
        {
            return false;
        }

        // The marks are few and in order.
        var low = 0;
        var high = _marks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].Token == token)
            {
                return _marks[middle].IsSingle && _marks[middle].Side == side;
            }

            if (_marks[middle].Token < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }
}
