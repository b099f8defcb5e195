using System;
using System.Collections.Generic;
using System.IO;
using CorpusNamespace;

namespace Corpus.Emit.Search;

/// <summary>The words of some articles that come one after another.</summary>
internal sealed class WordRun
{
    private readonly WordTable _words = new();

    // By occurrence in the order of articles: which word it is, and how often.
    private readonly List<int> _numbers = [];
    private readonly List<int> _counts = [];
    private readonly List<(int Row, int End)> _articles = [];

    // By word, whether it is somewhere written otherwise than in its own letters.
    private readonly List<bool> _isOdd = [];

    // By word, how often the article that is being read has it.
    private readonly List<int> _inArticle = [];

    /// <summary>How many words its articles have, each counted once an article.</summary>
    public int Size => _numbers.Count;

    /// <returns>How many words the text has.</returns>
    public int Add(int row, byte[] text)
    {
        var reader = new CorpusStorage.WordReader(text);
        var first = _numbers.Count;
        var length = 0;
        while (reader.Next())
        {
            length++;
            var number = _words.NumberOf(reader.Word);
            while (_inArticle.Count <= number)
            {
                _inArticle.Add(0);
                _isOdd.Add(false);
            }

            _isOdd[number] |= !reader.IsPlain;
            if (_inArticle[number]++ == 0)
            {
                _numbers.Add(number);
            }
        }

        for (var i = first; i < _numbers.Count; i++)
        {
            _counts.Add(_inArticle[_numbers[i]]);
            _inArticle[_numbers[i]] = 0;
        }

        _articles.Add((row, _numbers.Count));
        return length;
    }

    /// <summary>The words in the order of their bytes.</summary>
    public IEnumerable<RunWord> Words()
    {
        var (first, rows, counts) = ByWord();
        foreach (var number in _words.Sorted())
        {
            yield return new(_words.Bytes(number), _isOdd[number], rows, counts, first[number], first[number + 1]);
        }
    }

    /// <summary>Appends the words to a file, in the form that <see cref="SpilledRun"/> reads.</summary>
    public void Write(Stream stream)
    {
        stream.Position = stream.Length;
        var writer = new BinaryWriter(stream);
        foreach (var word in Words())
        {
            writer.Write((byte)word.Word.Count);
            writer.Write(word.Word.Array!, word.Word.Offset, word.Word.Count);
            writer.Write(word.IsOdd);
            writer.Write(word.End - word.First);
            for (var i = word.First; i < word.End; i++)
            {
                writer.Write(word.Rows[i]);
                writer.Write(word.Counts[i]);
            }
        }

        writer.Write((byte)0);
        writer.Flush();
    }

    /// <summary>The same by word: where its articles start, and for each the row and the count.</summary>
    private (int[] First, int[] Rows, int[] Counts) ByWord()
    {
        var first = new int[_words.Count + 1];
        foreach (var number in _numbers)
        {
            first[number + 1]++;
        }

        for (var word = 0; word < _words.Count; word++)
        {
            first[word + 1] += first[word];
        }

        var next = (int[])first.Clone();
        var rows = new int[_numbers.Count];
        var counts = new int[_numbers.Count];
        var i = 0;
        foreach (var (row, end) in _articles)
        {
            for (; i < end; i++)
            {
                var at = next[_numbers[i]]++;
                (rows[at], counts[at]) = (row, _counts[i]);
            }
        }

        return (first, rows, counts);
    }
}

/// <summary>A word of a run, and the articles of the run that have it.</summary>
/// <param name="First">Where they start in <paramref name="Rows"/> and <paramref name="Counts"/>.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct RunWord(ArraySegment<byte> Word, bool IsOdd, int[] Rows, int[] Counts, int First, int End);
