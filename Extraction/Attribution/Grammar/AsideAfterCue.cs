using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Asides between a cue and its content.</summary>
internal static class AsideAfterCue
{
    /// <summary>What comes after the comma or dash that closes an aside after the cue: <c>said, as he often does, that</c>; <c>told the mayor, Ann Lee, that</c>.</summary>
    public static int End(ClauseText text, int open, int limit, VerbFrame frame)
    {
        for (var i = open + 1; i < limit && i < open + 14; i++)
        {
            if (text.IsQuoted(i))
            {
                return -1;
            }

            if (text.IsComma(open) ? text.IsComma(i) : text.IsDash(i))
            {
                var kind = i + 1 < limit ? AsideReader.Read(text, open + 1, i) : AsideKind.Clause;
                if (kind != AsideKind.Clause && text.IsComma(open) && !text.Is(i + 1, "that") && ThatAfter(text, i, limit) is > 0 and var that)
                {
                    return that;
                }

                var opens = kind != AsideKind.Clause && (text.Is(i + 1, "that") || (kind == AsideKind.Other && (text.PassageFrom(i + 1) >= 0 || IsObject(text, open + 1, i + 1, limit, frame))));
                return opens ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary><c>described, in plain terms, | a set of rules</c></summary>
    private static bool IsObject(ClauseText text, int aside, int i, int limit, VerbFrame frame) =>
        i < limit && frame.Takes(Complement.Object) && text.Tag(aside) == PartOfSpeech.Preposition && text.Tag(i) == PartOfSpeech.Determiner;

    /// <summary><c>said in a letter, written by Ana Vega, | a vice president for affairs, | that</c>: a second aside, and the clause after it.</summary>
    private static int ThatAfter(ClauseText text, int open, int limit)
    {
        for (var i = open + 1; i + 1 < limit && i < open + 14 && !text.IsQuoted(i) && !text.Tokens[i].IsFiniteVerb; i++)
        {
            if (text.IsComma(i))
            {
                return text.Tag(i + 1) == PartOfSpeech.Subordinator && text.Is(i + 1, "that") ? i + 1 : -1;
            }
        }

        return -1;
    }
}
