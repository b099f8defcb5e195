using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>
/// What a value must look like: a small part of regular expressions, without groups and alternatives, so that a value is compared in
/// time proportional to its length. The whole value must fit.
/// </summary>
internal sealed class FieldPattern
{
    /// <summary>So many elements, repeated ones counted as often as they must or may be there.</summary>
    public const int MostElements = 200;

    private readonly List<Element> _elements = [];

    private FieldPattern()
    {
    }

    /// <summary>Reads a pattern; null where it is none, and then what is wrong.</summary>
    public static FieldPattern? Parse(string text, out string fault)
    {
        var pattern = new FieldPattern();
        fault = "";
        for (var i = 0; i < text.Length && fault.Length == 0;)
        {
            var start = i;
            var set = ReadSet(text, ref i);
            var (least, most) = set is null ? (0, 0) : ReadCount(text, ref i);
            if (set is null || least < 0)
            {
                fault = "'" + text.Substring(start) + "' is not understood; " + Form;
            }
            else if (pattern._elements.Count + (most == Unlimited ? least + 1 : most) is var count && count > MostElements)
            {
                fault = "the pattern has more than " + Invariant.Format(MostElements) + " elements";
            }
            else
            {
                pattern.Add(set, least, most);
            }
        }

        return fault.Length == 0 ? pattern : null;
    }

    /// <summary>The whole value fits.</summary>
    public bool Fits(string value)
    {
        var now = new bool[_elements.Count + 1];
        var next = new bool[_elements.Count + 1];
        now[0] = true;
        foreach (var c in value)
        {
            Skip(now);
            System.Array.Clear(next, 0, next.Length);
            for (var e = 0; e < _elements.Count; e++)
            {
                if (now[e] && _elements[e].Set.Has(c))
                {
                    next[_elements[e].Repeats ? e : e + 1] = true;
                }
            }

            (now, next) = (next, now);
        }

        Skip(now);
        return now[_elements.Count];
    }

    private const string Form = "a pattern is made of characters, ., [a-z], [^a-z], \\d and \\w, each with ?, *, +, {2} or {2,4} after it";

    /// <summary>What means something in a pattern, and means itself after a backslash.</summary>
    private const string Marks = "^$\\.*+?()[]{}|/-";

    private const int Unlimited = int.MaxValue;

    /// <summary>What may be left out is passed over.</summary>
    private void Skip(bool[] states)
    {
        for (var e = 0; e < _elements.Count; e++)
        {
            states[e + 1] |= states[e] && _elements[e].MayBeAbsent;
        }
    }

    private void Add(CharSet set, int least, int most)
    {
        for (var i = 0; i < least; i++)
        {
            _elements.Add(new(set, MayBeAbsent: false, Repeats: false));
        }

        for (var i = least; i < most && most != Unlimited; i++)
        {
            _elements.Add(new(set, MayBeAbsent: true, Repeats: false));
        }

        if (most == Unlimited)
        {
            _elements.Add(new(set, MayBeAbsent: true, Repeats: true));
        }
    }

    private static CharSet? ReadSet(string text, ref int i)
    {
        var c = text[i++];
        switch (c)
        {
            case '.':
                return CharSet.Any;
            case '[':
                return ReadClass(text, ref i);
            case '\\':
                return i < text.Length ? Escaped(text[i++]) : null;
            case '(' or ')' or '|' or '^' or '$' or '*' or '+' or '?' or '{' or '}' or ']':
                return null;
            default:
                return CharSet.Of(c, c);
        }
    }

    private static CharSet? Escaped(char c) => c switch
    {
        'd' => CharSet.Digit,
        'w' => CharSet.Word,
        _ => Marks.IndexOf(c) < 0 ? null : CharSet.Of(c, c),
    };

    /// <summary>Reads what comes after an opening bracket.</summary>
    private static CharSet? ReadClass(string text, ref int i)
    {
        var set = new CharSet { IsComplement = i < text.Length && text[i] == '^' };
        i += set.IsComplement ? 1 : 0;
        var first = i;
        for (; i < text.Length; i++)
        {
            if (text[i] == ']' && i > first)
            {
                i++;
                return set;
            }

            var isEscaped = text[i] == '\\' && i + 1 < text.Length;
            i += isEscaped ? 1 : 0;
            if (text[i] is '[' or ']' && !isEscaped)
            {
                return null;
            }

            if (isEscaped && Escaped(text[i]) is var escaped && (escaped is null || text[i] is 'd' or 'w'))
            {
                if (escaped is null)
                {
                    return null;
                }

                set.Add(escaped);
            }
            else if (i + 2 < text.Length && text[i + 1] == '-' && text[i + 2] is not (']' or '\\'))
            {
                if (text[i + 2] < text[i])
                {
                    return null;
                }

                set.Add(text[i], text[i + 2]);
                i += 2;
            }
            else
            {
                set.Add(text[i], text[i]);
            }
        }

        return null;
    }

    /// <summary>How often at least and at most; at least -1 where that is not understood.</summary>
    private static (int Least, int Most) ReadCount(string text, ref int i)
    {
        switch (i < text.Length ? text[i] : '\0')
        {
            case '?':
                i++;
                return (0, 1);
            case '*':
                i++;
                return (0, Unlimited);
            case '+':
                i++;
                return (1, Unlimited);
            case '{':
                i++;
                return ReadBraces(text, ref i);
            default:
                return (1, 1);
        }
    }

    private static (int Least, int Most) ReadBraces(string text, ref int i)
    {
        var least = ReadNumber(text, ref i);
        var most = least;
        if (i < text.Length && text[i] == ',')
        {
            i++;
            most = i < text.Length && text[i] == '}' ? Unlimited : ReadNumber(text, ref i);
        }

        var isClosed = i < text.Length && text[i] == '}';
        i++;
        return isClosed && least >= 0 && most >= least && most > 0 ? (least, most) : (-1, 0);
    }

    private static int ReadNumber(string text, ref int i)
    {
        var number = -1;
        for (; i < text.Length && CharClasses.IsAsciiDigit(text[i]); i++)
        {
            number = System.Math.Min((System.Math.Max(number, 0) * 10) + text[i] - '0', MostElements + 1);
        }

        return number;
    }

    private sealed record Element(CharSet Set, bool MayBeAbsent, bool Repeats);

    private sealed class CharSet
    {
        private readonly List<(char First, char Last)> _ranges = [];

        public static CharSet Any { get; } = new() { IsComplement = true };

        public static CharSet Digit { get; } = Of('0', '9');

        public static CharSet Word { get; } = MakeWord();

        public bool IsComplement { get; init; }

        public static CharSet Of(char first, char last)
        {
            var set = new CharSet();
            set.Add(first, last);
            return set;
        }

        public void Add(char first, char last) => _ranges.Add((first, last));

        public void Add(CharSet other) => _ranges.AddRange(other._ranges);

        public bool Has(char c)
        {
            foreach (var (first, last) in _ranges)
            {
                if (c >= first && c <= last)
                {
                    return !IsComplement;
                }
            }

            return IsComplement;
        }

        private static CharSet MakeWord()
        {
            var set = Of('0', '9');
            set.Add('A', 'Z');
            set.Add('_', '_');
            set.Add('a', 'z');
            return set;
        }
    }
}
