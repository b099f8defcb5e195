using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// The canonical forms of Unicode: NFC, in which letters and their accents are one character where there is one, and NFD, in which they
/// never are. Halves of pairs stay as they are.
/// </summary>
internal static class CanonicalForm
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTrails = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    /// <summary>All characters before it are the same in every form, but for those that decompose.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>Whether a text is in NFC, told by characters; false also for a few texts that are.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= FirstMark && IsUnstable(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text in NFC.</summary>
    public static string Compose(string text)
    {
        if (IsComposed(text.AsSpan()))
        {
            return text;
        }

        var codePoints = Decomposed(text.AsSpan());
        var count = 0;
        var starter = -1;
        var before = 0;
        for (var i = 0; i < codePoints.Count; i++)
        {
            var codePoint = codePoints[i];
            var of = Compositions.ClassOf(codePoint);
            var whole = starter >= 0 && (before < of || (before == 0 && starter == count - 1)) ? WholeOf(codePoints[starter], codePoint) : -1;
            if (whole >= 0)
            {
                codePoints[starter] = whole;
                continue;
            }

            starter = of == 0 ? count : starter;
            before = of;
            codePoints[count++] = codePoint;
        }

        codePoints.RemoveRange(count, codePoints.Count - count);
        return Text(codePoints);
    }

    /// <summary>The text in NFD.</summary>
    public static string Decompose(string text) => Text(Decomposed(text.AsSpan()));

    private static bool IsUnstable(ReadOnlySpan<char> text, ref int at)
    {
        var codePoint = (int)text[at];
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            codePoint = char.ConvertToUtf32(text[at], text[++at]);
        }

        return (codePoint is >= FirstVowel and < BeforeTrails + TrailCount) || Compositions.IsUnstable(codePoint);
    }

    private static List<int> Decomposed(ReadOnlySpan<char> text)
    {
        var codePoints = new List<int>(text.Length + 8);
        var waiting = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            waiting.Push(pair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
            while (waiting.Count > 0)
            {
                var codePoint = waiting.Pop();
                if (codePoint is >= FirstSyllable and <= LastSyllable)
                {
                    AddSyllable(codePoints, codePoint - FirstSyllable);
                }
                else if (codePoint < 0x80 || Compositions.PartsOf(codePoint) is not { } parts)
                {
                    codePoints.Add(codePoint);
                }
                else
                {
                    for (var p = parts.Length - 1; p >= 0; p--)
                    {
                        waiting.Push(parts[p]);
                    }
                }
            }
        }

        Order(codePoints);
        return codePoints;
    }

    private static void AddSyllable(List<int> codePoints, int syllable)
    {
        codePoints.Add(FirstLead + (syllable / (VowelCount * TrailCount)));
        codePoints.Add(FirstVowel + (syllable / TrailCount % VowelCount));
        if (syllable % TrailCount is var trail and > 0)
        {
            codePoints.Add(BeforeTrails + trail);
        }
    }

    /// <summary>Puts the marks of each letter in the order of their classes; those of one class keep theirs.</summary>
    private static void Order(List<int> codePoints)
    {
        for (int first = 0, end; first < codePoints.Count; first = end)
        {
            end = first + 1;
            while (Compositions.ClassOf(codePoints[first]) > 0 && end < codePoints.Count && Compositions.ClassOf(codePoints[end]) > 0)
            {
                end++;
            }

            if (end - first > 1)
            {
                var marks = codePoints.GetRange(first, end - first);
                StableSort.Sort(marks, static (one, other) => Compositions.ClassOf(one).CompareTo(Compositions.ClassOf(other)));
                for (var i = first; i < end; i++)
                {
                    codePoints[i] = marks[i - first];
                }
            }
        }
    }

    private static int WholeOf(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + LeadCount && second is >= FirstVowel and < FirstVowel + VowelCount)
        {
            return FirstSyllable + ((((first - FirstLead) * VowelCount) + second - FirstVowel) * TrailCount);
        }

        return first is >= FirstSyllable and <= LastSyllable && (first - FirstSyllable) % TrailCount == 0
            && second is > BeforeTrails and < BeforeTrails + TrailCount
            ? first + second - BeforeTrails
            : Compositions.WholeOf(first, second);
    }

    private static string Text(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        foreach (var codePoint in codePoints)
        {
            if (codePoint > 0xFFFF)
            {
                text.Append(char.ConvertFromUtf32(codePoint));
            }
            else
            {
                text.Append((char)codePoint);
            }
        }

        return text.ToString();
    }
}
