using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Finds the descriptions of persons that no name belongs to: <c>a senior official</c>, but not <c>coach</c> of <c>coach Orrin Marsh</c>.</summary>
internal static class NominalReader
{
    private const int Reach = 6;

    /// <summary>The description that begins at a token; empty if none does.</summary>
    public static TokenRange Find(AnnotatedDocument words, ArticlePeople people, int t)
    {
        if (!MayBegin(words.Tokens[t].Tag) || !IsStart(words, t))
        {
            return default;
        }

        var end = t;
        var sentence = words.Sentences[words.SentenceOf[t]].Tokens;
        while (end < sentence.End && end - t < Reach && people.MentionAt[end] < 0 && BelongsTo(words.Tokens[end].Tag))
        {
            end++;
        }

        return end == t || !words.Tokens[end - 1].HasClass(WordClass.Person | WordClass.Title | WordClass.Relation)
            || (end < sentence.End && people.MentionAt[end] >= 0)
            ? default
            : new(t, end);
    }

    private static bool IsStart(AnnotatedDocument words, int t) =>
        t == 0 || words.SentenceOf[t - 1] != words.SentenceOf[t] || !(BelongsTo(words.Tokens[t - 1].Tag) || words.Tokens[t - 1].Tag == PartOfSpeech.Possessive);

    private static bool MayBegin(PartOfSpeech tag) => tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Number;

    private static bool BelongsTo(PartOfSpeech tag) => MayBegin(tag) || tag == PartOfSpeech.ProperNoun;
}
