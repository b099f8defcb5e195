using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>Finds where sentences end in a run of tokens (a paragraph, or paragraphs that go on in one another).</summary>
internal sealed class SentenceSegmenter
{
    private const int LongestName = 5;

    private const WordClass Starters = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Adverb | WordClass.NumberWord;

    private readonly string _text;
    private readonly PaddedList<Token> _tokens;

    public SentenceSegmenter(string text, PaddedList<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Adds the ends of the sentences from <paramref name="first"/> to <paramref name="end"/>, which is the last.</summary>
    public void Read(int first, int end, List<int> ends)
    {
        var open = false;
        for (var t = first; t < end; t++)
        {
            ref readonly var token = ref _tokens[t];
            if (token.Kind == TokenKind.QuoteMark && IsDoubleMark(token))
            {
                open = !open;
                continue;
            }

            var stop = StopOf(token);
            if (stop == Stop.None)
            {
                continue;
            }

            var after = AfterClosers(t + 1, end, ref open);
            if (after == end || Ends(stop, t, after, end))
            {
                ends.Add(after);
                t = after - 1;
            }
            else
            {
                t = after - 1;
            }
        }

        if (ends.Count == 0 || ends[ends.Count - 1] < end)
        {
            ends.Add(end);
        }
    }

    private enum Stop : byte
    {
        None,
        Period,
        Question,
        Ellipsis,
        Abbreviation,
    }

    private Stop StopOf(in Token token)
    {
        if (token.Kind == TokenKind.QuoteMark)
        {
            return Stop.None;
        }

        var last = token.LastOf(_text);
        if (token.Kind == TokenKind.Punctuation)
        {
            return last switch
            {
                '?' or '!' => Stop.Question,
                '\u2026' => Stop.Ellipsis,
                '.' => token.Length == 1 ? Stop.Period : Stop.Ellipsis,
                _ => Stop.None,
            };
        }

        return last == '.' && token.Kind is TokenKind.Word or TokenKind.Number ? Stop.Abbreviation : Stop.None;
    }

    /// <summary>The token after the closing marks and brackets that belong to the sentence.</summary>
    private int AfterClosers(int t, int end, ref bool open)
    {
        for (; t < end; t++)
        {
            ref readonly var token = ref _tokens[t];
            if (token.Kind == TokenKind.QuoteMark)
            {
                var spaceAfter = t + 1 == end || _tokens[t + 1].SpaceBefore;
                var closes = !token.SpaceBefore ? spaceAfter || open || token.FirstOf(_text) is '\u201d' or '\u2019' : spaceAfter && open;
                if (!closes)
                {
                    return t;
                }

                if (IsDoubleMark(token))
                {
                    open = false;
                }
            }
            else if (token.SpaceBefore || token.Kind != TokenKind.Punctuation || token.FirstOf(_text) is not (')' or ']' or '}' or '.' or '!' or '?'))
            {
                return t;
            }
        }

        return t;
    }

    private bool Ends(Stop stop, int stopToken, int after, int end)
    {
        ref readonly var next = ref _tokens[after];
        var opens = next.Kind == TokenKind.QuoteMark && after + 1 < end;
        var word = opens ? _tokens[after + 1] : next;
        var lower = word.Shape == WordShape.Lower && word.Kind == TokenKind.Word && !(word.Length == 1 && !next.SpaceBefore);
        var quoted = after > stopToken + 1 && _tokens[after - 1].Kind == TokenKind.QuoteMark;
        switch (stop)
        {
            case Stop.Period:
                if (lower)
                {
                    return opens && next.SpaceBefore;
                }

                return next.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) || IsOpening(next) || IsDash(next)
                    ? !(quoted && IsAttribution(after, end, strict: true))
                    : false;
            case Stop.Question:
                return !lower && !IsComma(next) && !(quoted && IsAttribution(after, end, strict: false));
            case Stop.Ellipsis:
                return word.IsUpper && (quoted || IsStarter(word) || opens) && !(quoted && IsAttribution(after, end, strict: false));
            default:
                return EndsAtAbbreviation(stopToken, word, opens, quoted);
        }
    }

    /// <summary>An abbreviation ends a sentence only before a word that usually starts one and seldom goes on in a name.</summary>
    private bool EndsAtAbbreviation(int abbreviation, in Token word, bool opens, bool quoted)
    {
        ref readonly var token = ref _tokens[abbreviation];
        if (!word.IsUpper || (!quoted && token.HasClass(WordClass.Honorific | WordClass.Title)))
        {
            return false;
        }

        if (token.Shape == WordShape.Initial)
        {
            return quoted || (IsStarter(word) && !(abbreviation > 0 && _tokens[abbreviation - 1].IsUpper));
        }

        return quoted || opens || IsStarter(word);
    }

    /// <summary>A function word in capitals, which begins a sentence and not a name.</summary>
    private static bool IsStarter(in Token word) =>
        word.HasClass(Starters)
        && !word.HasClass(WordClass.Organization | WordClass.Place | WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.NameParticle);

    /// <summary>"Why?" Smith asked.: a name and a verb of speech, after a full stop only where nothing else follows.</summary>
    private bool IsAttribution(int t, int end, bool strict)
    {
        var last = System.Math.Min(end, t + LongestName);
        var first = t;
        while (t < last && _tokens[t].IsUpper
            && (!_tokens[t].HasClass(WordClass.Determiner | WordClass.Pronoun) || _tokens[t].Shape == WordShape.Initial
                || _tokens[t].HasClass(WordClass.Pronoun)))
        {
            t++;
        }

        if (t == first || t >= end || !_tokens[t].HasClass(WordClass.SpeechVerb) || (_tokens[t].Entry!.Form & (VerbForm.Past | VerbForm.Present)) == 0)
        {
            return false;
        }

        if (!strict)
        {
            return true;
        }

        var next = t + 1 < end ? _tokens[t + 1] : default;
        if (next.Kind == TokenKind.Punctuation && next.FirstOf(_text) == ',' && t + 2 < end && _tokens[t + 2].Kind == TokenKind.QuoteMark)
        {
            return false;                       // "We lost." He added, "We will learn.": the attribution is that of the next quote
        }

        return next.Kind == TokenKind.Punctuation && next.Length > 0 && next.FirstOf(_text) is '.' or ',' || next.HasClass(WordClass.Time);
    }

    private bool IsOpening(in Token token) => token.FirstOf(_text) is '(' or '[' or '{' or '*' or '#' or '@' or '$' || token.Kind == TokenKind.Symbol;

    private bool IsDash(in Token token) => token.FirstOf(_text) is '-' or '\u2013' or '\u2014';

    private bool IsComma(in Token token) => token.FirstOf(_text) is ',' or ';' or ':' && token.Kind == TokenKind.Punctuation;

    private bool IsDoubleMark(in Token token) =>
        token.Kind == TokenKind.QuoteMark && (token.Length == 2 || token.FirstOf(_text) is not ('\'' or '`' or '\u2018' or '\u2019' or '\u201b'));
}
