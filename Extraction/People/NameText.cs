using System.Text;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People;

/// <summary>Names as they are shown: one space between words, none between initials, neither nickname nor degree, never all in capitals.</summary>
internal static class NameText
{
    public static string Full(AnnotatedDocument words, in NameCandidate name)
    {
        var builder = new StringBuilder();
        for (var t = name.Tokens.First; t < name.Tokens.End; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (token.Kind != TokenKind.Word)
            {
                // A nickname, a bracket, or the comma before a suffix.
                t = NameReader.AfterMark(words, t, name.Tokens.End) - 1;
                continue;
            }

            if (t < name.Family.End || NameSuffixes.TellsApart(words.Language.People, token))
            {
                Append(builder, words, t);
            }
        }

        return builder.ToString();
    }

    public static string Of(AnnotatedDocument words, TokenRange tokens)
    {
        var builder = new StringBuilder();
        for (var t = tokens.First; t < tokens.End; t++)
        {
            Append(builder, words, t);
        }

        return builder.ToString();
    }

    /// <summary>A phrase as it stands, with runs of white space as one space.</summary>
    public static string Phrase(AnnotatedDocument words, TokenRange tokens)
    {
        var builder = new StringBuilder();
        for (var t = tokens.First; t < tokens.End; t++)
        {
            if (t > tokens.First && words.Tokens[t].SpaceBefore)
            {
                builder.Append(' ');
            }

            builder.Append(words.Text, words.Tokens[t].Start, words.Tokens[t].Length);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        var initials = token.Shape is WordShape.Initial || token.LastOf(words.Text) == '.';
        if (builder.Length > 0 && !(initials && builder[builder.Length - 1] == '.' && builder.Length > 1 && IsInitialAtEnd(builder)))
        {
            builder.Append(' ');
        }

        var shout = token.Shape == WordShape.AllCaps && token.Length > 2 && token.LastOf(words.Text) != '.' && !token.HasClass(WordClass.NameSuffix);
        for (var i = token.Start; i < token.End; i++)
        {
            var c = words.Text[i];
            builder.Append(shout && i > token.Start && CharClasses.IsLetter(words.Text[i - 1])
                && !(i == token.Start + 2 && words.Text[i - 2] == 'M' && words.Text[i - 1] == 'C')
                ? LetterCase.ToLower(c)
                : c);
        }
    }

    /// <summary>Whether what stands so far ends in an initial: <c>George H.</c>, not <c>St.</c></summary>
    private static bool IsInitialAtEnd(StringBuilder builder)
    {
        var letter = builder.Length - 2;
        while (letter > 0 && CharClasses.IsMark(builder[letter]))
        {
            letter--;
        }

        return CharClasses.IsUpper(builder[letter]) && (letter == 0 || builder[letter - 1] is ' ' or '.');
    }
}
