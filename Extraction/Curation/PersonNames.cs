using System.Collections.Generic;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>The people of one article by all the names that it has for them; of several who bear a name, the first.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<string, int> _byName = new(NameSpelling.Comparer);

    public PersonNames(IReadOnlyList<LocalPerson> people)
    {
        for (var p = 0; p < people.Count; p++)
        {
            Add(people[p], p);
        }
    }

    /// <summary>The index of the person; -1 where nobody bears the name.</summary>
    public int Find(string name) => _byName.TryGetValue(name, out var person) ? person : -1;

    public void Add(LocalPerson person, int index)
    {
        Add(person.Name, index);
        foreach (var name in person.AlternateNames)
        {
            Add(name, index);
        }
    }

    private void Add(string name, int index)
    {
        if (!_byName.ContainsKey(name))
        {
            _byName.Add(name, index);
        }
    }
}
