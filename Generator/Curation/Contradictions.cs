using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;

namespace Corpus.Generator.Curation;

/// <summary>
/// Finds corrections of different sections, maybe of different files, that say the same of the same, or different things of
/// one person or quote. The first of them holds; the others are reported.
/// </summary>
internal sealed class Contradictions
{
    private readonly List<(string Path, Finding Finding)> _found = [];
    private readonly HashSet<CorrectionPlace> _reported = [];

    /// <param name="articles">The articles as extracted, before any correction.</param>
    public static EquatableArray<(string Path, Finding Finding)> Find(IReadOnlyList<ArticleFacts> articles, Corrections corrections)
    {
        var found = new Contradictions();
        found.FindRepeated(corrections.People.Select(static c => ((object)(c with { Place = default }), c.Place, "person " + c.Subject)));
        found.FindRepeated(corrections.Quotes.Select(static c => ((object)(c with { Place = default }), c.Place, "quote " + c.Article + " \"" + c.Words + "\"")));
        found.FindRepeated(corrections.Passages.Select(static c => ((object)(c with { Place = default }), c.Place, "passage " + c.Article + " \"" + c.Words + "\"")));
        found.FindRepeated(corrections.Articles.Select(static c => ((object)(c with { Place = default }), c.Place, "article " + c.Article)));
        var byName = ByName(corrections.People);
        var byArticle = corrections.Quotes.ToLookup(static correction => correction.Article, StringComparer.Ordinal);
        foreach (var article in corrections.People.Count > 1 ? articles : [])
        {
            found.FindInPeople(article, corrections.People, byName);
        }

        foreach (var article in corrections.Quotes.Count > 1 ? articles : [])
        {
            found.FindInQuotes(article, [.. byArticle[article.File.Name]]);
        }

        return EquatableArray.From(found._found);
    }

    private void FindRepeated(IEnumerable<(object Said, CorrectionPlace Place, string Header)> corrections)
    {
        var seen = new Dictionary<object, CorrectionPlace>();
        foreach (var (said, place, header) in corrections)
        {
            if (seen.TryGetValue(said, out var first))
            {
                Report(FindingId.CurationRepeated, place, first, "[" + header + "]");
            }
            else
            {
                seen.Add(said, place);
            }
        }
    }

    private void FindInPeople(ArticleFacts article, EquatableArray<PersonCorrection> corrections, ILookup<string, int> byName)
    {
        foreach (var person in article.People)
        {
            string[] names = [person.Name, .. person.AlternateNames];
            var matching = names.SelectMany(name => byName[name]).Distinct().OrderBy(static c => c)
                .Select(c => corrections[c]).Where(correction => Curator.Matches(correction, article, person)).ToList();
            for (var later = 1; later < matching.Count; later++)
            {
                if (matching.Take(later).FirstOrDefault(earlier => Differ(earlier, matching[later])) is { } first)
                {
                    Report(FindingId.CurationContradiction, matching[later].Place, first.Place, "[person " + matching[later].Subject + "]");
                }
            }
        }
    }

    private void FindInQuotes(ArticleFacts article, QuoteCorrection[] corrections)
    {
        foreach (var quote in corrections.Length < 2 ? default : article.Quotes)
        {
            var first = default(QuoteCorrection);
            foreach (var correction in corrections)
            {
                if (!Curator.Matches(correction, article, quote))
                {
                    continue;
                }

                first ??= correction;
                if (first.Ignore != correction.Ignore || first.HasSpeaker != correction.HasSpeaker || first.Speaker != correction.Speaker)
                {
                    Report(FindingId.CurationContradiction, correction.Place, first.Place, "[quote " + correction.Article + " \"" + correction.Words + "\"]");
                }
            }
        }
    }

    private static bool Differ(PersonCorrection one, PersonCorrection other) =>
        one.IsNobody != other.IsNobody
        || (one.Name is not null && other.Name is not null && one.Name != other.Name)
        || (one.HonorificPrefix is not null && other.HonorificPrefix is not null && one.HonorificPrefix != other.HonorificPrefix)
        || (one.Gender != Gender.Unknown && other.Gender != Gender.Unknown && one.Gender != other.Gender)
        || (one.JobTitles.Count > 0 && other.JobTitles.Count > 0 && !one.JobTitles.Equals(other.JobTitles))
        || (one.Affiliations.Count > 0 && other.Affiliations.Count > 0 && !one.Affiliations.Equals(other.Affiliations));

    /// <summary>The places of the corrections in their order, by each name that they speak of.</summary>
    private static ILookup<string, int> ByName(EquatableArray<PersonCorrection> corrections) =>
        corrections.SelectMany(static (correction, c) => correction.Aliases.Prepend(correction.Subject).Select(name => (name, c)))
            .ToLookup(static named => named.name, static named => named.c, NameSpelling.Comparer);

    /// <summary>Each section is reported once, however many articles it is about.</summary>
    private void Report(string id, CorrectionPlace place, CorrectionPlace first, string correction)
    {
        if (_reported.Add(place))
        {
            var line = Number.Text(first.Line);
            _found.Add((place.Path, new(id, place.Range, new([correction, first.Path == place.Path ? line : line + " of " + first.Path]))));
        }
    }
}
