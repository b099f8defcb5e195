using System;
using System.Collections.Generic;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking.People;

/// <summary>One person while the people of the articles are being joined.</summary>
internal sealed class Identity
{
    // Most people have one title or none.
    private HashSet<string>? _titles;

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
    }

    public void Take(Identity other)
    {
        if (Name.Middle.Length < other.Name.Middle.Length)
        {
            Name = Name with { Middle = other.Name.Middle };
        }

        Gender = Gender == Gender.Unknown ? other.Gender : Gender;
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

    public bool SharesTitle(Identity other) => _titles is not null && other._titles is not null && _titles.Overlaps(other._titles);
}
