using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Whether the words of a source name a person, and whom: <c>Wentworth</c>, <c>campaign manager Orrin Marsh</c>, <c>his
/// lawyer, Orrin Marsh</c>; but neither <c>Wentworth's lawyer</c> nor <c>a spokesman for Wentworth</c> nor <c>the Wentworth campaign</c>.
/// </summary>
internal static class SourceHead
{
    private const int LongestTitle = 6;             // tokens

    /// <returns>Index of the name mention, or -1.</returns>
    public static int NameOf(AnnotatedDocument words, ArticlePeople people, TokenRange source, out bool several)
    {
        several = false;
        var found = -1;
        for (var t = source.First; t < source.End; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            var mention = people.MentionAt[t];
            if (mention >= 0)
            {
                var end = people.Mentions[mention].Tokens.End;
                if (IsHead(words, end, source.End))
                {
                    if (found >= 0)
                    {
                        several |= people.Mentions[found].Person != people.Mentions[mention].Person
                            && Joined(words, people.Mentions[found].Tokens.End, people.Mentions[mention].WithTitle.First);
                        return found;
                    }

                    found = mention;
                }

                t = end - 1;
            }
            else if (found >= 0 ? !IsAnd(words, t) && !Describes(token) : IsAfterHead(words, t, people))
            {
                // After the head come other people: "a spokesman for X", "officials who met X".
                return found >= 0 ? found
                    : Apposed(words, people, new(t, source.End)) is >= 0 and var apposed ? apposed
                    : AtEnd(words, people, new(t, source.End));
            }
        }

        return found;
    }

    /// <summary>A name is the head unless it owns or describes what follows.</summary>
    private static bool IsHead(AnnotatedDocument words, int end, int sourceEnd)
    {
        if (end >= sourceEnd)
        {
            return true;
        }

        ref readonly var next = ref words.Tokens[end];
        return (next.Tag != PartOfSpeech.Possessive || end + 1 == sourceEnd)
            && !(next.Kind == TokenKind.Word && next.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective);
    }

    /// <summary><c>vice president for news and talk Orrin Marsh</c>: a thing before a name is what the title is of.</summary>
    private static bool EndsTitle(AnnotatedDocument words, int preposition, int name) =>
        words.TextEquals(preposition, words.Language.Reference.BeneficiaryPreposition)
            && words.Tokens[name - 1] is { Tag: PartOfSpeech.Noun, Shape: WordShape.Lower } before
            && !before.HasClass(WordClass.Person | WordClass.Title | WordClass.Relation | WordClass.Group);

    /// <summary>The name that says who a description means: <c>one of the union's founders, Orrin Marsh,</c></summary>
    private static int Apposed(AnnotatedDocument words, ArticlePeople people, TokenRange rest)
    {
        for (var t = rest.First; t + 1 < rest.End; t++)
        {
            if (words.IsMark(t, ','))
            {
                return Begins(people, t + 1, rest.End) is >= 0 and var mention
                    && (people.Mentions[mention].Tokens.End >= rest.End || words.IsMark(people.Mentions[mention].Tokens.End, ','))
                    ? mention
                    : -1;
            }

            if (words.Tokens[t].Tag is PartOfSpeech.RelativePronoun or PartOfSpeech.Subordinator || words.Tokens[t].IsFiniteVerb
                || words.TextEquals(t, words.Language.Clause.AdditiveConjunction))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The name after the last comma: <c>the man who built it, Orrin Marsh</c>; but not that of a list of names.</summary>
    private static int AtEnd(AnnotatedDocument words, ArticlePeople people, TokenRange rest)
    {
        var last = words.IsMark(rest.End - 1, ',') ? rest.End - 2 : rest.End - 1;
        if (last <= rest.First || people.MentionAt[last] is not (>= 0 and var mention) || people.Mentions[mention].Tokens.End != last + 1)
        {
            return -1;
        }

        var named = people.Mentions[mention];
        var comma = named.WithTitle.First - 1;
        return comma > rest.First && words.IsMark(comma, ',') && people.MentionAt[comma - 1] < 0 ? mention : -1;
    }

    /// <summary>The name that begins here, title included, or -1.</summary>
    private static int Begins(ArticlePeople people, int first, int end)
    {
        for (var t = first; t < end && t - first <= LongestTitle; t++)
        {
            if (people.MentionAt[t] is >= 0 and var mention)
            {
                return people.Mentions[mention].WithTitle.First <= first ? mention : -1;
            }
        }

        return -1;
    }

    private static bool IsAfterHead(AnnotatedDocument words, int t, ArticlePeople people)
    {
        ref readonly var token = ref words.Tokens[t];
        if (token.Tag == PartOfSpeech.Preposition)
        {
            // "Secretary of State Orrin Marsh" has its preposition inside the title.
            for (var n = t + 1; n < words.Tokens.Length && n <= t + 5; n++)
            {
                if (people.MentionAt[n] >= 0)
                {
                    return people.Mentions[people.MentionAt[n]].WithTitle.First is var name && name > t && !EndsTitle(words, t, name);
                }
            }

            return true;
        }

        return token.Tag is PartOfSpeech.RelativePronoun or PartOfSpeech.Subordinator || token.IsFiniteVerb;
    }

    private static bool Describes(in Token token) =>
        token.Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !token.HasClass(WordClass.Pronoun);

    private static bool IsAnd(AnnotatedDocument words, int t) =>
        words.TextEquals(t, words.Language.Clause.AdditiveConjunction) || words.IsMark(t, ',') || words.IsMark(t, '&');

    private static bool Joined(AnnotatedDocument words, int t, int end)
    {
        for (; t < end; t++)
        {
            if (words.TextEquals(t, words.Language.Clause.AdditiveConjunction) || words.IsMark(t, '&'))
            {
                return true;
            }
        }

        return false;
    }
}
