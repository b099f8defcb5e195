using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Jobs;

/// <summary>
/// What the words before a name say of the person's job, without what they say of others: <c>Texas Senator</c> of <c>fellow
/// candidate Texas Senator</c>, <c>former President</c> of <c>daughter of former President</c>; nothing of <c>Presidents</c>,
/// <c>late son</c> and <c>Even</c>.
/// </summary>
internal static class JobPhrase
{
    private const WordClass Job = WordClass.Person | WordClass.Title;
    private const WordClass Connecting = WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Determiner;

    /// <param name="phrase">The words before the name, honorifics left off.</param>
    public static TokenRange Of(ArticleWords words, TokenRange phrase)
    {
        var first = phrase.First;
        for (var t = phrase.First; t + 1 < phrase.End; t++)
        {
            // "supporters of", "daughter of": the other's relation, and what follows is the job.
            if (words.Reads(t + 1, words.Language.Clause.GenitivePreposition) && words.Tokens[t].Is(WordClass.Relation | WordClass.Plural)
                && words.Tokens[t].Shape == WordShape.Lower)
            {
                first = t + 2;
            }
            else if (t >= first && EndsSomethingElse(words, t))
            {
                first = t + 1;
            }
        }

        while (first < phrase.End && words.Tokens[first].Is(Connecting) && !words.Tokens[first].Is(Job))
        {
            first++;
        }

        return first < phrase.End && !IsPlural(words, phrase.End - 1) && HasJob(words, first, phrase.End) ? new(first, phrase.End) : default;
    }

    /// <summary>
    /// A noun in small letters before one with a capital: <c>candidate Texas Senator</c>; not <c>leader of Congress</c>, <c>state
    /// Senator</c>, <c>party Chairman</c>.
    /// </summary>
    private static bool EndsSomethingElse(ArticleWords words, int t) =>
        words.Tokens[t].Shape == WordShape.Lower
        && words.Tokens[t].Tag == PartOfSpeech.Noun
        && words.Tokens[t + 1].IsUpper
        && !words.Tokens[t].Is(WordClass.Group);

    /// <summary>Also <c>Sens.</c>, <c>Reps.</c></summary>
    private static bool IsPlural(ArticleWords words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Is(WordClass.Plural)
            || (token.Length > 3 && token.LastOf(words.Text) == '.' && words.Text[token.End - 2] == 's' && token.Is(WordClass.Title));
    }

    /// <summary>Whether a description behind a name says a job: <c>a lawyer for the city</c>; not <c>a friend of the Senator</c>.</summary>
    public static bool IsIn(ArticleWords words, TokenRange description)
    {
        var end = description.First;
        while (end < description.End && words.Tokens[end].Tag != PartOfSpeech.Preposition)
        {
            end++;
        }

        return HasJob(words, description.First, end);
    }

    private static bool HasJob(ArticleWords words, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            // "son" is no job; "Father", "Mother" before a name are.
            if (words.Tokens[t].Is(Job) && !(words.Tokens[t].Is(WordClass.Kin) && !(words.Tokens[t].IsUpper && words.Tokens[t].Is(WordClass.Title))))
            {
                return true;
            }
        }

        return false;
    }
}
