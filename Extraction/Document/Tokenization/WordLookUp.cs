using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>
/// Looks the words of an article up in the lexicon, many at once: the lexicon is larger than the near caches, and the
/// processor then waits for several of them together.
/// </summary>
internal sealed class WordLookUp
{
    private const int BlockSize = 64;

    private readonly string _text;
    private readonly WordTable _lexicon;
    private readonly WordKey[] _keys = new WordKey[BlockSize];
    private readonly int[] _waiting = new int[BlockSize];
    private readonly int[] _first = new int[BlockSize];
    private int _count;

    public WordLookUp(string text, WordTable lexicon)
    {
        _text = text;
        _lexicon = lexicon;
    }

    /// <summary>The last of so many tokens is a word.</summary>
    public void Add(Token[] tokens, int count, in WordKey key)
    {
        if (_count == BlockSize)
        {
            Finish(tokens);
        }

        _keys[_count] = key;
        _waiting[_count++] = count - 1;
    }

    /// <summary>Looks up all words that wait.</summary>
    public void Finish(Token[] tokens)
    {
        var table = _lexicon;
        for (var w = 0; w < _count; w++)
        {
            _first[w] = table.First(_keys[w]);
        }

        for (var w = 0; w < _count; w++)
        {
            ref var token = ref tokens[_waiting[w]];
            var entry = table.Find(_text, token.Start, token.End, _keys[w], _first[w], out var classes);
            if (entry is not null && (token.Shape != WordShape.Lower || !WordEntry.AreOnlyName(classes)))
            {
                token.SetLexicalEntry(entry, classes);
            }
        }

        _count = 0;
    }
}
