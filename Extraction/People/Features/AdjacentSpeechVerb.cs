using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// It says something: <c>Noori said</c>, <c>said Noori</c>. Organisations speak too, hence the small weight, but for a common surname that
/// is nothing else.
/// </summary>
internal sealed class AdjacentSpeechVerb : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        if (context.Name.Has(NameTraits.Possessive))
        {
            return 0;
        }

        return IsSpeech(context, context.After) || IsSpeech(context, context.Before) ? context.Name.IsFull ? 2 : IsSurname(context) ? 3 : 1 : 0;
    }

    private static bool IsSurname(in NameContext context) =>
        context[context.Name.Family.First].Entry is { } entry && entry.HasClass(WordClass.Surname) && entry.IsOnlyName;

    private static bool IsSpeech(in NameContext context, int token) =>
        context.HasClass(token, WordClass.SpeechVerb) && context[token].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent && context.IsLower(token);
}
