using System.Collections.Generic;
using Corpus.Extraction.People.Clusters;
using Corpus.Extraction.People.Jobs;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.People;

/// <summary>Finds the names of persons in an article and who bears them.</summary>
internal static class PeopleFinder
{
    public static ArticlePeople Find(AnnotatedDocument words)
    {
        var candidates = NameReader.Read(words);
        var clusters = MentionClusterer.Build(words, candidates);
        var mentionAt = new PaddedList<int>(words.Tokens.Length);
        mentionAt.Items.Fill(-1);

        // Persons are numbered by their first mention; a draft that no mention was assigned to is nobody.
        var numbers = new int[clusters.Drafts.Count];
        var builders = new List<PersonBuilder>();
        var mentions = new List<NameMention>();
        for (var c = 0; c < candidates.Count; c++)
        {
            var draft = clusters.PersonOf[c];
            if (draft < 0)
            {
                continue;
            }

            if (numbers[draft] == 0)
            {
                builders.Add(new() { Gender = clusters.Drafts[draft].KnownGender(clusters.Words), StatedGender = clusters.Drafts[draft].Gender });
                numbers[draft] = builders.Count;
            }

            var person = numbers[draft] - 1;
            var name = candidates[c];
            var start = TitlePhrase.Start(words, name);
            builders[person].Add(words, name, start);
            mentionAt.Items.Slice(name.Tokens.First, name.Tokens.Count).Fill(mentions.Count);
            mentions.Add(new(name.Tokens, new(start, name.Tokens.End), person, builders[person].Gender));
        }

        var authors = AuthorReader.Read(words, mentions, builders);
        var people = new LocalPerson[builders.Count];
        for (var p = 0; p < people.Length; p++)
        {
            people[p] = builders[p].Build();
        }

        return new(people, mentions.ToArray(), mentionAt, authors);
    }
}
