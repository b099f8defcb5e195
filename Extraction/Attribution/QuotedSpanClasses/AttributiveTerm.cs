using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>A name in capitals that qualifies the noun after it: <c>the "Leave" campaign</c>, <c>a "Big Tent" brunch</c>.</summary>
internal static class AttributiveTerm
{
    private const int MostWords = 5;

    public static bool Applies(QuotedSpanContext site) =>
        site.WordCount <= MostWords
        && site.IsTitleCase
        && site.IsWord(site.After)
        && site[site.Last].Kind == TokenKind.Word
        && site[site.After].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && site.Before >= 0
        && !site.FollowsCue
        && MayPrecedeNoun(site[site.Before]);

    private static bool MayPrecedeNoun(in Token token) =>
        token.Tag is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective
        || token.HasClass(WordClass.Determiner | WordClass.Adjective);
}
