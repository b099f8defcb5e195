using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Features;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Whether a lone word may mean the person of that name whom the article has named: <c>Price said</c> may, <c>Price is no
/// object</c>, <c>in Jordan</c> and <c>the Wentworth administration</c> may not.
/// </summary>
internal static class MentionLinkFilter
{
    /// <param name="officeToo">The article names that person so often by this word alone that an office is theirs, too.</param>
    public static bool Allows(AnnotatedDocument words, in NameCandidate name, NameForm form, bool byGivenName, bool officeToo)
    {
        if (name.HasTitle)
        {
            return true;
        }

        var context = new NameContext(words, name);
        var role = name.LastRole;
        var article = context.HasTag(context.Before, PartOfSpeech.Determiner) && !context.HasTag(context.Before, PartOfSpeech.Possessive);
        // Whose office it was, only the reader knows: "the Marsh administration" under one Marsh or the other.
        if (!officeToo && !name.Has(NameTraits.Possessive) && context.IsLower(context.After)
            && context.TextEqualsAny(context.After, words.Language.People.OfficeNouns))
        {
            return false;
        }

        if (article && (name.Has(NameTraits.Possessive) || !context.IsLower(context.After) || context[context.After].Tag == PartOfSpeech.Preposition))
        {
            return false;
        }

        var verbAfter = context.Has(context.After) && (context[context.After].IsFiniteVerb || name.Has(NameTraits.Possessive));
        if (role is NameRole.Common or NameRole.Title
            && ((name.Has(NameTraits.SentenceInitial | NameTraits.TitleCase) && form.Capitals == 0) || byGivenName) && !verbAfter)
        {
            return false;
        }

        if (context[name.Family.End - 1].HasClass(WordClass.Place | WordClass.Nationality | WordClass.Organization | WordClass.Outlet))
        {
            return !IsPlace(context) && (!byGivenName || verbAfter);
        }

        return true;
    }

    private static bool IsPlace(in NameContext context) =>
        (context.IsMark(context.After, ',') && context.Has(context.After + 1) && context.RoleOf(context.After + 1) == NameRole.Place)
        || context.TextEqualsAny(context.Before, context.Words.Language.People.PlacePrepositions);
}
