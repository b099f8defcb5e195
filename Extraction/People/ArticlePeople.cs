using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.People;

/// <summary>The people an article names, and where. Mentions are in text order.</summary>
internal sealed class ArticlePeople
{
    public ArticlePeople(LocalPerson[] people, NameMention[] mentions, PaddedList<int> mentionAt, int[] authors)
    {
        Authors = authors;
        People = people;
        Mentions = mentions;
        MentionAt = mentionAt;
    }

    public LocalPerson[] People { get; }
    public NameMention[] Mentions { get; }

    /// <summary>By token: index of the name mention it belongs to, or -1.</summary>
    public PaddedList<int> MentionAt { get; }

    /// <summary>By author of the header: index into <see cref="People"/>.</summary>
    public int[] Authors { get; }
}
