using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking.People;

/// <summary>One person while the people of the articles are being joined.</summary>
internal sealed class Identity
{
    // Most people have one title or none.
    private HashSet<string>? _titles;
    private List<string>? _seats;

    public Identity(FoldedName name) => Name = name;

    public FoldedName Name { get; private set; }
    public Gender Gender { get; private set; }
    public List<(PersonInArticle Place, LocalPerson Person)> Members { get; } = new(1);

    public void Add(PersonInArticle place, LocalPerson person, PersonKey key)
    {
        Members.Add((place, person));
        Gender = Gender == Gender.Unknown ? person.Gender : Gender;
        foreach (var title in key.Titles.AsSpan())
        {
            (_titles ??= new(StringComparer.Ordinal)).Add(title);
        }

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
        Members.AddRange(other.Members);
        other.Members.Clear();
        if (_titles is null)
        {
            _titles = other._titles;
        }
        else if (other._titles is not null)
        {
            _titles.UnionWith(other._titles);
        }
    }

    public bool GenderAgrees(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public bool HasTitles => _titles is not null;

    public bool SharesTitle(Identity other) => _titles is not null && other._titles is not null && _titles.Overlaps(other._titles);

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
}
