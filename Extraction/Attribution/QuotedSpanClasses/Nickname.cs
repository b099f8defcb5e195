using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>A nickname is between a given name and a surname: <c>Ana "Nita" Flores</c>.</summary>
internal static class Nickname
{
    private const int MostWords = 2;

    public static bool Applies(QuotedSpanContext site) =>
        site.WordCount <= MostWords
        && site.IsWord(site.Before) && site.IsWord(site.After)
        && site.IsTitleCase
        && (site[site.Before].Shape is WordShape.Capitalized or WordShape.Initial || site[site.Before].LastOf(site.Text) == '.')
        && site[site.After].Shape == WordShape.Capitalized
        && site[site.Last].Kind == TokenKind.Word
        && !site[site.Before].HasClass(
            WordClass.Determiner | WordClass.Outlet | WordClass.Preposition | WordClass.Verb | WordClass.Organization | WordClass.Pronoun)
        && !site[site.After].HasClass(WordClass.Weekday | WordClass.Month | WordClass.Preposition | WordClass.Organization);
}
