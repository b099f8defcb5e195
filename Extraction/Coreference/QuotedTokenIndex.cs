using System;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Which tokens are somebody's words in quotation marks, and whose.</summary>
internal sealed class QuotedTokenIndex
{
    /// <summary>Shorter quoted spans that no attribution has are terms; what is in them is the writer's.</summary>
    private const int ShortestQuote = 6;

    private const int Unattributed = -2;
    private readonly PaddedList<int> _attribution;
    private readonly int[] _narrations;

    private QuotedTokenIndex(AnnotatedDocument words, PaddedList<int> attribution)
    {
        _attribution = attribution;
        _narrations = new int[words.Sentences.Length];
        var count = 0;
        for (var s = 0; s < _narrations.Length; s++)
        {
            _narrations[s] = HasNarration(words.Sentences[s].Tokens) ? ++count : count;
        }
    }

    public static QuotedTokenIndex Of(AnnotatedDocument words, AttributionRelation[] attributions)
    {
        var attribution = new PaddedList<int>(words.Tokens.Length);
        var map = attribution.Items;
        map.Fill(-1);
        foreach (var quotedSpan in words.QuotedSpans)
        {
            if (quotedSpan.Parent < 0 && quotedSpan.Tokens.Count >= ShortestQuote)
            {
                Fill(map, quotedSpan.Tokens, Unattributed);
            }
        }

        for (var a = 0; a < attributions.Length; a++)
        {
            // All of a turn or a block is its speaker's, without marks.
            for (var r = 0; attributions[a].IsWholeParagraphs && r < attributions[a].Content.Length; r++)
            {
                Fill(map, attributions[a].Content[r], a);
            }

            foreach (var quotedSpan in attributions[a].QuotedSpans)
            {
                Fill(map, words.QuotedSpans[quotedSpan].Tokens, a);
            }
        }

        return new(words, attribution);
    }

    /// <summary>The number of a sentence, those left out that are in quotes altogether: a long quote puts nobody farther away.</summary>
    public int NarrationOf(int sentence) => (uint)sentence < (uint)_narrations.Length ? _narrations[sentence] : 0;

    public bool IsQuoted(int token) => _attribution[token] != -1;

    /// <summary>Index of the attribution whose quoted words a token is part of; below 0 where there is none.</summary>
    public int AttributionOf(int token) => _attribution[token];

    private bool HasNarration(TokenRange sentence)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (_attribution[t] == -1)
            {
                return true;
            }
        }

        return false;
    }

    private static void Fill(Span<int> map, TokenRange tokens, int value) => map.Slice(tokens.First, tokens.Count).Fill(value);
}
