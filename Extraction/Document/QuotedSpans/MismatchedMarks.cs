namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>Finds the single mark that stands for the missing partner of a double one, as in <c>their "reset' button</c>.</summary>
internal sealed class MismatchedMarks
{
    private const int LongestSpan = 8;

    private readonly string _text;
    private readonly PaddedList<Token> _tokens;

    public MismatchedMarks(string text, PaddedList<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

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

    /// <summary>A single mark on that side, or a lone apostrophe: after a word the tokenizer cannot tell them apart.</summary>
    private bool IsSingle(int token, MarkSide side)
    {
        ref readonly var mark = ref _tokens[token];
        if (mark.Length != 1 || mark.FirstOf(_text) is not ('\'' or '‘' or '’' or '`'))
        {
            return false;
        }

        var spaceAfter = token + 1 == _tokens.Length || _tokens[token + 1].SpaceBefore || _tokens[token + 1].Kind == TokenKind.Punctuation;
        return side == MarkSide.Opens ? mark.SpaceBefore && !spaceAfter : !mark.SpaceBefore && spaceAfter && !IsPossessive(token);
    }

    private bool IsPossessive(int token) => _tokens[token - 1].LastOf(_text) is 's' or 'S' or 'z' && _tokens[token].Kind != TokenKind.QuoteMark;
}
