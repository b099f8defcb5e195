using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Whether words alone on a line have the form of a person's name.</summary>
internal static class PersonNameText
{
    /// <summary>Two to five words with capitals, with initials and particles; <c>Jr.</c> may follow.</summary>
    public static bool IsName(Language language, string words) => Count(language, words) is >= 2 and <= 5;

    /// <summary>How many words the name has; 0 when it has not the form of one.</summary>
    private static int Count(Language language, string words)
    {
        var count = 0;
        foreach (var word in words.Split(' '))
        {
            if (word.Length == 0 || language.Bylines.NoNameWords.Contains(word))
            {
                return 0;
            }

            var letters = 0;
            for (var i = 0; i < word.Length; i++)
            {
                letters += CharClasses.IsLetter(word, i) ? 1 : 0;
                if (!CharClasses.IsLetter(word, i) && word[i] is not '.' and not '-' and not '\'' and not '\u2019' and not '\u2010')
                {
                    return 0;
                }
            }

            if (letters == 0 || (!CharClasses.IsUpper(word, 0) && !language.Bylines.NameParticles.Contains(word) && !IsElided(word)))
            {
                return 0;
            }

            count++;
        }

        return count > 0 && CharClasses.IsUpper(words, 0) | language.Bylines.NameParticles.Contains(words.Split(' ')[0]) ? count : 0;
    }

    /// <summary>The name in ordinary case: <c>JANE DE LA ROE</c> is Jane de la Roe.</summary>
    public static string Canonical(Language language, string words)
    {
        foreach (var c in words)
        {
            if (CharClasses.IsLower(c))
            {
                return words;
            }
        }

        var result = LetterCase.ToLower(words).ToCharArray();
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] != ' ')
            {
                continue;
            }

            if (start == 0 || !language.Bylines.NameParticles.Contains(words.Substring(start, i - start)))
            {
                Capitalize(result, start, i);
            }

            start = i + 1;
        }

        return new(result);
    }

    private static void Capitalize(char[] word, int start, int end)
    {
        var atStart = true;
        for (var i = start; i < end; i++)
        {
            word[i] = atStart ? LetterCase.ToUpper(word[i]) : word[i];
            atStart = word[i] is '-' or '.' or '\'' or '\u2019' || (i == start + 1 && word[start] == 'M' && word[i] == 'c');
        }
    }

    /// <summary><c>d'Arcy</c>, <c>al-Masri</c>.</summary>
    private static bool IsElided(string word)
    {
        var mark = word.IndexOfAny(['\'', '\u2019', '-']);
        return mark is > 0 and <= 3 && mark + 1 < word.Length && CharClasses.IsUpper(word, mark + 1);
    }
}
