using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People;

/// <summary>Gives people the gender that somebody has said they have, before pronouns are read.</summary>
internal static class CorrectedGenders
{
    public static ArticlePeople Apply(ArticlePeople found, EquatableArray<KnownGender> genders)
    {
        if (genders.Count == 0)
        {
            return found;
        }

        var byName = new Dictionary<string, int>(NameSpelling.Comparer);
        for (var g = 0; g < genders.Count; g++)
        {
            foreach (var name in genders[g].Names)
            {
                byName[name] = g;
            }
        }

        var people = new LocalPerson[found.People.Length];
        for (var p = 0; p < people.Length; p++)
        {
            people[p] = found.People[p];
            if (LastOf(people[p], byName) is >= 0 and var known)
            {
                var gender = genders[known].IsFemale ? Gender.Female : Gender.Male;
                people[p] = people[p] with { Gender = gender, StatedGender = gender };
            }
        }

        var mentions = new NameMention[found.Mentions.Length];
        for (var m = 0; m < mentions.Length; m++)
        {
            mentions[m] = found.Mentions[m] with { Gender = people[found.Mentions[m].Person].Gender };
        }

        return new(people, mentions, found.MentionAt, found.Authors);
    }

    /// <summary>The last of the corrections that speak of the person, or -1.</summary>
    private static int LastOf(LocalPerson person, Dictionary<string, int> byName)
    {
        var last = byName.TryGetValue(person.Name, out var known) ? known : -1;
        foreach (var name in person.AlternateNames)
        {
            last = byName.TryGetValue(name, out known) ? Math.Max(last, known) : last;
        }

        return last;
    }
}
