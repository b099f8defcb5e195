using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document;

/// <summary>
/// Base noun phrases: a determiner or possessor, modifiers and the head, as in <c>the former secretary of state</c>,
/// <c>a senior administration official</c>, <c>Mr. Smith's lawyer</c>, <c>Jane Doe</c>. Phrases never cross a sentence.
/// </summary>
internal static class NounPhraseChunker
{
    private const int Longest = 24;

    /// <summary>
    /// The phrase whose last token this is, or an empty range where it is no noun, name, pronoun or number. A possessor is
    /// part of the phrase: <c>Smith's lawyer</c>. With <paramref name="attached"/>, an <c>of</c> phrase, a party in
    /// brackets and an age are too: <c>the secretary of state</c>, <c>Jane Doe (D-Ohio)</c>.
    /// </summary>
    public static TokenRange EndingAt(AnnotatedDocument words, int last, bool attached = false)
    {
        var sentence = words.Sentences[words.SentenceOf[last]].Tokens;
        if (attached && IsMark(words, last, ')'))
        {
            var open = OpeningBracket(words, last, sentence.First);
            if (open > sentence.First)
            {
                var before = EndingAt(words, open - 1, attached);
                return before.IsEmpty ? before : new(before.First, last + 1);
            }
        }

        if (!CanBeHead(words.Tokens[last]))
        {
            return new(last, last);
        }

        var first = FirstOf(words, last, sentence.First);
        while (attached && first - 2 >= sentence.First && last - first < Longest && IsOf(words, first - 1) && CanBeHead(words.Tokens[first - 2]))
        {
            first = FirstOf(words, first - 2, sentence.First);
        }

        return new(first, last + 1);
    }

    /// <summary>
    /// The phrase that starts with this token, or an empty range where none does. With <paramref name="attached"/>, the
    /// <c>of</c> phrases, a party in brackets and the like that follow belong to it.
    /// </summary>
    public static TokenRange StartingAt(AnnotatedDocument words, int first, bool attached = false)
    {
        var end = words.Sentences[words.SentenceOf[first]].Tokens.End;
        var position = EndOf(words, first, end);
        if (position == first || !attached)
        {
            return new(first, position);
        }

        while (position < end && position - first < Longest)
        {
            if (IsOf(words, position))
            {
                var next = EndOf(words, position + 1, end);
                if (next == position + 1)
                {
                    break;
                }

                position = next;
            }
            else if (IsMark(words, position, '(') && ClosingBracket(words, position, end) is var close && close > 0)
            {
                position = close + 1;
            }
            else
            {
                break;
            }
        }

        return new(first, position);
    }

    /// <summary>The head of a phrase: the last noun before an <c>of</c> phrase or a bracket, or -1 for an empty phrase.</summary>
    public static int HeadOf(AnnotatedDocument words, TokenRange phrase)
    {
        var head = -1;
        for (var t = phrase.First; t < phrase.End; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (head >= 0 && (token.Tag is PartOfSpeech.Preposition or PartOfSpeech.Punctuation or PartOfSpeech.RelativePronoun))
            {
                break;
            }

            if (CanBeHead(token) && !(t + 1 < phrase.End && words.Tokens[t + 1].Tag == PartOfSpeech.Possessive))
            {
                head = t;
            }
        }

        return head;
    }

    /// <summary>
    /// The apposition after a phrase, commas included: <c>, a spokesman for the group,</c>. Empty where the comma opens none.
    /// </summary>
    public static TokenRange AppositionAt(AnnotatedDocument words, int comma)
    {
        var end = words.Sentences[words.SentenceOf[comma]].Tokens.End;
        var none = new TokenRange(comma, comma);
        if (!IsMark(words, comma, ',') || comma + 1 >= end)
        {
            return none;
        }

        var phrase = StartingAt(words, comma + 1, attached: true);
        if (phrase.IsEmpty)
        {
            return none;
        }

        // The phrase may go on with prepositions and participles up to the comma that closes it; a finite verb forbids.
        for (var t = phrase.End; t < end && t < comma + Longest; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (IsMark(words, t, ','))
            {
                return new(comma, t + 1);
            }

            if (token.Kind == TokenKind.QuoteMark || token.IsFiniteVerb || (token.Kind == TokenKind.Punctuation && !IsMark(words, t, '-')))
            {
                return none;
            }
        }

        return none;
    }

    /// <summary>A noun, name, number or pronoun, or a determiner that stands for one.</summary>
    public static bool CanBeHead(in Token token) =>
        token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number
        || (token.Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective && token.HasClass(WordClass.Pronoun));

    private static int FirstOf(AnnotatedDocument words, int last, int start)
    {
        var tokens = words.Tokens;
        if (tokens[last].Tag == PartOfSpeech.Pronoun)
        {
            return last;
        }

        var first = last;
        for (var t = last - 1; t >= start && last - t < Longest; t--)
        {
            var tag = tokens[t].Tag;
            var joins = tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number
                || (tag == PartOfSpeech.Possessive && t > start)
                || (tag is PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple && t > start
                    && tokens[t - 1].Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive)
                || (tag == PartOfSpeech.Adverb && t > start && tokens[t - 1].Tag is PartOfSpeech.Determiner
                    && tokens[t + 1].Tag is PartOfSpeech.Adjective or PartOfSpeech.VerbParticiple)
                || (tag == PartOfSpeech.Other && tokens[t].Kind == TokenKind.Symbol);
            if (tag == PartOfSpeech.Determiner)
            {
                first = t;
                if (t == start || tokens[t - 1].Tag is not PartOfSpeech.Determiner)
                {
                    break;
                }

                continue;
            }

            if (!joins)
            {
                break;
            }

            first = t;
        }

        return tokens[first].Tag == PartOfSpeech.Possessive ? first + 1 : first;
    }

    private static int EndOf(AnnotatedDocument words, int first, int end)
    {
        var tokens = words.Tokens;
        if (first >= end)
        {
            return first;
        }

        if (tokens[first].Tag == PartOfSpeech.Pronoun)
        {
            return first + 1;
        }

        var head = first;
        for (var t = first; t < end && t - first < Longest; t++)
        {
            var tag = tokens[t].Tag;
            if (CanBeHead(tokens[t]) && tag != PartOfSpeech.Pronoun)
            {
                head = t + 1;
                continue;
            }

            var inside = tag is PartOfSpeech.Adjective or PartOfSpeech.Determiner
                || (tag is PartOfSpeech.Adverb or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple && head == first)
                || (tag == PartOfSpeech.Possessive && t == head)
                || (tag == PartOfSpeech.Other && tokens[t].Kind == TokenKind.Symbol);
            if (!inside || (tag == PartOfSpeech.Determiner && t > first && tokens[t - 1].Tag is not (PartOfSpeech.Determiner or PartOfSpeech.Possessive)))
            {
                break;
            }
        }

        return head;
    }

    private static bool IsOf(AnnotatedDocument words, int t) =>
        words.Language.Clause.GenitivePreposition is var of && words.Tokens[t].Length == of.Length && words.Tokens[t].Entry?.Text == of;

    private static bool IsMark(AnnotatedDocument words, int t, char mark) =>
        words.Tokens[t].Kind == TokenKind.Punctuation && words.Tokens[t].FirstOf(words.Text) == mark;

    private static int OpeningBracket(AnnotatedDocument words, int close, int start)
    {
        for (var t = close - 1; t >= start && close - t <= 6; t--)
        {
            if (IsMark(words, t, '('))
            {
                return t;
            }
        }

        return -1;
    }

    private static int ClosingBracket(AnnotatedDocument words, int open, int end)
    {
        for (var t = open + 1; t < end && t - open <= 6; t++)
        {
            if (IsMark(words, t, ')'))
            {
                return t;
            }
        }

        return -1;
    }
}
