using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People.Features;

namespace Corpus.Extraction.People.Clusters;

/// <summary>A name in one spelling: the same words in the same order, wherever in the article they stand.</summary>
internal sealed class NameForm
{
    public NameForm(int[] words, int familyFirst, int suffix)
    {
        Words = words;
        FamilyFirst = familyFirst;
        Suffix = suffix;
    }

    /// <summary>Numbers of its words, nickname and suffix left off.</summary>
    public int[] Words { get; }

    /// <summary>Index into <see cref="Words"/> of the first word of the family name.</summary>
    public int FamilyFirst { get; }

    /// <summary>Number of the suffix, or -1.</summary>
    public int Suffix { get; }

    /// <summary>Index of the form before it that has the same hash, or -1.</summary>
    public int Before { get; init; }

    /// <summary>Indexes of the candidates that have it.</summary>
    public List<int> Candidates { get; } = new();

    /// <summary>How often it is where a capital is a sign of a name.</summary>
    public int Capitals { get; set; }

    /// <summary>How often something is in it: <c>in Wentvale</c>.</summary>
    public int Places { get; set; }

    public FeatureScore Evidence { get; } = new();

    /// <summary>Number of a nickname it was seen with, or -1.</summary>
    public int Nickname { get; set; } = -1;

    /// <summary>What the honorifics before it say.</summary>
    public Gender Gender { get; set; }

    /// <summary>Index of the person who bears it; -1 where nobody or more than one does.</summary>
    public int Person { get; set; } = -1;

    public bool IsFull => FamilyFirst > 0;
    public int Given => Words[0];
    public int Last => Words[Words.Length - 1];
}
