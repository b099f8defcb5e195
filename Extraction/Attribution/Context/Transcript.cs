using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>A turn of a transcript or an interview: who speaks, and the words up to the next turn.</summary>
/// <param name="Label">The words that name the speaker.</param>
/// <param name="Content">The words of each paragraph of the turn.</param>
/// <param name="Colon">The token that ends the label; the first of the content where a full stop in the label does.</param>
internal sealed record Turn(TokenRange Label, int Colon, List<TokenRange> Content);

/// <summary>
/// Reads transcripts: paragraphs that begin with a name and a colon (<c>VEGA: We lost.</c>) or with <c>Q:</c> and
/// <c>A:</c>. One such paragraph is a label; several of the same speakers are a transcript.
/// </summary>
internal static class Transcript
{
    private const int FewestTurns = 4;
    private const int LongestLabel = 5;             // tokens
    private const int LongestTurn = 30;             // paragraphs

    public static List<Turn> Read(AnnotatedDocument words, ArticlePeople people) =>
        Read(words, people, anyName: true) is { Count: > 0 } turns ? turns : Read(words, people, anyName: false);

    /// <param name="anyName">Also what is no person, in lower case, is a label, if each of these comes before several turns: <c>Herald: Who lost?</c></param>
    private static List<Turn> Read(AnnotatedDocument words, ArticlePeople people, bool anyName)
    {
        var weak = new Dictionary<string, int>(LetterCase.Ignored);
        var turns = new List<Turn>();
        var labels = new HashSet<string>(LetterCase.Ignored);
        var paragraphs = 0;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            var range = words.ParagraphTokens[p];
            if (range.IsEmpty)
            {
                continue;
            }

            var kind = words.Layout.Paragraphs[p].Kind;
            var mayBegin = kind is ParagraphKind.Body or ParagraphKind.BlockQuotation
                || (kind == ParagraphKind.Heading && words.Layout.Paragraphs[p].IsEmphasized);
            if (mayBegin && Label(words, people, range, anyName, out var isWeak) is { } label)
            {
                // "ANA VEGA:" is "VEGA:" and "MS. VEGA:" later.
                var name = words.TextOf(new(label.End - 1, label.End));
                labels.Add(name);
                if (isWeak)
                {
                    weak[name] = weak.TryGetValue(name, out var count) ? count + 1 : 1;
                }

                var colon = EndOfLabel(words, label, range.End);
                turns.Add(new(label, colon, []));
                paragraphs = 0;
                AddContent(words, turns, new(words.IsMark(colon, ':') || words.IsMark(colon, '.') ? colon + 1 : colon, range.End));
            }
            else if (kind != ParagraphKind.Body || ++paragraphs > LongestTurn)
            {
                paragraphs = LongestTurn;
            }
            else if (turns.Count > 0 && paragraphs < LongestTurn)
            {
                AddContent(words, turns, range);
            }
        }

        if (turns.Count < FewestTurns || labels.Count * 2 > turns.Count || weak.Count == labels.Count || weak.ContainsValue(1))
        {
            return [];
        }

        // Where the last turn ends nobody says: its first paragraph is certain.
        var last = turns[turns.Count - 1].Content;
        if (last.Count > 1)
        {
            last.RemoveRange(1, last.Count - 1);
        }

        turns.RemoveAll(turn => turn.Content.Count == 0);
        return turns;
    }

    private static void AddContent(AnnotatedDocument words, List<Turn> turns, TokenRange range)
    {
        if (!range.IsEmpty && !IsDirection(words, range))
        {
            turns[turns.Count - 1].Content.Add(range);
        }
    }

    /// <summary><c>(Laughter.)</c></summary>
    private static bool IsDirection(AnnotatedDocument words, TokenRange range) =>
        words.Tokens[range.First].FirstOf(words.Text) is '(' or '[' && words.Tokens[range.End - 1].LastOf(words.Text) is ')' or ']';

    /// <summary>The colon or full stop after the label; where the full stop is part of it, the token after it.</summary>
    private static int EndOfLabel(AnnotatedDocument words, TokenRange label, int end)
    {
        if (IsDotted(words, label.First) && label.Count == 1)
        {
            return words.IsMark(label.End, '.') ? label.End : words.Tokens[label.First].LastOf(words.Text) == '.' ? label.End
                : ColonAfter(words, label.End, end);
        }

        return ColonAfter(words, label.End, end);
    }

    private static int ColonAfter(AnnotatedDocument words, int t, int end)
    {
        while (t + 1 < end && words.Tokens[t].FirstOf(words.Text) != ':')
        {
            t++;
        }

        return t;
    }

    /// <summary>The speaker that a paragraph begins with, or null.</summary>
    /// <param name="isWeak">The words alone do not say that they name a speaker.</param>
    private static TokenRange? Label(AnnotatedDocument words, ArticlePeople people, TokenRange paragraph, bool anyName, out bool isWeak)
    {
        isWeak = false;
        var first = AfterTime(words, paragraph);
        if (words.Tokens[first].Kind == TokenKind.QuoteMark)
        {
            first++;
        }

        if (first + 1 < paragraph.End && IsDotted(words, first))
        {
            return new(first, first + 1);
        }

        var end = first;
        while (end < paragraph.End && end - first <= LongestLabel && words.Tokens[end].Kind is TokenKind.Word && words.Tokens[end].IsUpper)
        {
            end++;
        }

        if (end == first || end + 1 >= paragraph.End || !(words.IsMark(end, ':') || EndsWithRole(words, end, paragraph.End)))
        {
            return null;
        }

        var label = new TokenRange(first, end);
        var word = words.Tokens[first].Of(words.Text);
        if (label.Count == 1 && words.Language.Discourse.QaLabels.Contains(word.TrimEnd('.')))
        {
            return label;
        }

        if (words.Language.Discourse.NoSpeakers.Contains(word))
        {
            return null;
        }

        isWeak = !(IsAllCaps(words, label) || people.MentionAt[end - 1] >= 0);
        return !isWeak || anyName ? label : null;
    }

    /// <summary>After a time in brackets: <c>[00:01] | Ana Vega:</c>, <c>(1:20) | Vega:</c></summary>
    private static int AfterTime(AnnotatedDocument words, TokenRange paragraph)
    {
        const int longest = 7;
        if (words.Tokens[paragraph.First].FirstOf(words.Text) is not ('[' or '('))
        {
            return paragraph.First;
        }

        for (var t = paragraph.First + 1; t + 1 < paragraph.End && t < paragraph.First + longest; t++)
        {
            if (words.Tokens[t].FirstOf(words.Text) is ']' or ')')
            {
                return t + 1;
            }

            if (words.Tokens[t].Kind is not (TokenKind.Number or TokenKind.Punctuation))
            {
                break;
            }
        }

        return paragraph.First;
    }

    /// <summary><c>Q. Who lost?</c>: a full stop for the colon, and more after it.</summary>
    private static bool IsDotted(AnnotatedDocument words, int t)
    {
        var word = words.Tokens[t].Of(words.Text);
        return words.Language.Discourse.QaLabels.Contains(word.TrimEnd('.')) && words.Tokens[t].IsUpper
            && (word[word.Length - 1] == '.' || (words.IsMark(t + 1, '.') && !words.Tokens[t + 1].SpaceBefore));
    }

    /// <summary><c>ANA VEGA, | HOST:</c></summary>
    private static bool EndsWithRole(AnnotatedDocument words, int comma, int end)
    {
        const int longest = 3;
        if (!words.IsMark(comma, ','))
        {
            return false;
        }

        var t = comma + 1;
        while (t < end && t <= comma + longest && words.Tokens[t].Shape == WordShape.AllCaps)
        {
            t++;
        }

        return t > comma + 1 && t < end && words.IsMark(t, ':');
    }

    private static bool IsAllCaps(AnnotatedDocument words, TokenRange label)
    {
        for (var t = label.First; t < label.End; t++)
        {
            if (words.Tokens[t].Shape is not (WordShape.AllCaps or WordShape.Initial))
            {
                return false;
            }
        }

        return true;
    }
}
