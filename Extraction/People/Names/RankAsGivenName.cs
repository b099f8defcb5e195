using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// A word of rank is a given name where an outlet owns it and one name follows: <c>Fox's Major Garrett</c> is no major,
/// for an outlet has none; <c>NATO's General Smith</c> is a general.
/// </summary>
internal static class RankAsGivenName
{
    public static bool Applies(AnnotatedDocument words, int rank, int namesAfter) =>
        namesAfter == 1
        && rank >= 2
        && words.Tokens[rank - 1].Tag == PartOfSpeech.Possessive
        && words.Tokens[rank - 2].HasClass(WordClass.Outlet)
        && words.Tokens[rank].HasClass(WordClass.Title | WordClass.Honorific);
}
