using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Generator.Project;

/// <summary>Whether a path is one that a pattern of a project file means: <c>*</c> and <c>?</c> inside a folder, <c>**</c> for any folders.</summary>
internal static class GlobPattern
{
    public static bool IsOne(string pattern) => pattern.IndexOf('*') >= 0 || pattern.IndexOf('?') >= 0;

    public static bool Matches(string pattern, string path)
    {
        var (patterns, parts) = (pattern.Split('/'), path.Split('/'));
        var matches = new bool[parts.Length + 1];       // by count of parts: whether the patterns so far mean them
        matches[0] = true;
        foreach (var part in patterns)
        {
            var next = new bool[matches.Length];
            for (var i = 0; i < matches.Length; i++)
            {
                next[i] = part == "**" ? matches[i] || (i > 0 && next[i - 1]) : i > 0 && matches[i - 1] && MatchesPart(part, parts[i - 1]);
            }

            matches = next;
        }

        return matches[parts.Length];
    }

    private static bool MatchesPart(string pattern, string name)
    {
        var (p, n, star, from) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, from) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || LetterCase.ToUpper(pattern[p]) == LetterCase.ToUpper(name[n])))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++from);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
