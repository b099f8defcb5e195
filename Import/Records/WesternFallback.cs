using System.Text;
using Corpus.Import.Html;

namespace Corpus.Import.Records;

/// <summary>Reads bytes that are no UTF-8 as old programs of the West wrote them, and remembers that it did.</summary>
internal sealed class WesternFallback : DecoderFallback
{
    private static readonly Encoding Western = HtmlDecoder.Named("windows-1252")!;

    public bool WasUsed { get; private set; }

    /// <summary>A malformed sequence has three bytes at most.</summary>
    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Letters(this);

    private sealed class Letters(WesternFallback fallback) : DecoderFallbackBuffer
    {
        private string _letters = "";
        private int _next;

        public override int Remaining => _letters.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            fallback.WasUsed = true;
            (_letters, _next) = (Western.GetString(bytesUnknown), 0);
            return true;
        }

        public override char GetNextChar() => _next < _letters.Length ? _letters[_next++] : '\0';

        public override bool MovePrevious()
        {
            var canMove = _next > 0;
            _next -= canMove ? 1 : 0;
            return canMove;
        }

        public override void Reset() => (_letters, _next) = ("", 0);
    }
}
