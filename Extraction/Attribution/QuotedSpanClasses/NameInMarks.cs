using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// A name of whatever kind: its words begin with capitals and it is in the writer's clause where a name does and an
/// utterance cannot (<c>appeared on "Morning Talk"</c>, <c>the notorious "Hill Street Crew"</c>, <c>Vega's "Night Train"</c>).
/// </summary>
internal static class NameInMarks
{
    private const int MostWords = 16;
    private const int FewestOfLone = 3;             // capitals, where nothing but an article or a noun comes before it

    public static bool Applies(QuotedSpanContext site)
    {
        if (site.WordCount > MostWords || !site.IsTitleCase || site.FollowsCue)
        {
            return false;
        }

        var several = site.CapitalCount > 1;
        return (IsPossessed(site) && (several || site[site.Last].Kind == TokenKind.Word))
            || (several && (IsSubjectOfNarration(site) || FollowsPreposition(site)))
            || (site.CapitalCount >= FewestOfLone && StandsInPhrase(site));
    }

    /// <summary>A name in the possessive before it: an author's book, a town's landmark.</summary>
    private static bool IsPossessed(QuotedSpanContext site) =>
        site.Before >= 0 && site[site.Before].Tag == PartOfSpeech.Possessive && site.Previous(site.Before) is >= 0 and var owner && site[owner].IsUpper;

    /// <summary>"Night Train" is a story of: no comma in the marks, and a verb after them that says something about it.</summary>
    private static bool IsSubjectOfNarration(QuotedSpanContext site)
    {
        var startsClause = site.StartsSentence || site.IsMark(site.Before, ',') || site.IsMark(site.Before, ';');
        if (!startsClause || !site.IsWord(site.After) || site[site.Last].Kind != TokenKind.Word)
        {
            return false;
        }

        var verb = site[site.After].Tag == PartOfSpeech.Adverb ? site.Next(site.After) : site.After;
        return verb >= 0 && site[verb].IsFiniteVerb && !site[verb].HasClass(WordClass.SpeechVerb);
    }

    /// <summary>Inside the clause, with no stop in the marks: the name of a treaty, a plan or an institution.</summary>
    private static bool StandsInPhrase(QuotedSpanContext site) =>
        site.IsWord(site.Before) && site[site.Last].Kind == TokenKind.Word && !site[site.Before].IsVerb
        && site[site.Before].Tag is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>A preposition before it: nobody says words in capitals there.</summary>
    private static bool FollowsPreposition(QuotedSpanContext site) =>
        site.Before >= 0 && site[site.Before].Tag == PartOfSpeech.Preposition
        && !TextEquals(site, site.Vocabulary.TitlePreposition) && !TextEquals(site, site.Vocabulary.RoleMarker);

    private static bool TextEquals(QuotedSpanContext site, string word) => site.At(site.Before).EqualsIgnoringCase(word);
}
