using System.Text;

namespace Corpus.Import.Html;

/// <summary>The text of a block as it comes together: white space as a page shows it, and how much of it is bold or linked.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private int _bold;
    private int _boldDepth;
    private bool _isBoldSoFar = true;
    private int _linked;
    private int _linkDepth;
    private bool _pendingSpace;
    private bool _justBroke;

    public void Enter(string element)
    {
        _boldDepth += element is "b" or "strong" ? 1 : 0;
        _linkDepth += element == "a" ? 1 : 0;
    }

    public void Leave(string element)
    {
        _boldDepth -= element is "b" or "strong" ? 1 : 0;
        _linkDepth -= element == "a" ? 1 : 0;
    }

    public void Add(string data)
    {
        foreach (var c in data)
        {
            if (IsSpace(c))
            {
                _pendingSpace = _text.Length > 0;
                continue;
            }

            // Marks that only say where a line may break, and characters that no text has.
            if (c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' || (c < ' ') || c is >= '\u007F' and < '\u00A0')
            {
                continue;
            }

            Append(c);
        }
    }

    /// <summary>A line break; true where it is the second in a row, which separates paragraphs.</summary>
    public bool Break()
    {
        if (_justBroke)
        {
            return true;
        }

        _pendingSpace = _text.Length > 0;
        _justBroke = true;
        return false;
    }

    /// <summary>The text up to here, and an empty one begins; null where there is none.</summary>
    public (string Text, int Bold, int Linked)? Take()
    {
        (string, int, int)? text = _text.Length == 0 ? null : (_text.ToString(), _bold, _linked);
        _text.Clear();
        _bold = 0;
        _linked = 0;
        _isBoldSoFar = true;
        _pendingSpace = false;
        _justBroke = false;
        return text;
    }

    private static bool IsSpace(char c) =>
        c is ' ' or '\n' or '\t' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' || (c >= '\u00A0' && char.IsWhiteSpace(c));

    private void Append(char c)
    {
        _justBroke = false;
        _isBoldSoFar &= _boldDepth > 0;
        if (_pendingSpace)
        {
            _text.Append(' ');
            _pendingSpace = false;
            _linked += _linkDepth > 0 ? 1 : 0;
        }

        _text.Append(c);
        _linked += _linkDepth > 0 ? 1 : 0;
        _bold = _isBoldSoFar ? _text.Length : _bold;
    }
}
