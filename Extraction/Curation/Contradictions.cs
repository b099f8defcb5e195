using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation;

/// <summary>
/// Finds corrections of different sections, maybe of different files, that say the same of the same, or different things of
/// one person or quote. The first of them holds; the others are reported.
/// </summary>
internal sealed class Contradictions
{
    private readonly List<(string Path, Finding Finding)> _found = [];
    private readonly HashSet<CorrectionPlace> _reported = [];

    /// <param name="articles">The articles as extracted, before any correction.</param>
    public static EquatableArray<(string Path, Finding Finding)> Find(IReadOnlyList<ArticleFacts> articles, CorrectionIndex corrections)
    {
        var found = new Contradictions();
        var all = corrections.All;
        found.FindRepeated(all.People.Select(static c => ((object)(c with { Place = default }), c.Place, "person " + c.Subject)));
        found.FindRepeated(all.Quotes.Select(static c => ((object)(c with { Place = default }), c.Place, c.Header)));
        found.FindRepeated(all.Passages.Select(static c => ((object)(c with { Place = default }), c.Place, "passage " + c.Article + " \"" + c.Words + "\"")));
        found.FindRepeated(all.Articles.Select(static c => ((object)(c with { Place = default }), c.Place, "article " + c.Article)));
        foreach (var article in all.People.Count > 1 ? articles : [])
        {
            found.FindInPeople(article, corrections.People);
        }

        foreach (var article in all.Quotes.Count > 1 ? articles : [])
        {
            found.FindInQuotes(article, corrections);
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

    private void FindInPeople(ArticleFacts article, PersonIndex corrections)
    {
        var matching = new List<int>();
        foreach (var person in article.People)
        {
            corrections.Find(article.File.Name, person, matching);
            if (matching.Count < 2)
            {
                continue;
            }

            var said = new SaidOfPerson();
            foreach (var correction in matching)
            {
                if (said.Add(corrections[correction], correction) is >= 0 and var first)
                {
                    Report(
                        FindingId.CurationContradiction,
                        corrections[correction].Place,
                        corrections[first].Place,
                        "[person " + corrections[correction].Subject + "]");
                }
            }
        }
    }

    private void FindInQuotes(ArticleFacts article, CorrectionIndex corrections)
    {
        var index = corrections.QuotesOf(article.File.Name);
        var matching = new List<int>();
        foreach (var quote in index is null ? default : article.Quotes)
        {
            index!.Find(article.File.Text, quote, matching);
            index.Narrow(matching);
            for (var later = 1; later < matching.Count; later++)
            {
                var (first, correction) = (corrections.All.Quotes[matching[0]], corrections.All.Quotes[matching[later]]);
                if (first.Ignore != correction.Ignore || first.HasSpeaker != correction.HasSpeaker || first.Speaker != correction.Speaker)
                {
                    Report(FindingId.CurationContradiction, correction.Place, first.Place, "[" + correction.Header + "]");
                }
            }
        }
    }

    /// <summary>Each section is reported once, however many articles it is about.</summary>
    private void Report(string id, CorrectionPlace place, CorrectionPlace first, string correction)
    {
        if (_reported.Add(place))
        {
            var line = Invariant.Format(first.Line);
            _found.Add((place.Path, new(id, place.Range, new([correction, first.Path == place.Path ? line : line + " of " + first.Path]))));
        }
    }
}
