using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking.People;

/// <summary>One person while the people of the articles are being joined.</summary>
internal sealed class Identity
{
    private readonly List<(PersonInArticle Place, LocalPerson Person)> _members = [];
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);

    public Identity(PersonName name) => Name = name;

    public PersonName Name { get; private set; }
    public Gender Gender { get; private set; }
    public IReadOnlyList<(PersonInArticle Place, LocalPerson Person)> Members => _members;

    public void Add(PersonInArticle place, LocalPerson person)
    {
        _members.Add((place, person));
        Gender = Gender == Gender.Unknown ? person.Gender : Gender;
        foreach (var title in person.JobTitles)
        {
            _titles.Add(TitleHead.Of(title));
        }
    }

    public void Take(Identity other)
    {
        if (Name.Middle.Length < other.Name.Middle.Length)
        {
            Name = Name with { Middle = other.Name.Middle };
        }

        foreach (var (place, person) in other._members)
        {
            Add(place, person);
        }

        other._members.Clear();
    }

    public bool GenderAgrees(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public bool SharesTitle(Identity other) => _titles.Overlaps(other._titles);

    public bool HasTitle => _titles.Count > 0;
}
