using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Asides between a cue and its content.</summary>
internal static class ParentheticalSkipper
{
    private const int Longest = 14;         // tokens

    /// <summary>
    /// What comes after the comma or dash that closes an aside after the cue (<c>said, as he often does, that</c>;
    /// <c>told the mayor, Ann Lee, that</c>), where it can be the content; or -1.
    /// </summary>
    public static int End(ClauseText text, int open, int limit, VerbFrame frame)
    {
        var isComma = text.IsComma(open);
        for (var i = open + 1; i < limit && i < open + Longest && !text.IsQuoted(i); i++)
        {
            if (isComma ? text.IsComma(i) : text.IsDash(i))
            {
                return ContentAfter(text, open, i, limit, frame);
            }
        }

        return -1;
    }

    private static int ContentAfter(ClauseText text, int open, int close, int limit, VerbFrame frame)
    {
        var next = close + 1;
        var kind = next < limit ? ParentheticalReader.Read(text, open + 1, close) : ParentheticalKind.Clause;
        if (kind == ParentheticalKind.Clause)
        {
            return -1;
        }

        if (text.IsComplementizer(next))
        {
            return next;
        }

        if (text.IsComma(open) && ThatAfter(text, close, limit) is > 0 and var that)
        {
            return that;
        }

        return kind == ParentheticalKind.Other && (text.QuotedSpanFrom(next) >= 0 || IsObject(text, open + 1, next, limit, frame)) ? next : -1;
    }

    /// <summary><c>described, in plain terms, | a set of rules</c></summary>
    private static bool IsObject(ClauseText text, int aside, int i, int limit, VerbFrame frame) =>
        i < limit && frame.Takes(Complement.Object) && text.Tag(aside) == Preposition && text.Tag(i) == Determiner;

    /// <summary><c>said in a letter, written by Ana Vega, | a vice president for affairs, | that</c>: a second aside, and the clause after it.</summary>
    private static int ThatAfter(ClauseText text, int open, int limit)
    {
        for (var i = open + 1; i + 1 < limit && i < open + Longest && !text.IsQuoted(i) && !text.Tokens[i].IsFiniteVerb; i++)
        {
            if (text.IsComma(i))
            {
                return text.Tag(i + 1) == Subordinator && text.IsComplementizer(i + 1) ? i + 1 : -1;
            }
        }

        return -1;
    }
}
