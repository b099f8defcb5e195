using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Corpus.Emit.Search;

/// <summary>Goes through the words of all runs in the order of their bytes, each word once with the articles of every run.</summary>
internal sealed class MergedWords : IDisposable
{
    private readonly List<IEnumerator<RunWord>> _runs = [];
    private readonly byte[] _word = new byte[byte.MaxValue];
    private int _length;

    /// <param name="spill">The file that earlier runs are in.</param>
    /// <param name="starts">Where they start, in the order of their articles.</param>
    /// <param name="last">The run that is in memory.</param>
    public MergedWords(Stream? spill, List<long> starts, WordRun last)
    {
        foreach (var words in starts.Select(start => new SpilledRun(spill!, start).Words()).Append(last.Words()))
        {
            var run = words.GetEnumerator();
            if (run.MoveNext())
            {
                _runs.Add(run);
            }
        }
    }

    public ReadOnlySpan<byte> Word => new(_word, 0, _length);

    public bool IsOdd { get; private set; }

    /// <summary>The articles that have the word, ascending.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>How often each has it.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>Reads the next word.</summary>
    public bool Next()
    {
        if (_runs.Count == 0)
        {
            return false;
        }

        ReadOnlySpan<byte> least = _runs[0].Current.Word;
        for (var i = 1; i < _runs.Count; i++)
        {
            ReadOnlySpan<byte> other = _runs[i].Current.Word;
            least = other.SequenceCompareTo(least) < 0 ? other : least;
        }

        least.CopyTo(_word);
        _length = least.Length;
        IsOdd = false;
        Rows.Clear();
        Counts.Clear();
        for (var i = 0; i < _runs.Count; i++)
        {
            if (((ReadOnlySpan<byte>)_runs[i].Current.Word).SequenceEqual(Word))
            {
                Take(_runs[i].Current);
                i -= Advance(i);
            }
        }

        return true;
    }

    public void Dispose() => _runs.ForEach(static run => run.Dispose());

    private void Take(RunWord word)
    {
        IsOdd |= word.IsOdd;
        for (var i = word.First; i < word.End; i++)
        {
            Rows.Add(word.Rows[i]);
            Counts.Add(word.Counts[i]);
        }
    }

    /// <returns>How many runs have come to their end.</returns>
    private int Advance(int run)
    {
        if (_runs[run].MoveNext())
        {
            return 0;
        }

        _runs[run].Dispose();
        _runs.RemoveAt(run);
        return 1;
    }
}
