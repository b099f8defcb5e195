using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking.People;

/// <summary>One person while the people of the articles are being joined.</summary>
internal sealed class Identity
{
    // Most people are in one article and have one title or none, which is that of the article then.
    private Member _only;
    private List<Member>? _members;
    private EquatableArray<string> _titles;
    private HashSet<string>? _allTitles;
    private List<string>? _seats;

    public Identity(FoldedName name) => Name = name;

    public FoldedName Name { get; private set; }
    public Gender Gender { get; private set; }

    /// <summary>How many people of articles are joined here; none where another identity has taken them.</summary>
    public int Count { get; private set; }

    /// <summary>What the articles say, in the order in which they were joined, until it is sorted.</summary>
    public Member this[int index] => _members is null ? _only : _members[index];

    public void Add(PersonInArticle place, LocalPerson person, PersonKey key)
    {
        Add(new Member(place, person, key));
        Gender = Gender == Gender.Unknown ? person.Gender : Gender;
        AddTitles(key.Titles);
        AddSeats(key.Seats.AsSpan());
    }

    public void Take(Identity other)
    {
        if (Name.Middle.Length < other.Name.Middle.Length)
        {
            Name = Name with { Middle = other.Name.Middle };
        }

        Gender = Gender == Gender.Unknown ? other.Gender : Gender;
        AddSeats(other._seats is null ? default : other._seats.ToArray());
        for (var m = 0; m < other.Count; m++)
        {
            Add(other[m]);
        }

        other.Count = 0;
        if (other._allTitles is null)
        {
            AddTitles(other._titles);
        }
        else
        {
            AllTitles().UnionWith(other._allTitles);
        }
    }

    public bool GenderAgrees(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public bool HasTitles => _titles.Count > 0 || _allTitles is not null;

    public bool SharesTitle(Identity other)
    {
        if (!HasTitles || !other.HasTitles)
        {
            return false;
        }

        if (other._allTitles is not null)
        {
            return AllTitles().Overlaps(other._allTitles);
        }

        foreach (var title in other._titles.AsSpan())
        {
            if (Has(title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>May be any of several who bear the name, and so is nobody's other form.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether nobody can hold this one's offices and those.</summary>
    public bool IsApart(ReadOnlySpan<string> seats)
    {
        var apart = false;
        foreach (var seat in seats)
        {
            foreach (var own in _seats ?? [])
            {
                if (own == seat)
                {
                    return false;
                }

                apart |= Office.AreApart(own, seat);
            }
        }

        return apart;
    }

    public bool IsApart(Identity other) => other._seats is not null && IsApart(other._seats.ToArray());

    /// <summary>Puts what the articles say in the order of their places.</summary>
    public void Sort()
    {
        if (_members is not null)
        {
            StableSort.Sort(_members, static (one, other) => CanonicalPerson.ByPlace(one.Place, other.Place));
        }
    }

    private void Add(in Member member)
    {
        if (Count == 0)
        {
            _only = member;
        }
        else
        {
            (_members ??= [_only]).Add(member);
        }

        Count++;
    }

    private bool Has(string title) => _allTitles is null ? _titles.AsSpan().IndexOf(title) >= 0 : _allTitles.Contains(title);

    private void AddTitles(EquatableArray<string> titles)
    {
        if (_titles.Count == 0 && _allTitles is null)
        {
            _titles = titles;
            return;
        }

        foreach (var title in titles.AsSpan())
        {
            if (!Has(title))
            {
                AllTitles().Add(title);
            }
        }
    }

    /// <summary>The titles as a set, which they stay from now on.</summary>
    private HashSet<string> AllTitles() => _allTitles ??= new(_titles, StringComparer.Ordinal);

    private void AddSeats(ReadOnlySpan<string> seats)
    {
        foreach (var seat in seats)
        {
            if (_seats?.Contains(seat) != true)
            {
                (_seats ??= []).Add(seat);
            }
        }
    }

    /// <summary>What one article says.</summary>
    internal readonly record struct Member(PersonInArticle Place, LocalPerson Person, PersonKey Key);
}
