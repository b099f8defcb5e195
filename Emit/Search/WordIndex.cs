using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Corpus.Emit.Units;
using Corpus.Extraction.Model;
using CorpusNamespace;

namespace Corpus.Emit.Search;

/// <summary>
/// Which articles have which words, and how often. The emitted <c>WordCursor</c> reads what is written here; where words are is not kept,
/// since the texts are at hand.
/// </summary>
internal sealed class WordIndex
{
    private const int WordsInBlock = 16;

    // Digits of the start of a block; the emitted BlockWidth.
    private const int BlockWidth = 4;

    // Digits of the count of blocks; the emitted CountWidth.
    private const int CountWidth = 5;

    private readonly WordTable _words = new();
    private readonly int[] _lengths;

    // By occurrence in the order of articles: which word it is, and how often.
    private readonly List<int> _numbers = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _ends = [];

    // By word, whether it is somewhere written otherwise than in its own letters.
    private readonly List<bool> _isOdd = [];

    private WordIndex(int articles) => _lengths = new int[articles];

    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static WordIndex Of(CorpusModel model, CancellationToken stop)
    {
        var index = new WordIndex(model.Articles.Count);
        var count = new List<int>();
        for (var row = 0; row < model.Articles.Count; row++)
        {
            stop.ThrowIfCancellationRequested();
            index.Read(row, model.Articles[row].Facts.File.Text, count);
        }

        return index;
    }

    /// <summary>By article, and all together, how many words there are.</summary>
    public TableWriter ArticleWords()
    {
        var table = new TableWriter();
        var (sum, largest) = (0L, 0);
        foreach (var length in _lengths)
        {
            sum += length;
            largest = Math.Max(largest, length);
        }

        var sumWidth = 1;
        for (var rest = sum >> TableWriter.BitsInDigit; rest != 0; rest >>= TableWriter.BitsInDigit)
        {
            sumWidth++;
        }

        var width = TableWriter.WidthOf(largest);
        table.Fixed(sumWidth, 1).Fixed(sum, sumWidth).Fixed(width, 1);
        foreach (var length in _lengths)
        {
            table.Fixed(length, width);
        }

        return table;
    }

    /// <summary>The words and their articles, in chunks.</summary>
    /// <param name="starts">Gets the first word of each chunk.</param>
    /// <param name="size">About how many digits a chunk has.</param>
    public List<WordsUnit> Chunks(TableWriter starts, int size, CorpusOptions options)
    {
        var sorted = _words.Sorted();
        var (first, rows, counts) = ByWord();
        var chunks = new List<WordsUnit>();
        for (var next = 0; next < sorted.Length;)
        {
            WriteBytes(starts, _words[sorted[next]]);
            var blockStarts = new List<int>();
            var blocks = new TableWriter(size + (size / 4));
            while (next < sorted.Length && blocks.Length < size)
            {
                blockStarts.Add(blocks.Length);
                var end = Math.Min(next + WordsInBlock, sorted.Length);
                for (var i = next; i < end; i++)
                {
                    WriteWord(blocks, sorted[i], i == next ? -1 : sorted[i - 1]);
                    WritePostings(blocks, rows, counts, first[sorted[i]], first[sorted[i] + 1], _isOdd[sorted[i]]);
                }

                next = end;
            }

            var chunk = new TableWriter(blocks.Length + (BlockWidth * blockStarts.Count) + CountWidth);
            chunk.Fixed(blockStarts.Count, CountWidth);
            foreach (var start in blockStarts)
            {
                chunk.Fixed(CountWidth + (BlockWidth * blockStarts.Count) + start, BlockWidth);
            }

            chunks.Add(new(chunks.Count, chunk.Append(blocks).Table.ToString(), options));
        }

        return chunks;
    }

    private void Read(int row, string text, List<int> count)
    {
        var reader = new CorpusStorage.WordReader(Encoding.UTF8.GetBytes(text));
        var first = _numbers.Count;
        while (reader.Next())
        {
            _lengths[row]++;
            var number = _words.NumberOf(reader.Word);
            while (count.Count <= number)
            {
                count.Add(0);
                _isOdd.Add(false);
            }

            _isOdd[number] |= !reader.IsPlain;
            if (count[number]++ == 0)
            {
                _numbers.Add(number);
            }
        }

        for (var i = first; i < _numbers.Count; i++)
        {
            _counts.Add(count[_numbers[i]]);
            count[_numbers[i]] = 0;
        }

        _ends.Add(_numbers.Count);
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
        for (int row = 0, i = 0; row < _ends.Count; row++)
        {
            for (; i < _ends[row]; i++)
            {
                var at = next[_numbers[i]]++;
                (rows[at], counts[at]) = (row, _counts[i]);
            }
        }

        return (first, rows, counts);
    }

    private void WriteWord(TableWriter table, int number, int before)
    {
        var word = _words[number];
        var shared = 0;
        if (before >= 0)
        {
            var other = _words[before];
            while (shared < other.Length && shared < word.Length && other[shared] == word[shared])
            {
                shared++;
            }

            // The rest of a word is text, too: no character is divided.
            while (shared < word.Length && (word[shared] & 0xC0) == 0x80)
            {
                shared--;
            }
        }

        table.Number(shared);
        WriteBytes(table, word.Slice(shared));
    }

    private void WritePostings(TableWriter table, int[] rows, int[] counts, int first, int end, bool isOdd)
    {
        var articles = end - first;
        var postings = new TableWriter(2 * articles);
        if (CorpusStorage.PostingCode.IsCommon(_lengths.Length, articles))
        {
            CommonPostingWriter.Write(postings, rows.AsSpan(first, articles), counts.AsSpan(first, articles), _lengths.Length);
        }
        else
        {
            PostingWriter.Write(postings, rows.AsSpan(first, articles), counts.AsSpan(first, articles), _lengths.Length);
        }

        table.Number((articles << 1) | (isOdd ? 1 : 0)).Number(postings.Length).Append(postings);
    }

    private static void WriteBytes(TableWriter table, ReadOnlySpan<byte> bytes) => table.Number(bytes.Length).Text(Encoding.UTF8.GetString(bytes.ToArray()));
}
