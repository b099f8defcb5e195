using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Gives articles and people the names of their properties. Of those that want one name the first has it; each other gets
/// its own words after it, so that its name does not depend on how many more there are.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>What the generated classes have or will have, and what every class has.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Find", "FindAll", "Search", "Attributions", "Articles", "People", "Quotes", "Equals", "GetHashCode", "GetType", "ToString",
        "ReferenceEquals", "MemberwiseClone", "Finalize", "Load",
    };

    private readonly HashSet<string> _taken = new(Reserved, StringComparer.Ordinal);
    private readonly string _kind;

    /// <param name="kind">What the members are, put after a name that cannot stand alone: <c>Article</c>, <c>Person</c>.</param>
    public MemberNames(string kind) => _kind = kind;

    /// <summary>The order in which names are given: by date, those without one last, and else as they stand.</summary>
    /// <param name="dateOf">As <c>yyyy-MM-dd</c>, or null.</param>
    public static int[] OrderByDate(int count, Func<int, string?> dateOf)
    {
        const string Undated = "~";
        var dates = new string[count];
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            dates[i] = dateOf(i) ?? Undated;
            order[i] = i;
        }

        Array.Sort(order, (one, other) => string.CompareOrdinal(dates[one], dates[other]) is var byDate && byDate != 0 ? byDate : one.CompareTo(other));
        return order;
    }

    /// <param name="wanted">Words to make the name of.</param>
    /// <param name="own">What tells this one from others that want the same name, the clearest first.</param>
    /// <param name="renamed">The name had been taken.</param>
    public string Reserve(string wanted, IEnumerable<string> own, out bool renamed)
    {
        renamed = !TryReserve(Identifier.Of(wanted), out var name);
        return renamed ? ReserveOther(name, own) : name;
    }

    /// <param name="wanted">The words to make the name of, as an identifier.</param>
    /// <param name="name">The name; taken where this returns false.</param>
    public bool TryReserve(string wanted, out string name)
    {
        name = wanted.Length == 0 || Reserved.Contains(wanted) ? wanted + _kind : wanted;
        return _taken.Add(name);
    }

    /// <summary>A name beside one that is taken.</summary>
    /// <param name="own">What tells this one from others that want the same name, the clearest first.</param>
    public string ReserveOther(string name, IEnumerable<string> own)
    {
        foreach (var words in own)
        {
            var identifier = Identifier.Of(words).TrimStart('_');
            if (identifier.Length > 0 && _taken.Add(name + "_" + identifier))
            {
                return name + "_" + identifier;
            }
        }

        for (var number = 2; ; number++)
        {
            var numbered = name + "_" + Invariant.Format(number);
            if (_taken.Add(numbered))
            {
                return numbered;
            }
        }
    }
}
