using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking.People;

/// <summary>
/// Joins people of whom an article gives the family name only to the one bearer whom the corpus names in full, where a title is
/// the same (<c>President Marsh</c>) or he is in so many articles that he needs no first name. Others of one family name are one person where they share a title or the articles are nearly the same.
/// </summary>
internal sealed class LoneNames
{
    /// <summary>In how many articles a person must be named in full for the family name alone to mean him elsewhere.</summary>
    private const int WellKnown = 3;

    private readonly FullNames _full;
    private readonly EquatableArray<int>[] _nearDuplicates;
    private readonly Dictionary<string, List<Identity>> _lone = new(StringComparer.Ordinal);

    public LoneNames(FullNames full, EquatableArray<int>[] nearDuplicates)
    {
        _full = full;
        _nearDuplicates = nearDuplicates;
    }

    public List<Identity> Identities { get; } = [];

    public void Add(PersonName name, PersonInArticle place, LocalPerson person)
    {
        var single = new Identity(name);
        single.Add(place, person);
        if (name.Family is { } family && FullBearer(family, single) is { } bearer)
        {
            bearer.Take(single);
            return;
        }

        var key = name.Family ?? name.Given ?? "";
        if (!_lone.TryGetValue(key, out var others))
        {
            _lone.Add(key, others = []);
        }

        foreach (var other in others)
        {
            if (other.GenderAgrees(single.Gender) && (name.Family is not null && other.SharesTitle(single) || IsNear(place.Article, other)))
            {
                other.Take(single);
                return;
            }
        }

        others.Add(single);
        Identities.Add(single);
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
        }

        return titled is not null && !severalTitled ? titled
            : found is not null && !several && (found.Members.Count >= WellKnown || IsNear(lone.Members[0].Place.Article, found)) ? found
            : null;
    }

    /// <summary>Whether a person stands in an article that says nearly the same.</summary>
    private bool IsNear(int article, Identity identity)
    {
        foreach (var near in _nearDuplicates[article])
        {
            foreach (var (place, _) in identity.Members)
            {
                if (place.Article == near)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
