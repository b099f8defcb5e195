using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Names;

/// <summary>Finds the runs of capitalised words that may name persons, in one pass over the tokens.</summary>
internal static class NameReader
{
    /// <summary>The longest run looked at as one; what follows is a new run, so that a page of capitals costs no more than its length.</summary>
    private const int MaxRun = 16;

    /// <summary>About so many tokens are between one name and the next.</summary>
    private const int TokensOfName = 16;

    public static List<NameCandidate> Read(AnnotatedDocument words)
    {
        var found = new List<NameCandidate>(words.Tokens.Length / TokensOfName);
        var roles = new NameRole[MaxRun];
        for (var s = 0; s < words.Sentences.Length; s++)
        {
            var sentence = words.Sentences[s].Tokens;
            var kind = words.Layout.Paragraphs[words.Sentences[s].Paragraph].Kind;
            var aside = kind is ParagraphKind.Boilerplate or ParagraphKind.EditorNote or ParagraphKind.FrontMatter && !IsCredit(words, sentence);
            var traits = aside ? NameTraits.Aside : NameTraits.None;
            if (TitleCase.IsIn(words, sentence, kind))
            {
                traits |= NameTraits.TitleCase;
            }

            words.Budget.Enter(words.Tokens[sentence.First].Start);
            words.Budget.Charge(sentence.Count);
            for (var t = sentence.First; t < sentence.End;)
            {
                if (!StartsRun(words, t, sentence.End))
                {
                    t++;
                    continue;
                }

                var end = ReadRun(words, t, sentence.End, roles, out var count);
                if (t == sentence.First && IsQuestion(words, t, end, sentence.End))
                {
                    roles[0] = NameRole.Break;
                }

                NeighbourRoles.Adjust(words, t, roles, count, inHeading: (traits & NameTraits.TitleCase) != 0);
                NameCutter.Cut(words, new(t, end), roles, count, sentence, traits, found);
                t = Math.Max(t + 1, end);
            }
        }

        return found;
    }

    /// <summary><c>(Reporting by Orrin Marsh; editing by Laura Wentworth)</c>, <c>Orrin Marsh via Zeta Images</c>, <c>Contributing: Orrin Marsh</c></summary>
    private static bool IsCredit(AnnotatedDocument words, TokenRange sentence)
    {
        if (words.TextEquals(sentence.First, words.Language.People.CreditOpening))
        {
            return true;
        }

        for (var t = sentence.First; t + 1 < sentence.End; t++)
        {
            if (words.TextEqualsAny(t, words.Language.People.CreditWords) && words.Tokens[t + 1].IsUpper)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Will Noori come?</c>; not <c>Will Noori comes?</c></summary>
    private static bool IsQuestion(AnnotatedDocument words, int first, int end, int sentenceEnd) =>
        end < sentenceEnd && end - first > 1 && words.Tokens[first].HasClass(WordClass.Modal) && words.IsMark(sentenceEnd - 1, '?')
        && words.Tokens[end].Shape == WordShape.Lower && words.Tokens[end].Entry is { } verb && (verb.Form & VerbForm.Base) != 0;

    private static bool StartsRun(AnnotatedDocument words, int t, int end) =>
        IsNameWord(words, t) || (IsParticle(words, t) && t + 1 < end && IsNameWord(words, t + 1));

    /// <summary>Reads a run from its first token on and gives each of its tokens a role.</summary>
    private static int ReadRun(AnnotatedDocument words, int first, int end, NameRole[] roles, out int count)
    {
        count = 0;
        var t = first;
        while (t < end && count < MaxRun)
        {
            if (IsNameWord(words, t))
            {
                roles[count++] = NameRoles.Of(words, t);
                t++;
            }
            else if (IsParticle(words, t) && Joins(words, t, end) is var joined and > 0 && count + joined < MaxRun)
            {
                roles.AsSpan(count, joined).Fill(NameRole.Particle);
                count += joined;
                t += joined;
            }
            else if (count > 0 && IsLone(roles, count) && Epithet.Length(words, t, end) is var epithet and > 0)
            {
                roles.AsSpan(count, epithet).Fill(NameRole.Suffix);
                count += epithet;
                t += epithet;
                break;
            }
            else if (IsHonorificInBrackets(words, t, end, count))
            {
                // "Chief (Mrs.) Laura Marsh"
                roles.AsSpan(count, 3).Fill(NameRole.Honorific);
                count += 3;
                t += 3;
            }
            else if (count > 0 && NicknameEnd(words, t, end) is var nickname and > 0 && count + nickname - t < MaxRun)
            {
                for (; t < nickname; t++)
                {
                    roles[count++] = NameRole.Particle;
                }
            }
            else if (count > 0 && InsertedWords.Continues(words, t, end))
            {
                roles[count++] = NameRole.Particle;
                t++;
            }
            else if (count > 0 && words.IsMark(t, ',') && t + 1 < end && words.Tokens[t + 1].HasClass(WordClass.NameSuffix)
                && words.Tokens[t + 1].IsUpper && count + 1 < MaxRun)
            {
                roles[count++] = NameRole.Suffix;
                roles[count++] = NameRole.Suffix;
                t += 2;
            }
            else
            {
                break;
            }
        }

        return t;
    }

    /// <summary>Whether the last word has no other name before it.</summary>
    private static bool IsLone(NameRole[] roles, int count) =>
        roles[count - 1] == NameRole.Given && count + 3 < MaxRun && (count == 1 || roles[count - 2] is NameRole.PlacePrefix or NameRole.Break);

    /// <summary>How many particles stand here before a capitalised word: <c>van der Berg</c>; 0 if that is not so.</summary>
    private static int Joins(AnnotatedDocument words, int t, int end)
    {
        var count = 0;
        while (count < 3 && t + count < end && IsParticle(words, t + count))
        {
            count++;
        }

        return t + count < end && IsNameWord(words, t + count) ? count : 0;
    }

    /// <summary>The token after a mark inside a name: after a nickname, or after a single bracket.</summary>
    public static int AfterMark(AnnotatedDocument words, int t, int end) => NicknameEnd(words, t, end) is var nickname and > 0 ? nickname : t + 1;

    /// <summary>The end of a nickname that begins here, marks included (<c>Juan "Chico" Manriquez</c>, <c>Charles (Chuck) Smith</c>), or 0.</summary>
    public static int NicknameEnd(AnnotatedDocument words, int t, int end)
    {
        if (t + 3 >= end || !words.Tokens[t].SpaceBefore || !words.Tokens[t + 1].IsUpper)
        {
            return 0;
        }

        ref readonly var opening = ref words.Tokens[t];
        var parenthesis = words.IsMark(t, '(');
        if (!parenthesis && opening.Kind != TokenKind.QuoteMark)
        {
            return 0;
        }

        var close = t + 2;
        if (words.Tokens[close].IsUpper)
        {
            close++;
        }

        if (close + 1 >= end || words.Tokens[close].SpaceBefore || !words.Tokens[close + 1].IsUpper || !words.Tokens[close + 1].SpaceBefore)
        {
            return 0;
        }

        var closes = parenthesis
            ? words.IsMark(close, ')') && !words.Tokens[t + 1].HasClass(WordClass.Place | WordClass.Outlet)
            : words.Tokens[close].Kind == TokenKind.QuoteMark;
        return closes ? close + 1 : 0;
    }

    private static bool IsHonorificInBrackets(AnnotatedDocument words, int t, int end, int count) =>
        count > 0 && count + 3 < MaxRun && t + 3 < end && words.IsMark(t, '(') && words.IsMark(t + 2, ')')
            && words.Tokens[t + 1].HasClass(WordClass.Honorific | WordClass.Title)
        && words.Tokens[t - 1].HasClass(WordClass.Honorific | WordClass.Title) && IsNameWord(words, t + 3);

    private static bool IsNameWord(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Kind == TokenKind.Word && (token.IsUpper || (token.Shape == WordShape.Other && HasInnerCapital(words, token)))
            && token.Tag != PartOfSpeech.Possessive;
    }

    /// <summary><c>al-Assad</c>, <c>d'Ettorre</c>: a particle written on to the name; not <c>pro-Assad</c>.</summary>
    private static bool HasInnerCapital(AnnotatedDocument words, in Token token)
    {
        var text = token.Of(words.Text);
        for (var i = 1; i < 4 && i + 1 < text.Length; i++)
        {
            if (text[i] is '-' or '\'' or '\u2019')
            {
                return CharClasses.IsUpper(text[i + 1]) && !IsPrefix(words, text.Slice(0, i));
            }
        }

        return false;
    }

    private static bool IsPrefix(AnnotatedDocument words, ReadOnlySpan<char> front)
    {
        foreach (var prefix in words.Language.People.WordPrefixes)
        {
            if (front.SequenceEqual(prefix.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticle(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Shape == WordShape.Lower && token.HasClass(WordClass.NameParticle);
    }
}
