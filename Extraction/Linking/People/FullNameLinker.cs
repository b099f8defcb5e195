using System;
using System.Collections.Generic;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking.People;

/// <summary>
/// Joins people whose full names are one: the same but for accents and case, a middle name more or less, or a given name in a
/// short or foreign form that only one bearer of the family name can have. Neither genders nor middle initials nor
/// suffixes may differ, nor the places whose mayor or governor they are.
/// </summary>
/// <param name="capacity">About how many people there are.</param>
internal sealed class FullNameLinker(GivenNameForms givenNames, int capacity)
{
    /// <summary>How many bearers of one family name are compared with each other; more have only their own spelling joined.</summary>
    private const int MaxBearers = 64;

    private static readonly List<Identity> Nobody = [];

    private readonly Dictionary<string, List<Identity>> _byFamily = new(capacity / 2, StringComparer.Ordinal);

    /// <summary>All identities found.</summary>
    public List<Identity> Identities { get; } = new(capacity / 2);

    public List<Identity> Bearers(string family) => _byFamily.TryGetValue(family, out var bearers) ? bearers : Nobody;

    /// <summary>
    /// The identity that a full name belongs to; a new one if none can have it, or if offices show that two do and nothing
    /// says which is meant. People who hold offices come first, so that the order of the articles decides nothing.
    /// </summary>
    public Identity Find(PersonKey key, Abstractions.Gender gender)
    {
        var name = key.Name;
        if (!_byFamily.TryGetValue(name.Family!, out var bearers))
        {
            _byFamily.Add(name.Family!, bearers = new(1));
        }

        var found = default(Identity);
        var isDoubtful = false;
        for (var i = 0; i < bearers.Count && i < MaxBearers && !isDoubtful; i++)
        {
            var other = bearers[i];
            if (!string.Equals(other.Name.Given, name.Given, StringComparison.Ordinal) || !Agree(other.Name, name)
                || !other.GenderAgrees(gender) || other.IsApart(key.Seats.AsSpan()))
            {
                continue;
            }

            isDoubtful = found?.IsApart(other) == true;
            found ??= other;
        }

        if (isDoubtful)
        {
            found = Doubtful(bearers, name, gender);
        }

        if (found is null)
        {
            found = new Identity(name) { IsDoubtful = isDoubtful };
            bearers.Add(found);
            Identities.Add(found);
        }

        return found;
    }

    private static Identity? Doubtful(List<Identity> bearers, FoldedName name, Abstractions.Gender gender)
    {
        foreach (var bearer in bearers)
        {
            if (bearer.IsDoubtful && bearer.Name == name && bearer.GenderAgrees(gender))
            {
                return bearer;
            }
        }

        return null;
    }

    /// <summary>Joins bearers of one family name whose given names are forms of each other, where only one other can be meant.</summary>
    public void JoinForms()
    {
        foreach (var bearers in _byFamily.Values)
        {
            if (bearers.Count < 2 || bearers.Count > MaxBearers)
            {
                continue;
            }

            for (var i = 0; i < bearers.Count; i++)
            {
                if (OnlyOther(bearers, i) is { } other && !ReferenceEquals(other, bearers[i]) && bearers[i].Count <= other.Count)
                {
                    other.Take(bearers[i]);
                    bearers.RemoveAt(i--);
                }
            }
        }

        Identities.RemoveAll(static identity => identity.Count == 0);
    }

    private Identity? OnlyOther(List<Identity> bearers, int index)
    {
        var one = bearers[index];
        var found = default(Identity);
        for (var i = 0; i < bearers.Count; i++)
        {
            if (i != index && !bearers[i].IsDoubtful && !one.IsDoubtful && !bearers[i].IsApart(one) && bearers[i].GenderAgrees(one.Gender)
                && Agree(one.Name, bearers[i].Name) && IsForm(one.Name, bearers[i].Name))
            {
                if (found is not null)
                {
                    return null;
                }

                found = bearers[i];
            }
        }

        return found;
    }

    private bool IsForm(FoldedName one, FoldedName other) =>
        string.Equals(one.GivenSound, other.GivenSound, StringComparison.Ordinal)
        || (one.Given!.Length == 1 && other.Given![0] == one.Given[0])
        || (other.Given!.Length == 1 && one.Given[0] == other.Given[0])
        || givenNames.Same(one.Given, other.Given);

    private static bool Agree(FoldedName one, FoldedName other) =>
        string.Equals(one.Suffix, other.Suffix, StringComparison.Ordinal)
        && (one.Middle.Length == 0 || other.Middle.Length == 0 || one.Middle[0] == other.Middle[0]);
}
