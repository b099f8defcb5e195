using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Cuts a run of capitalised words into titles and names: <c>Texas Gov. Rick Perry</c> is a title and a name,
/// <c>But Mr. Perry</c> an ordinary word, a title and a name.
/// </summary>
internal static class NameCutter
{
    /// <summary>Longer ones name something else.</summary>
    private const int MaxWords = 6;

    /// <param name="run">The tokens of the run; <paramref name="roles"/> says what each may be.</param>
    public static void Cut(
        AnnotatedDocument words, TokenRange run, NameRole[] roles, int count, TokenRange sentence, NameTraits traits, List<NameCandidate> found)
    {
        var heading = (traits & NameTraits.TitleCase) != 0;
        for (var i = 0; i < count;)
        {
            if (roles[i] is NameRole.Break or NameRole.Suffix)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < count && roles[end] != NameRole.Break && !(heading && EndsInHeading(roles, i, end)))
            {
                end++;
            }

            CutSegment(words, run.First, roles, i, end, sentence, traits, found);
            i = end;
        }
    }

    /// <summary>In a headline an ordinary word ends a name, but for one directly after a given name: <c>Tom Price Wins Vote</c>.</summary>
    private static bool EndsInHeading(NameRole[] roles, int first, int i) =>
        roles[i] == NameRole.Common
            ? !(i == first + 1 && roles[first] == NameRole.Given)
            : roles[i - 1] == NameRole.Common && roles[i] is not NameRole.Suffix;

    private static void CutSegment(
        AnnotatedDocument words,
        int offset,
        NameRole[] roles,
        int first,
        int end,
        TokenRange sentence,
        NameTraits traits,
        List<NameCandidate> found)
    {
        var title = LastTitle(words, offset, roles, first, end);
        var start = title < first ? StartWithoutTitle(words, offset, roles, first, end, sentence) : title + 1;
        if (title >= first && RankAsGivenName.Applies(words, offset + title, first == title ? end - start : 0))
        {
            start = title;
            title = -1;
            roles[start] = NameRole.Given;
        }

        var last = end;
        while (last > start && roles[last - 1] == NameRole.Suffix)
        {
            last--;
        }

        var suffix = last < end ? offset + end - 1 : -1;
        last = EndWithoutPlace(roles, start, last);
        while (start < last && words.Tokens[offset + start].Kind != TokenKind.Word)
        {
            start++;
        }

        if (last <= start || last - start > MaxWords)
        {
            return;
        }

        var titleToken = title < first ? offset + start : roles[title] == NameRole.Honorific ? offset + title : offset + first;
        Add(words, offset, roles, start, last, suffix, titleToken, sentence, traits, found);
    }

    private static int StartWithoutTitle(AnnotatedDocument words, int offset, NameRole[] roles, int first, int end, TokenRange sentence)
    {
        var start = first;
        while (start + 1 < end && IsNoNameBefore(words, offset, roles, first, start, end, sentence))
        {
            start++;
        }

        // "speaking to the Herald Marsh said": a newspaper before a name is no part of it.
        start = end - start == 2 && words.Tokens[offset + start].HasClass(WordClass.Outlet) && roles[start] != NameRole.Given
            && (words.Tokens[offset + start].Shape == WordShape.AllCaps || words.Tokens[offset + start - 1].Tag == PartOfSpeech.Determiner)
            ? start + 1
            : start;
        start = IsAfterOutlet(words, offset, roles, start, end) ? end - 1 : start;
        return GivenNameInside.Find(words, offset, roles, start, end);
    }

    /// <summary>"speaking to the Daily Mail Marsh said"</summary>
    private static bool IsAfterOutlet(AnnotatedDocument words, int offset, NameRole[] roles, int start, int end)
    {
        ref readonly var verb = ref words.Tokens[offset + end];
        if (end - start < 2 || roles[end - 2] != NameRole.Organization || roles[end - 1] is not (NameRole.Name or NameRole.Given)
            || !verb.HasClass(WordClass.SpeechVerb) || !(verb.IsFiniteVerb || verb.Tag == PartOfSpeech.VerbParticiple))
        {
            return false;
        }

        // "the Sunday Herald": the weekday is a part of the name.
        var article = offset + start - (words.Tokens[offset + start - 1].HasClass(WordClass.Weekday) ? 2 : 1);
        return words.Tokens[article].Tag == PartOfSpeech.Determiner && words.Tokens[article - 1].Tag is PartOfSpeech.Preposition or PartOfSpeech.Particle;
    }

    /// <summary>"Orrin Marsh New York": a place of several words after a name is no part of it.</summary>
    private static int EndWithoutPlace(NameRole[] roles, int start, int last)
    {
        while (last - start > 2 && roles[last - 1] == NameRole.Place && roles[last - 2] == NameRole.Place)
        {
            last -= last - start > 3 || roles[start] != NameRole.Place ? 2 : 1;
        }

        return last;
    }

    /// <summary>The last title that has a name after it; one after a given name is a surname (<c>Steve King</c>).</summary>
    private static int LastTitle(AnnotatedDocument words, int offset, NameRole[] roles, int first, int end)
    {
        var named = false;
        for (var i = end - 1; i >= first; i--)
        {
            if (roles[i] is NameRole.Honorific)
            {
                if (named || i == first || roles[i - 1] is not (NameRole.Given or NameRole.Name or NameRole.Initial))
                {
                    return named ? i : first - 1;
                }

                roles[i] = NameRole.Name;               // "Rodaba Mufti"
                named = true;
            }
            else if (roles[i] is NameRole.Title)
            {
                var surname = i > first && roles[i - 1] is NameRole.Given or NameRole.Initial && !named;
                if (!named && i > first && roles[i - 1] == NameRole.Honorific && words.Tokens[offset + i].HasClass(WordClass.Surname))
                {
                    roles[i] = NameRole.Name;           // "Mr. King"; not "Mr. Chairman"
                    named = true;
                }
                else if (surname && !words.Tokens[offset + i - 1].HasClass(WordClass.Place))
                {
                    roles[i] = NameRole.Name;
                    named = true;
                }
                else if (named)
                {
                    return i;
                }
            }
            else if (roles[i] is not NameRole.Suffix)
            {
                named = true;
            }
        }

        return first - 1;
    }

    /// <summary>
    /// A word in front that is no part of the name: <c>Republican</c> Marsh, <c>Zeta News</c> Orrin Marsh. One word alone after
    /// a place or an organisation is more likely theirs: <c>Ohio Turnpike</c>.
    /// </summary>
    private static bool IsNoNameBefore(AnnotatedDocument words, int offset, NameRole[] roles, int first, int i, int end, TokenRange sentence) => roles[i] switch
    {
        NameRole.Nationality or NameRole.Title =>
            roles[i + 1] is NameRole.Given or NameRole.Initial or NameRole.Name || HasNameAfter(roles, i, end),
        NameRole.Organization or NameRole.Place or NameRole.Acronym => HasNameAfter(roles, i, end),
        NameRole.Common => roles[i + 1] is NameRole.Given or NameRole.Honorific or NameRole.Initial
            || IsFirst(words, offset + i, sentence) || (i > first && HasNameAfter(roles, i, end)),
        _ => false,
    };

    /// <summary>Two words of a name follow, which are a name without this one.</summary>
    private static bool HasNameAfter(NameRole[] roles, int i, int end)
    {
        var count = 0;
        for (var k = i + 1; k < end; k++)
        {
            count += roles[k] is NameRole.Given or NameRole.Name or NameRole.Initial || IsPlaceAfterGiven(roles, k) ? 1 : 0;
        }

        return count >= 2;
    }

    private static bool IsPlaceAfterGiven(NameRole[] roles, int i) => roles[i] == NameRole.Place && roles[i - 1] == NameRole.Given;

    private static void Add(
        AnnotatedDocument words,
        int offset,
        NameRole[] roles,
        int start,
        int last,
        int suffix,
        int title,
        TokenRange sentence,
        NameTraits traits,
        List<NameCandidate> found)
    {
        var (particle, nickname, count) = PartsOf(words, offset, roles, start, last, sentence.End);
        var lastWord = offset + last - 1;
        if (!CanEndName(words, lastWord, roles[last - 1], count))
        {
            return;
        }

        var given = roles[start] != NameRole.Particle && words.Tokens[offset + start].Kind == TokenKind.Word ? offset + start : -1;
        var family = particle >= 0 ? particle : lastWord;
        if (given < 0 && particle == offset + start && words.Tokens[particle].IsUpper && roles[start + 1] != NameRole.Particle && count > 2)
        {
            // "Abu Bakr al-Wentvale"
            given = particle;
            family = lastWord;
        }
        else if (count == 1 || (given < 0 && particle == offset + start))
        {
            given = -1;
            family = offset + start;
        }

        var tokens = new TokenRange(offset + start, suffix >= 0 ? suffix + 1 : offset + last);
        found.Add(new(
            tokens,
            Math.Min(title, tokens.First),
            given,
            new(family, offset + last),
            nickname,
            suffix,
            roles[start],
            roles[last - 1],
            traits | TraitsOf(words, tokens, sentence)));
    }

    /// <returns>The first particle and the nickname, or -1, and the number of words, that of the nickname aside.</returns>
    private static (int Particle, int Nickname, int Count) PartsOf(AnnotatedDocument words, int offset, NameRole[] roles, int start, int last, int end)
    {
        var particle = -1;
        var nickname = -1;
        var count = 0;
        for (var i = start; i < last; i++)
        {
            if (words.Tokens[offset + i].Kind != TokenKind.Word)
            {
                // A nickname with the marks around it, or a bracket.
                var after = NameReader.AfterMark(words, offset + i, end) - offset;
                nickname = after > i + 1 ? offset + i + 1 : nickname;
                i = after - 1;
                continue;
            }

            count++;
            if (particle < 0 && roles[i] == NameRole.Particle)
            {
                particle = offset + i;
            }
        }

        return (particle, nickname, count);
    }

    /// <summary>A name ends in a word that is whole: in no mark, particle or initial, nor in one that is too long or broken.</summary>
    private static bool CanEndName(AnnotatedDocument words, int t, NameRole role, int count) =>
        words.Tokens[t].Kind == TokenKind.Word && role != NameRole.Particle && (role != NameRole.Initial || IsWhole(words, t, count))
        && words.Tokens[t].Length <= NameFolding.MaxLength && !IsBroken(words, t);

    private static NameTraits TraitsOf(AnnotatedDocument words, TokenRange name, TokenRange sentence)
    {
        var traits = IsFirst(words, name.First, sentence) ? NameTraits.SentenceInitial : default;
        var possessive = name.End < words.Tokens.Length && words.Tokens[name.End].Tag == PartOfSpeech.Possessive;
        return possessive ? traits | NameTraits.Possessive : traits;
    }

    /// <summary>Cut off in the middle of a character that was decoded as two: <c>FranÃ§ois</c>.</summary>
    private static bool IsBroken(AnnotatedDocument words, int t) =>
        words.Tokens[t].LastOf(words.Text) is > '\u007f' and < '\u00c0' or '\u00c2' or '\u00c3';

    /// <summary>A single letter that is a family name: <c>Malcolm X</c>, where no full stop follows.</summary>
    private static bool IsWhole(AnnotatedDocument words, int t, int count) =>
        count == 2 && words.Tokens[t].Length == 1 && (t + 1 == words.Tokens.Length || words.Tokens[t + 1].Kind == TokenKind.Word);

    /// <summary>Whether a word opens its sentence, marks and brackets before it left aside.</summary>
    private static bool IsFirst(AnnotatedDocument words, int t, TokenRange sentence)
    {
        while (t > sentence.First && words.Tokens[t - 1].Kind is TokenKind.QuoteMark or TokenKind.Punctuation && !words.IsMark(t - 1, ','))
        {
            t--;
        }

        return t == sentence.First;
    }
}
