using System.Globalization;
using Corpus.Extraction.Document;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Generator;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What holds of dates, of the order of people and of the names of properties.</summary>
internal static class Strings
{
    public static IEnumerable<string> Broken(ArticleHeader header)
    {
        if (header.DatePublished is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"date that is none: {FuzzInput.Visible(date)}";
        }
    }

    public static IEnumerable<string> Broken(CorpusModel model)
    {
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
}
