using System.Collections.Generic;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.People;

/// <summary>Finds the authors of the article among its people; one that no mention names becomes one more person.</summary>
internal static class AuthorReader
{
    /// <returns>By author of the header: index of the person.</returns>
    public static int[] Read(AnnotatedDocument words, List<NameMention> mentions, List<PersonBuilder> people)
    {
        var authors = new int[words.Layout.Header.Authors.Count];
        for (var a = 0; a < authors.Length; a++)
        {
            var author = words.Layout.Header.Authors[a];
            var person = Find(words, author, mentions, people);
            if (person < 0)
            {
                person = people.Count;
                people.Add(PersonBuilder.Named(author.Name, words.Language.Lexicon));
            }

            if (author.JobTitle is { } job)
            {
                people[person].AddJob(job);
            }

            authors[a] = person;
        }

        return authors;
    }

    private static int Find(AnnotatedDocument words, HeaderAuthor author, List<NameMention> mentions, List<PersonBuilder> people)
    {
        if (!author.Range.IsEmpty)
        {
            words.Budget.Charge(mentions.Count);
            foreach (var mention in mentions)
            {
                if (author.Range.Overlaps(words.RangeOf(mention.Tokens)))
                {
                    return mention.Person;
                }
            }
        }

        words.Budget.Charge(people.Count);
        for (var p = 0; p < people.Count; p++)
        {
            if (people[p].Bears(author.Name))
            {
                return p;
            }
        }

        return -1;
    }
}
