using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>
/// Finds which of many words a text holds, in one pass over the text (the automaton of Aho and Corasick): the time grows with
/// the text and with the words, and not with their product.
/// </summary>
internal sealed class WordSearch
{
    private const int Root = 0;
    private const int None = -1;

    private readonly bool _ignoresCase;
    private readonly Dictionary<long, int> _next;
    private readonly bool[] _starts = new bool[128];        // the ASCII characters that a word starts with
    private readonly bool _startsBeyond;                    // some word starts with another character
    private Node[] _nodes;                                  // a tree of all words; without an object each, for there may be a million
    private int _count = 1;
    private readonly int[] _same;                           // by word: another word at the same node, or none

    /// <param name="words">The words; what is found is told by their indexes.</param>
    /// <param name="ignoresCase">Letters of both cases are the same.</param>
    public WordSearch(IReadOnlyList<string> words, bool ignoresCase = false)
    {
        _ignoresCase = ignoresCase;
        _same = new int[words.Count];
        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
        }

        // Many words share their beginnings; few share none.
        _next = new(length / 2);
        _nodes = new Node[(length / 2) + 1];
        _nodes[Root].Word = None;
        for (var w = 0; w < words.Count; w++)
        {
            var node = Root;
            foreach (var c in words[w])
            {
                node = Grow(node, Folded(c));
            }

            _same[w] = _nodes[node].Word;
            _nodes[node].Word = w;
            if (words[w].Length > 0)
            {
                var first = Folded(words[w][0]);
                _startsBeyond |= first >= _starts.Length;
                _starts[first < _starts.Length ? first : 0] = true;
            }
        }

        Link();
    }

    /// <summary>Adds the words that the text holds anywhere, each once, in no order; gives how many steps it took.</summary>
    public long Find(ReadOnlySpan<char> text, List<int> found)
    {
        var seen = default(HashSet<int>);
        var steps = (long)text.Length;
        AddWordsAt(Root, found);
        var node = Root;
        foreach (var original in text)
        {
            var c = Folded(original);
            if (node == Root && !MayStart(c))
            {
                continue;
            }

            int next;
            while (!_next.TryGetValue(Key(node, c), out next) && node != Root)
            {
                node = _nodes[node].Suffix;
                steps++;
            }

            node = next;
            var end = _nodes[node].Word >= 0 ? node : _nodes[node].WordSuffix;
            for (; end != Root && (seen ??= []).Add(end); end = _nodes[end].WordSuffix)
            {
                steps += AddWordsAt(end, found);
            }
        }

        return steps;
    }

    /// <summary>Adds the words that the text begins with, the shortest first; gives how many steps it took.</summary>
    public long FindAtStart(ReadOnlySpan<char> text, List<int> found)
    {
        var steps = AddWordsAt(Root, found);
        var node = Root;
        for (var i = 0; i < text.Length && _next.TryGetValue(Key(node, Folded(text[i])), out node); i++)
        {
            steps += 1 + AddWordsAt(node, found);
        }

        return steps;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;

    private char Folded(char c) => _ignoresCase ? LetterCase.ToUpper(c) : c;

    private bool MayStart(char c) => c < _starts.Length ? _starts[c] : _startsBeyond;

    private int Grow(int node, char c)
    {
        if (!_next.TryGetValue(Key(node, c), out var child))
        {
            child = _count++;
            if (child == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * child);
            }

            _nodes[child] = new() { Parent = node, Character = c, Word = None };
            _next.Add(Key(node, c), child);
        }

        return child;
    }

    /// <summary>Gives each node the longest end of its path that another path starts with; nodes nearer the root come first.</summary>
    private void Link()
    {
        foreach (var n in ByDepth())
        {
            ref var node = ref _nodes[n];
            var suffix = node.Parent;
            var next = Root;
            while (suffix != Root && !_next.TryGetValue(Key(suffix = _nodes[suffix].Suffix, node.Character), out next))
            {
                next = Root;
            }

            node.Suffix = next;
            node.WordSuffix = _nodes[next].Word >= 0 ? next : _nodes[next].WordSuffix;
        }
    }

    /// <summary>The nodes but for the root, level by level.</summary>
    private int[] ByDepth()
    {
        var depths = new int[_count];
        var starts = new int[_count + 1];
        for (var n = 1; n < depths.Length; n++)
        {
            depths[n] = depths[_nodes[n].Parent] + 1;
            starts[depths[n]]++;
        }

        for (var depth = 1; depth < starts.Length; depth++)
        {
            starts[depth] += starts[depth - 1];
        }

        var order = new int[depths.Length - 1];
        for (var n = 1; n < depths.Length; n++)
        {
            order[starts[depths[n] - 1]++] = n;
        }

        return order;
    }

    private long AddWordsAt(int node, List<int> found)
    {
        var count = 0L;
        for (var word = _nodes[node].Word; word >= 0; word = _same[word])
        {
            found.Add(word);
            count++;
        }

        return count;
    }

    private struct Node
    {
        public int Parent;
        public int Word;            // that ends here, or none
        public int Suffix;          // the longest end of the path to here that another path starts with
        public int WordSuffix;      // the same where a word ends, or the root
        public char Character;
    }
}
