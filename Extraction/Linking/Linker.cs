using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking;

/// <summary>Joins what the articles say into one corpus: the only stage that sees them all.</summary>
internal static class Linker
{
    /// <param name="articles">Ordinal by name, each name once.</param>
    /// <param name="keys">By article: what its people are compared by.</param>
    /// <param name="memberLimit">At most so many properties for articles, and so many for people.</param>
    /// <param name="near">By article its near-duplicates; found here where they are not known.</param>
    /// <param name="keeps">Keep with the keys what came of them: the same articles will be linked again, but for a few.</param>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static CorpusModel Link(
        EquatableArray<ArticleFacts> articles,
        EquatableArray<EquatableArray<PersonKey>> keys,
        int memberLimit,
        Language language,
        CancellationToken stop = default,
        EquatableArray<int>[]? near = null,
        bool keeps = false)
    {
        var findings = new List<CorpusFinding>();
        near ??= NearDuplicates.Find(articles, stop);
        var people = PersonLinker.Link(articles, keys, near, language, stop, keeps);
        stop.ThrowIfCancellationRequested();
        PersonMembers.Name(people, articles, keys, memberLimit, findings);
        AmbiguousNames.Find(people, articles, language.Offices, findings);

        stop.ThrowIfCancellationRequested();
        var personOf = PersonIndexes(people, articles);
        var members = ArticleMembers.Name(articles, memberLimit, keeps, findings);
        var models = new ArticleModel[articles.Count];
        for (var a = 0; a < models.Length; a++)
        {
            models[a] = new(articles[a], members[a], new(personOf[a]), near[a]);
            if (near[a].Count > 0)
            {
                findings.Add(new(a, new(FindingId.NearDuplicate, default, new([articles[near[a][0]].File.Name, articles[a].File.Name]))));
            }
        }

        return new(new(models), EquatableArray.From(people), QuoteVariants.Find(articles, stop), EquatableArray.From(findings));
    }

    private static int[][] PersonIndexes(List<PersonModel> people, EquatableArray<ArticleFacts> articles)
    {
        var indexes = new int[articles.Count][];
        for (var a = 0; a < indexes.Length; a++)
        {
            indexes[a] = new int[articles[a].People.Count];
        }

        for (var p = 0; p < people.Count; p++)
        {
            foreach (var place in people[p].Articles)
            {
                indexes[place.Article][place.Person] = p;
            }
        }

        return indexes;
    }
}
