using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>The words of lines that say who wrote an article.</summary>
internal sealed class BylineWords
{
    /// <summary>Begin a byline.</summary>
    public required string[] Openings { get; init; }

    /// <summary>Stand after a comma and belong to the name before.</summary>
    public required HashSet<string> Suffixes { get; init; }

    /// <summary>Tell that a line is a job.</summary>
    public required HashSet<string> JobWords { get; init; }

    /// <summary>Stands after the comma before the last of several names.</summary>
    public required string Conjunction { get; init; }

    /// <summary>Stand between names, and before job or place.</summary>
    public required string[] Joints { get; init; }

    /// <summary>Stay in lower case in the name of a place or outlet.</summary>
    public required string[] SmallWordsOfPlaces { get; init; }

    /// <summary>Tell that a line is a sentence.</summary>
    public required string[] ClauseWords { get; init; }

    /// <summary>Begins an author in front matter.</summary>
    public required string AuthorOpening { get; init; }

    /// <summary>Stand between authors in front matter.</summary>
    public required string[] AuthorSeparators { get; init; }

    /// <summary>Begin a line about who worked on an article.</summary>
    public required string[] CreditOpenings { get; init; }

    /// <summary>Tell the same inside a line.</summary>
    public required string[] Contributions { get; init; }

    /// <summary>Tell that a line is about its writer.</summary>
    public required string[] Occupations { get; init; }

    /// <summary>Stands between a writer's name and what the writer is.</summary>
    public required string LifeVerb { get; init; }

    /// <summary>Does the same without a verb.</summary>
    public required string LifeApposition { get; init; }

    /// <summary>Stay in lower case in a name.</summary>
    public required HashSet<string> NameParticles { get; init; }

    /// <summary>Words of desks, jobs and outlets that are where a name could.</summary>
    public required HashSet<string> NoNameWords { get; init; }
}
