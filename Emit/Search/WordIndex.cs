using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Corpus.Extraction.Model;
using CorpusNamespace;

namespace Corpus.Emit.Search;

/// <summary>
/// Which articles have which words, and how often. The emitted <c>WordCursor</c> reads what is written here; where words are is not kept,
/// since the texts are at hand. What does not fit into memory is written into a temporary file, a run of articles at a time.
/// </summary>
internal sealed class WordIndex
{
    private const int WordsInBlock = 16;

    // Digits of the start of a block; the emitted BlockWidth.
    private const int BlockWidth = 4;

    // Digits of the count of blocks; the emitted CountWidth.
    private const int CountWidth = 5;

    private readonly int[] _lengths;
    private readonly Stream? _spill;
    private readonly int _runSize;
    private readonly List<long> _runs = [];
    private WordRun _run = new();

    /// <param name="articles">How many there will be.</param>
    /// <param name="spill">The temporary file; null where all is to stay in memory.</param>
    /// <param name="runSize">How many words of articles, each counted once an article, are kept in memory.</param>
    public WordIndex(int articles, Stream? spill = null, int runSize = 1 << 24)
    {
        _lengths = new int[articles];
        _spill = spill;
        _runSize = runSize;
    }

    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static WordIndex Of(CorpusModel model, CancellationToken stop)
    {
        var index = new WordIndex(model.Articles.Count);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            stop.ThrowIfCancellationRequested();
            index.Add(row, Encoding.UTF8.GetBytes(model.Articles[row].Facts.File.Text));
        }

        return index;
    }

    /// <summary>Adds an article; they come in the order of rows.</summary>
    /// <param name="text">In UTF-8.</param>
    public void Add(int row, byte[] text)
    {
        _lengths[row] = _run.Add(row, text);
        if (_spill is not null && _run.Size >= _runSize)
        {
            _runs.Add(_spill.Length);
            _run.Write(_spill);
            _run = new();
        }
    }

    /// <summary>By article, and all together, how many words there are.</summary>
    public TableWriter ArticleWords(TableWriter? table = null)
    {
        table ??= new();
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

    /// <summary>The words and their articles, in chunks; one is written when the next is asked for.</summary>
    /// <param name="starts">Gets the first word of each chunk.</param>
    /// <param name="size">About how many digits a chunk has.</param>
    public IEnumerable<TableWriter> Chunks(TableWriter starts, int size)
    {
        using var words = new MergedWords(_spill, _runs, _run);
        var before = new byte[CorpusStorage.WordReader.LongestWord];
        for (var more = words.Next(); more;)
        {
            WriteBytes(starts, words.Word);
            var blockStarts = new List<int>();
            var blocks = new TableWriter(size + (size / 4));
            while (more && blocks.Length < size)
            {
                blockStarts.Add(blocks.Length);
                var length = 0;
                for (var i = 0; i < WordsInBlock && more; i++)
                {
                    WriteWord(blocks, words.Word, before.AsSpan(0, length));
                    WritePostings(blocks, words);
                    words.Word.CopyTo(before);
                    length = words.Word.Length;
                    more = words.Next();
                }
            }

            var chunk = new TableWriter(blocks.Length + (BlockWidth * blockStarts.Count) + CountWidth);
            chunk.Fixed(blockStarts.Count, CountWidth);
            foreach (var start in blockStarts)
            {
                chunk.Fixed(CountWidth + (BlockWidth * blockStarts.Count) + start, BlockWidth);
            }

            yield return chunk.Append(blocks);
        }
    }

    private static void WriteWord(TableWriter table, ReadOnlySpan<byte> word, ReadOnlySpan<byte> before)
    {
        var shared = 0;
        while (shared < before.Length && shared < word.Length && before[shared] == word[shared])
        {
            shared++;
        }

        // The rest of a word is text, too: no character is divided.
        while (shared > 0 && shared < word.Length && (word[shared] & 0xC0) == 0x80)
        {
            shared--;
        }

        table.Number(shared);
        WriteBytes(table, word.Slice(shared));
    }

    private void WritePostings(TableWriter table, MergedWords words)
    {
        var count = words.Rows.Count;
        var postings = new TableWriter(2 * count);
        if (CorpusStorage.PostingCode.IsCommon(_lengths.Length, count))
        {
            CommonPostingWriter.Write(postings, words.Rows, words.Counts, _lengths.Length);
        }
        else
        {
            PostingWriter.Write(postings, words.Rows, words.Counts, _lengths.Length);
        }

        table.Number((count << 1) | (words.IsOdd ? 1 : 0)).Number(postings.Length).Append(postings);
    }

    private static void WriteBytes(TableWriter table, ReadOnlySpan<byte> bytes) => table.Number(bytes.Length).Text(Encoding.UTF8.GetString(bytes.ToArray()));
}
