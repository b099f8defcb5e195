using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>Tells lines that capitalise (almost) every word, where a capital is no sign of a name.</summary>
internal static class TitleCase
{
    public static bool IsIn(AnnotatedDocument words, TokenRange sentence, ParagraphKind kind)
    {
        var apart = kind is ParagraphKind.Headline or ParagraphKind.Subheadline or ParagraphKind.Heading or ParagraphKind.Highlight
            || !words.IsMark(sentence.End - 1, '.');
        var introduces = words.IsMark(sentence.End - 1, ':');
        var upper = 0;
        var lower = 0;
        var commas = 0;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if ((!apart || introduces) && token.Shape == WordShape.Lower && token.IsFiniteVerb)
            {
                // "Prime Minister Orvik Jansrud met President Laura Noori": names, however many.
                return false;
            }

            if (token.Kind == TokenKind.Word && token.Length >= 4)
            {
                if (token.IsUpper)
                {
                    upper++;
                }
                else
                {
                    lower++;
                }
            }
            else if (words.IsMark(t, ',') || words.IsMark(t, ';'))
            {
                commas++;
            }
        }

        // A sentence that lists names comes near, but for its commas; a line set apart as a headline, or without a full stop, needs less.
        return apart ? upper >= 3 && upper >= 3 * lower && upper > 3 * commas : upper >= 6 && upper >= 6 * lower && upper > 3 * commas;
    }
}
