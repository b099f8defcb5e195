using System.Globalization;
using Corpus.Generator;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>Finds properties that are empty where null, or no item, is meant.</summary>
internal static class Strings
{
    public static IEnumerable<string> Empty(ArticleFacts facts)
    {
        foreach (var (what, value) in Of(facts.Header).Concat(facts.People.SelectMany(Of)).Concat(facts.Quotes.SelectMany(Of)))
        {
            if (value is not null && string.IsNullOrWhiteSpace(value))
            {
                yield return $"empty {what}: '{FuzzInput.Visible(value)}'";
            }
        }

        if (facts.Header.DatePublished is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"date that is none: {FuzzInput.Visible(date)}";
        }
    }

    public static IEnumerable<string> Empty(CorpusModel model)
    {
        foreach (var person in model.People)
        {
            string?[] values = [person.Name, person.Member, person.GivenName, person.FamilyName, person.HonorificPrefix, .. person.AlternateNames, .. person.JobTitles, .. person.Affiliations];
            if (values.Any(value => value is not null && string.IsNullOrWhiteSpace(value)))
            {
                yield return $"empty property of a linked person: {FuzzInput.Visible(person.ToString())}";
            }
        }

        for (var p = 1; p < model.People.Count; p++)
        {
            if (string.CompareOrdinal(model.People[p - 1].Name, model.People[p].Name) > 0)
            {
                yield return $"people are out of order: {FuzzInput.Visible(model.People[p].Name)}";
            }
        }

        var members = model.People.Select(person => "People." + person.Member).Concat(model.Articles.Select(article => "Articles." + article.Member)).Where(member => !member.EndsWith('.'));
        foreach (var same in members.GroupBy(member => member, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"two members of one name: {same.Key}";
        }
    }

    private static IEnumerable<(string What, string? Value)> Of(ArticleHeader header) =>
    [
        ("headline", header.Headline), ("dateline", header.Dateline), ("publisher", header.Publisher), ("address", header.Url), ("date", header.DatePublished),
        ("language", header.Language), ("copyright notice", header.CopyrightNotice),
        .. header.Highlights.Select(value => ("highlight", (string?)value)),
        .. header.Keywords.Select(value => ("keyword", (string?)value)),
        .. header.Authors.SelectMany(author => new[] { ("author", (string?)author.Name), ("author's job title", author.JobTitle) }),
    ];

    private static IEnumerable<(string What, string? Value)> Of(Corpus.Extraction.Model.LocalPerson person) =>
    [
        ("name", person.Name), ("given name", person.GivenName), ("family name", person.FamilyName), ("honorific", person.HonorificPrefix),
        .. person.AlternateNames.Select(value => ("alternate name", (string?)value)),
        .. person.JobTitles.Select(value => ("job title", (string?)value)),
        .. person.Affiliations.Select(value => ("affiliation", (string?)value)),
    ];

    private static IEnumerable<(string What, string? Value)> Of(QuoteFact quote) => [($"name of a source ({quote.Rule})", quote.SourceName), ($"text of a quote ({quote.Rule})", quote.Text)];
}
