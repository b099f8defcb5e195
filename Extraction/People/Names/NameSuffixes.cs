using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>What comes after a name and tells its bearer apart (<c>Jr.</c>, <c>III</c>), and what does not (<c>Ph.D.</c>, <c>MBE</c>).</summary>
internal static class NameSuffixes
{
    /// <summary>Whether two people who differ by it are two.</summary>
    public static bool TellsApart(PeopleWords words, in Token suffix) =>
        suffix.HasClass(WordClass.NameSuffix) ? IsOfGeneration(words, suffix.Entry!.Text) : suffix.Shape != WordShape.AllCaps;

    public static bool IsOfGeneration(PeopleWords words, string suffix)
    {
        if (Array.IndexOf(words.GenerationSuffixes, suffix) >= 0)
        {
            return true;
        }

        foreach (var c in suffix)
        {
            if (c is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }
}
