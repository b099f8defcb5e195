using System;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;

namespace Corpus.Generator.People;

/// <summary>Gives people the gender that somebody has said they have, before pronouns are read.</summary>
internal static class CorrectedGenders
{
    public static ArticlePeople Apply(ArticlePeople found, EquatableArray<KnownGender> genders)
    {
        if (genders.Count == 0)
        {
            return found;
        }

        var people = new LocalPerson[found.People.Length];
        for (var p = 0; p < people.Length; p++)
        {
            people[p] = found.People[p];
            foreach (var known in genders.AsSpan())
            {
                if (IsCalledOneOf(people[p], known.Names))
                {
                    people[p] = people[p] with { Gender = known.IsFemale ? Gender.Female : Gender.Male };
                }
            }
        }

        var mentions = new NameMention[found.Mentions.Length];
        for (var m = 0; m < mentions.Length; m++)
        {
            mentions[m] = found.Mentions[m] with { Gender = people[found.Mentions[m].Person].Gender };
        }

        return new(people, mentions, found.MentionAt, found.Authors);
    }

    private static bool IsCalledOneOf(LocalPerson person, EquatableArray<string> names)
    {
        foreach (var name in names.AsSpan())
        {
            if (person.IsCalled(name))
            {
                return true;
            }
        }

        return false;
    }
}
