using Corpus.Abstractions;
using Corpus.Extraction.Model;
using Corpus.Extraction.People;
using Corpus.Tests.Extraction.People;

namespace Corpus.Tests.Extraction.Readings;

/// <summary>The people found in a text, a line each, and below them where their names stand.</summary>
internal static class PeopleLines
{
    public static string Of(string text)
    {
        var words = PeopleOf.Words(text);
        var found = PeopleFinder.Find(words);
        var lines = found.People.Select(Person)
            .Concat(found.Authors.Select(author => "author: " + found.People[author].Name))
            .Concat(found.Mentions.Select(mention => $"@ {Mention(mention)} = {found.People[mention.Person].Name}"));
        return string.Join('\n', lines.Select(ReadingFile.Fold));

        string Mention(NameMention mention)
        {
            var (name, whole) = (words.TextOf(mention.Tokens), words.TextOf(mention.WithTitle));
            return name == whole ? name : $"{name} ({whole})";
        }
    }

    public static string Person(LocalPerson person) => string.Join("; ", new[]
    {
        person.Name,
        $"{person.GivenName ?? "-"}, {person.FamilyName ?? "-"}",
        person.HonorificPrefix,
        person.Gender == Gender.Unknown ? null : person.Gender == Gender.Female ? "she" : "he",
        Values("also", person.AlternateNames),
        Values("job", person.JobTitles),
        Values("of", person.Affiliations),
    }.Where(part => part is not null));

    private static string? Values(string what, IEnumerable<string> values) => values.Any() ? $"{what} {string.Join(" / ", values)}" : null;
}
