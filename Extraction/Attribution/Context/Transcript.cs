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
internal sealed record Turn(TokenRange Label, List<TokenRange> Content);

/// <summary>
/// Reads transcripts: paragraphs that begin with a name and a colon (<c>VEGA: We lost.</c>) or with <c>Q:</c> and
/// <c>A:</c>. One such paragraph is a label; several of the same speakers are a transcript.
/// </summary>
internal static class Transcript
{
    private const int FewestTurns = 4;
    private const int LongestLabel = 5;             // tokens
    private const int LongestTurn = 30;             // paragraphs

    public static List<Turn> Read(AnnotatedDocument words, ArticlePeople people)
    {
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
            if (kind is ParagraphKind.Body or ParagraphKind.BlockQuotation && Label(words, people, range) is { } label)
            {
                // "ANA VEGA:" is "VEGA:" and "MS. VEGA:" later.
                labels.Add(words.TextOf(new(label.End - 1, label.End)));
                turns.Add(new(label, []));
                paragraphs = 0;
                AddContent(words, turns, new(AfterColon(words, label), range.End));
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

        if (turns.Count < FewestTurns || labels.Count * 2 > turns.Count)
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

    private static int AfterColon(AnnotatedDocument words, TokenRange label)
    {
        var t = label.End;
        while (t < words.Tokens.Length && words.Tokens[t].FirstOf(words.Text) != ':')
        {
            t++;
        }

        return t + 1;
    }

    /// <summary>The speaker that a paragraph begins with, or null.</summary>
    private static TokenRange? Label(AnnotatedDocument words, ArticlePeople people, TokenRange paragraph)
    {
        var first = paragraph.First;
        if (words.Tokens[first].Kind == TokenKind.QuoteMark)
        {
            first++;
        }

        var end = first;
        while (end < paragraph.End && end - first <= LongestLabel && words.Tokens[end].Kind is TokenKind.Word && words.Tokens[end].IsUpper)
        {
            end++;
        }

        if (end == first || end + 1 >= paragraph.End || words.Tokens[end].FirstOf(words.Text) != ':')
        {
            return null;
        }

        var label = new TokenRange(first, end);
        var word = words.Tokens[first].Of(words.Text);
        if (label.Count == 1 && words.Language.Discourse.QaLabels.Contains(word.TrimEnd('.')))
        {
            return label;
        }

        return !words.Language.Discourse.NoSpeakers.Contains(word) && (IsAllCaps(words, label) || people.MentionAt[end - 1] >= 0) ? label : null;
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
