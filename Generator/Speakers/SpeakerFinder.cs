using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.People;
using Corpus.Generator.Quotes;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Speakers;

/// <summary>Who the source of an attribution is.</summary>
/// <param name="Person">Index into the article's people, or -1.</param>
internal sealed record Speaker(int Person, SourceKind Kind, string? Name, MentionKind Mention);

/// <param name="Speakers">By attribution.</param>
/// <param name="Mentions">All mentions of persons, pronouns and descriptions included, in text order.</param>
internal sealed record ArticleSpeakers(Speaker[] Speakers, IReadOnlyList<MentionFact> Mentions);

/// <summary>Finds out whom the pronouns and descriptions of an article mean, and so who speaks.</summary>
internal static class SpeakerFinder
{
    public static ArticleSpeakers Find(ArticleWords words, ArticlePeople people, Attribution[] attributions)
    {
        var speakers = new Speaker[attributions.Length];
        for (var a = 0; a < attributions.Length; a++)
        {
            speakers[a] = new(-1, SourceKind.None, null, MentionKind.Name);
        }

        var mentions = new List<MentionFact>();
        foreach (var mention in people.Mentions)
        {
            mentions.Add(new(mention.Person, words.RangeOf(mention.Tokens), MentionKind.Name));
        }

        return new(speakers, mentions);
    }
}
