using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Linking;

/// <summary>Reports the family names that an article gives alone and that several people of the corpus bear.</summary>
internal static class AmbiguousNames
{
    private const int MostNamed = 3;

    public static void Find(List<PersonModel> people, EquatableArray<ArticleFacts> articles, List<CorpusFinding> findings)
    {
        var bearers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            if (person is { GivenName: not null, FamilyName: { } family })
            {
                if (!bearers.TryGetValue(family, out var names))
                {
                    bearers.Add(family, names = []);
                }

                names.Add(person.Name);
            }
        }

        foreach (var person in people)
        {
            if (person is { GivenName: null, FamilyName: { } family } && bearers.TryGetValue(family, out var names) && names.Count > 1)
            {
                var choice = string.Join(" or ", names.GetRange(0, Math.Min(MostNamed, names.Count)));
                foreach (var place in person.Articles)
                {
                    var facts = articles[place.Article];
                    findings.Add(new(place.Article, new(FindingId.AmbiguousName, FirstMention(facts, place.Person), new([person.Name, choice, facts.File.Name, names[0]]))));
                }
            }
        }
    }

    private static TextRange FirstMention(ArticleFacts facts, int person)
    {
        foreach (var mention in facts.Mentions)
        {
            if (mention.Person == person)
            {
                return mention.Range;
            }
        }

        return default;
    }
}
