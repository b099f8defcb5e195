using Corpus.Generator.Lexicon;
using Corpus.Generator.People;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Corrects parts of speech by what the names tell: a name is no verb, and a verb of speech after a name is no noun.</summary>
internal static class Retagger
{
    public static Token[] Read(Token[] tokens, ArticlePeople people)
    {
        var read = (Token[])tokens.Clone();
        for (var i = 0; i < read.Length; i++)
        {
            var tag = read[i].Tag;
            if (people.MentionAt[i] >= 0)
            {
                if (read[i].IsVerb || tag is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Modal)
                {
                    read[i].Tag = PartOfSpeech.ProperNoun;
                }
            }
            else if (tag == PartOfSpeech.Noun && i > 0 && read[i].Is(WordClass.SpeechVerb) && people.MentionAt[i - 1] >= 0 && read[i].Shape == WordShape.Lower
                && read[i].Entry is { } entry && (entry.Form & VerbForm.Present) != 0 && !IsCompound(read, i))
            {
                read[i].Tag = PartOfSpeech.VerbPresent;
            }
        }

        return read;
    }

    /// <summary>A verb or preposition follows, so that the word is a noun: <c>Lee claims are false</c>.</summary>
    private static bool IsCompound(Token[] tokens, int i) =>
        i + 1 < tokens.Length && (tokens[i + 1].IsFiniteVerb || tokens[i + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
}
