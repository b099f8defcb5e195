using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>It has the words of an organisation, a place or a work: <c>Hudson Institute</c>, <c>New Hampshire</c>, <c>CNN</c>.</summary>
internal sealed class OrganizationWords : NameFeature
{
    private const int LongestAcronym = 5;
    private const int ShortestPlural = 5;

    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        var last = name.Family.End - 1;
        var weight = 0;
        for (var t = name.Tokens.First; t <= last; t++)
        {
            var role = t == last ? name.LastRole : t == name.Tokens.First ? name.FirstRole : context.RoleOf(t);
            weight += role switch
            {
                NameRole.Organization => t < last ? -4 : OfLastOrganizationWord(context, t),
                NameRole.Place => OfPlace(context, t, isLast: t == last),
                NameRole.Nationality => OfNationality(context, t),
                NameRole.Acronym => name.IsFull || name.HasTitle || context[t].Length > LongestAcronym ? -3 : -9,
                NameRole.Common => name.HasKnownGiven && !context[t].HasClass(WordClass.Plural) ? -1 : -3,
                // The marks around a nickname say nothing; after an initial a word of any kind is a name.
                NameRole.Break => context[t].Kind == TokenKind.Word && context[t - 1].Shape != WordShape.Initial ? -4 : 0,
                NameRole.Title => OfTitle(context, t),
                NameRole.Name => t == last && !name.HasKnownGiven && IsPluralOfWord(context, t) ? -4 : 0,
                _ => 0,
            };
        }

        return IsOfPlace(context) ? weight - 6 : weight;
    }

    private static int OfLastOrganizationWord(in NameContext context, int t) =>
        IsSurname(context, t) ? 0 : context.Name.IsFull ? -8 : -14;

    private static int OfPlace(in NameContext context, int t, bool isLast)
    {
        if (context.Name.HasKnownGiven)
        {
            return isLast ? -1 : -3;
        }

        return isLast && context.Name.IsFull && !context[t].HasClass(WordClass.Surname) ? -10 : -6;
    }

    private static int OfNationality(in NameContext context, int t) =>
        context.Name.HasKnownGiven ? -3
        : !context.Name.IsFull && context[t].LastOf(context.Words.Text) == 's' ? -14
        : -6;

    private static int OfTitle(in NameContext context, int t) =>
        context.Name.IsFull ? -2 : context[t].HasClass(WordClass.Plural) ? -14 : -6;

    /// <summary>"Georgia" alone, "Orlando Republicans".</summary>
    private static bool IsOfPlace(in NameContext context) =>
        !context.Name.HasTitle && context[context.Name.Tokens.First].HasClass(WordClass.Place)
        && (!context.Name.IsFull || context.Name.LastRole is NameRole.Title or NameRole.Nationality);

    /// <summary>Those of a place or a kind: <c>Wall Streeters</c>, <c>Garden Staters</c>; not <c>Laura Sanders</c>.</summary>
    private static bool IsPluralOfWord(in NameContext context, int t)
    {
        var word = context[t].Of(context.Words.Text);
        if (context[t].Entry is not null || word.Length <= ShortestPlural || !word.EndsWith(context.Vocabulary.PeopleEnding.AsSpan()))
        {
            return false;
        }

        // "Ghostwriters" ends in a plural.
        for (var i = 2; i < word.Length - ShortestPlural; i++)
        {
            if (context.Words.Language.Lexicon.Find(word.Slice(i)) is { } entry && entry.HasClass(WordClass.Plural))
            {
                return true;
            }
        }

        return IsWord(context, word.Slice(0, word.Length - 3)) || IsWord(context, word.Slice(0, word.Length - 2));
    }

    private static bool IsWord(in NameContext context, ReadOnlySpan<char> word) => context.Words.Language.Lexicon.Find(word) is { IsOnlyName: false };

    /// <summary>Firms are named after people: <c>Laura Ford</c>; a city before it is where the firm is, <c>Austin Ford</c>.</summary>
    private static bool IsSurname(in NameContext context, int last) =>
        context.Name.HasKnownGiven && context.Name.Tokens.Count == 2 && context[last].HasClass(WordClass.Surname)
        && !context[context.Name.Given].HasClass(WordClass.Place);
}
