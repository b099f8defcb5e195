using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>A clause of its own that may follow a content, and whether its verb goes with the cue.</summary>
internal static class SecondClause
{
    /// <summary>A short subject and its finite verb stand here.</summary>
    public static bool StartsAt(ClauseText text, int start)
    {
        const int longest = 12;
        var noun = false;
        for (var i = start; i < text.Sentence.End && i < start + longest && !text.IsQuoted(i); i++)
        {
            if (text.Tokens[i].IsFiniteVerb)
            {
                return noun;
            }

            // "the way | he works": no subject.
            if (noun && text.Tag(i) == Pronoun)
            {
                return false;
            }

            if (i > start && IsOfAfterQuantity(text, i))
            {
                continue;
            }

            if (text.Tag(i) is not (Determiner or Adjective or Noun or ProperNoun or Pronoun or Number or Possessive or Adverb))
            {
                return false;
            }

            noun |= text.Tag(i) is Noun or ProperNoun or Pronoun or Number or Determiner;
        }

        return false;
    }

    /// <summary>A subject of its own and a verb of speech in the tense of the cue follow: <c>…, and Ann Lee, the mayor, said …</c></summary>
    public static bool AnotherSpeaks(ClauseText text, int start, in VerbGroup verb)
    {
        const int longest = 16;
        for (var i = start; i < text.Sentence.End && i < start + longest; i++)
        {
            if (text.IsQuoted(i) || text.Tag(i) is Modal or Auxiliary)
            {
                return false;
            }

            if (text.Tokens[i].IsFiniteVerb)
            {
                return text.Tag(i) == text.Tag(verb.Head)
                    && text.Frames.OfInflected(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote);
            }
        }

        return false;
    }

    public static bool IsReporting(ClauseText text, int verb) =>
        text.Frames.OfVerb(text.Tokens[verb].Entry) is { } frame && frame.Takes(Complement.Quote | Complement.Naming);

    /// <summary>The verb is in the tense of the cue, as what the same subject does does.</summary>
    public static bool Agrees(ClauseText text, int token, in VerbGroup verb)
    {
        var past = text.Tag(verb.Head) == VerbPast || (verb.Auxiliary && IsPastAuxiliary(text, verb.First));
        return text.Tag(token) switch
        {
            VerbPast => past,
            VerbPresent => !past,
            Auxiliary => past == IsPastAuxiliary(text, token),
            _ => false,
        };
    }

    /// <summary><c>several | of | his findings</c></summary>
    private static bool IsOfAfterQuantity(ClauseText text, int i) => text.IsGenitive(i) && text.Tag(i - 1) is Determiner or Adjective or Number;

    private static bool IsPastAuxiliary(ClauseText text, int i) => text.TextEqualsAny(i, text.Clause.PastAuxiliaries);
}
