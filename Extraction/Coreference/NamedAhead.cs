using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Whom a pronoun means that comes before the name, in a phrase in front of the sentence: <c>In her last race, Marsh fell</c>, <c>After he left,
/// Marsh wrote</c>; not <c>In Noori's view of her, Marsh</c>.
/// </summary>
internal static class NamedAhead
{
    private const int Reach = 24;

    /// <param name="t">Token of the pronoun.</param>
    /// <returns>Index of the person, or -1.</returns>
    public static int Find(AnnotatedDocument words, ArticlePeople people, int t)
    {
        var sentence = words.Sentences[words.SentenceOf[t]].Tokens;
        if (t - sentence.First > Reach || t == sentence.First
            || words.Tokens[sentence.First].Tag is not (PartOfSpeech.Preposition or PartOfSpeech.Subordinator
                or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple))
        {
            return -1;
        }

        for (var before = sentence.First; before < t; before++)
        {
            if (people.MentionAt[before] >= 0 || words.Tokens[before].Tag == PartOfSpeech.QuoteMark)
            {
                return -1;
            }
        }

        for (var n = t + 1; n + 1 < sentence.End && n <= t + Reach; n++)
        {
            if (people.MentionAt[n] >= 0 || words.Tokens[n].Tag == PartOfSpeech.QuoteMark)
            {
                return -1;
            }

            if (words.IsMark(n, ','))
            {
                return SubjectAt(words, people, n + 1);
            }
        }

        return -1;
    }

    private static int SubjectAt(AnnotatedDocument words, ArticlePeople people, int first)
    {
        for (var t = first; t < first + 3 && t < words.Tokens.Length; t++)
        {
            if (people.MentionAt[t] is >= 0 and var mention)
            {
                var name = people.Mentions[mention];
                return name.WithTitle.First <= first && GrammaticalRoles.Of(words, name.WithTitle) == GrammaticalRole.Subject ? name.Person : -1;
            }
        }

        return -1;
    }
}
