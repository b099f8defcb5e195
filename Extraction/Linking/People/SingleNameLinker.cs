using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking.People;

/// <summary>
/// Joins people of whom an article gives the family name only to the one bearer whom the corpus names in full, where a title is
/// the same (<c>President Marsh</c>) or he is in so many articles that he needs no first name. Others of one family name are one person
/// where they share a title or the articles are nearly the same.
/// </summary>
internal sealed class SingleNameLinker
{
    /// <summary>In how many articles a person must be named in full for the family name alone to mean him elsewhere.</summary>
    private const int WellKnown = 3;

    private readonly FullNameLinker _full;
    private readonly EquatableArray<int>[] _nearDuplicates;

    // Numbers of identities, by lone name and what tells its bearers apart.
    private readonly Dictionary<(string Name, string Title), List<int>> _byTitle = [];
    private readonly Dictionary<(string Name, int Article), List<int>> _byArticle = [];

    public SingleNameLinker(FullNameLinker full, EquatableArray<int>[] nearDuplicates)
    {
        _full = full;
        _nearDuplicates = nearDuplicates;
    }

    public List<Identity> Identities { get; } = [];

    public void Add(PersonInArticle place, LocalPerson person, PersonKey key)
    {
        var single = new Identity(key.Name);
        single.Add(place, person, key);
        if (key.Name.Family is { } family && FullBearer(family, single) is { } bearer)
        {
            bearer.Take(single);
            return;
        }

        // Of people known by a given name only, a title says nothing.
        var name = key.Name.Family ?? key.Name.Given ?? "";
        var titles = key.Name.Family is null ? default : key.Titles;
        var number = FirstSame(name, titles, place.Article, single.Gender);
        if (number < Identities.Count)
        {
            Identities[number].Take(single);
        }
        else
        {
            Identities.Add(single);
        }

        Enter(_byArticle, (name, place.Article), number);
        foreach (var title in titles.AsSpan())
        {
            Enter(_byTitle, (name, title), number);
        }
    }

    /// <summary>The first of the name who has one of the titles, or who is in an article that says nearly the same; else the next number.</summary>
    private int FirstSame(string name, EquatableArray<string> titles, int article, Gender gender)
    {
        var first = Identities.Count;
        foreach (var title in titles.AsSpan())
        {
            first = Math.Min(first, First(_byTitle, (name, title), gender));
        }

        foreach (var near in _nearDuplicates[article].AsSpan())
        {
            first = Math.Min(first, First(_byArticle, (name, near), gender));
        }

        return first;
    }

    private int First<T>(Dictionary<T, List<int>> index, T key, Gender gender)
        where T : notnull
    {
        if (index.TryGetValue(key, out var numbers))
        {
            foreach (var number in numbers)
            {
                if (Identities[number].GenderAgrees(gender))
                {
                    return number;
                }
            }
        }

        return int.MaxValue;
    }

    private static void Enter<T>(Dictionary<T, List<int>> index, T key, int number)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var numbers))
        {
            index.Add(key, numbers = new(1));
        }

        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    private Identity? FullBearer(string family, Identity lone)
    {
        var found = default(Identity);
        var several = false;
        var titled = default(Identity);
        var severalTitled = false;
        foreach (var bearer in _full.Bearers(family))
        {
            if (!bearer.GenderAgrees(lone.Gender))
            {
                continue;
            }

            several |= found is not null;
            found = bearer;
            if (bearer.SharesTitle(lone))
            {
                severalTitled |= titled is not null;
                titled = bearer;
            }

            // Nobody who comes after can change that; a common name has thousands of bearers.
            if (several && (severalTitled || !lone.HasTitles))
            {
                return null;
            }
        }

        return titled is not null && !severalTitled ? titled
            : found is not null && !several && (found.Count >= WellKnown || IsNear(lone[0].Place.Article, found)) ? found
            : null;
    }

    /// <summary>Whether a person is in an article that says nearly the same.</summary>
    private bool IsNear(int article, Identity identity)
    {
        foreach (var near in _nearDuplicates[article].AsSpan())
        {
            for (var m = 0; m < identity.Count; m++)
            {
                if (identity[m].Place.Article == near)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
