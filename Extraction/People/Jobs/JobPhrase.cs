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
    public static TokenRange Of(AnnotatedDocument words, TokenRange phrase)
    {
        var first = phrase.First;
        for (var t = phrase.First; t + 1 < phrase.End; t++)
        {
            // "supporters of", "daughter of": the other's relation, and what follows is the job.
            if (words.TextEquals(t + 1, words.Language.Clause.GenitivePreposition) && words.Tokens[t].HasClass(WordClass.Relation | WordClass.Plural)
                && words.Tokens[t].Shape == WordShape.Lower)
            {
                first = t + 2;
            }
            else if (t >= first && EndsSomethingElse(words, t))
            {
                first = t + 1;
            }
        }

        while (first < phrase.End && words.Tokens[first].HasClass(Connecting) && !words.Tokens[first].HasClass(Job))
        {
            first++;
        }

        return first < phrase.End && !IsPlural(words, phrase.End - 1) && HasJob(words, first, phrase.End) ? new(first, phrase.End) : default;
    }

    /// <summary>
    /// A noun in small letters before one with a capital: <c>candidate Texas Senator</c>; not <c>leader of Congress</c>, <c>state
    /// Senator</c>, <c>party Chairman</c>.
    /// </summary>
    private static bool EndsSomethingElse(AnnotatedDocument words, int t) =>
        words.Tokens[t].Shape == WordShape.Lower
        && words.Tokens[t].Tag == PartOfSpeech.Noun
        && words.Tokens[t + 1].IsUpper
        && !words.Tokens[t].HasClass(WordClass.Group);

    /// <summary>Also <c>Sens.</c>, <c>Reps.</c></summary>
    private static bool IsPlural(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.HasClass(WordClass.Plural)
            || (token.Length > 3 && token.LastOf(words.Text) == '.' && words.Text[token.End - 2] == 's' && token.HasClass(WordClass.Title));
    }

    /// <summary>Whether a description after a name says a job: <c>a lawyer for the city</c>; not <c>a friend of the Senator</c>.</summary>
    public static bool IsIn(AnnotatedDocument words, TokenRange description)
    {
        var end = description.First;
        while (end < description.End && words.Tokens[end].Tag != PartOfSpeech.Preposition)
        {
            end++;
        }

        return HasJob(words, description.First, end);
    }

    private static bool IsJob(in Token token) =>
        token.HasClass(Job) || (token.HasClass(WordClass.CapitalTitle) && token.Shape == WordShape.AllCaps)
        || (token.HasClass(WordClass.FullNameTitle) && (token.IsUpper || token.Tag == PartOfSpeech.Noun));

    private static bool HasJob(AnnotatedDocument words, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            // "son" is no job; "Father", "Mother" before a name are.
            if (IsJob(words.Tokens[t]) && !(words.Tokens[t].HasClass(WordClass.Kin) && !(words.Tokens[t].IsUpper && words.Tokens[t].HasClass(WordClass.Title))))
            {
                return true;
            }
        }

        return false;
    }
}
