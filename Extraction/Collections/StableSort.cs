using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Collections;

/// <summary>
/// Sorts values of our own types so that equals keep their order. The framework's sort does not, which one framework may
/// do otherwise than another, and its code for our types cannot be compiled before a run.
/// </summary>
internal static class StableSort
{
    /// <summary>Runs so short are sorted by insertion.</summary>
    private const int ShortRun = 8;

    public static void Sort<T>(List<T> items, Comparison<T> comparison)
    {
        if (IsInOrder(items, comparison))
        {
            return;
        }

        var from = new T[items.Count];
        var into = new T[from.Length];
        for (var i = 0; i < from.Length; i++)
        {
            from[i] = items[i];
        }

        for (var start = 0; start < from.Length; start += ShortRun)
        {
            Insert(from, start, Math.Min(from.Length, start + ShortRun), comparison);
        }

        for (var run = ShortRun; run < from.Length; run *= 2)
        {
            for (var start = 0; start < from.Length; start += 2 * run)
            {
                Merge(from, into, start, Math.Min(from.Length, start + run), Math.Min(from.Length, start + (2 * run)), comparison);
            }

            (from, into) = (into, from);
        }

        for (var i = 0; i < from.Length; i++)
        {
            items[i] = from[i];
        }
    }

    private static bool IsInOrder<T>(List<T> items, Comparison<T> comparison)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (comparison(items[i - 1], items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Insert<T>(T[] items, int start, int end, Comparison<T> comparison)
    {
        for (var i = start + 1; i < end; i++)
        {
            var item = items[i];
            var at = i;
            for (; at > start && comparison(items[at - 1], item) > 0; at--)
            {
                items[at] = items[at - 1];
            }

            items[at] = item;
        }
    }

    private static void Merge<T>(T[] from, T[] into, int start, int middle, int end, Comparison<T> comparison)
    {
        int left = start, right = middle;
        for (var i = start; i < end; i++)
        {
            into[i] = right == end || (left < middle && comparison(from[left], from[right]) <= 0) ? from[left++] : from[right++];
        }
    }
}
