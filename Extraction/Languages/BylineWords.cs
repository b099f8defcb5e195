using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>The words of lines that say who wrote an article.</summary>
internal sealed class BylineWords
{
    /// <summary>Begin a byline.</summary>
    public required string[] Openings { get; init; }

    /// <summary>Stands between what somebody did and who did it.</summary>
    public required string Agent { get; init; }

    /// <summary>Stand before the agent and say that who follows wrote the article.</summary>
    public required HashSet<string> Authorship { get; init; }

    /// <summary>May come before the agent beside those.</summary>
    public required HashSet<string> BesideAuthorship { get; init; }

    /// <summary>Stand alone on the line above the names.</summary>
    public required string[] LinesAboveNames { get; init; }

    /// <summary>Stand after a comma and belong to the name before.</summary>
    public required HashSet<string> Suffixes { get; init; }

    /// <summary>Tell that a line is a job.</summary>
    public required HashSet<string> JobWords { get; init; }

    /// <summary>Begin a job.</summary>
    public required HashSet<string> JobOpenings { get; init; }

    /// <summary>Stand for those who are not named.</summary>
    public required HashSet<string> Unnamed { get; init; }

    /// <summary>End the name of an author that is no person.</summary>
    public required HashSet<string> Newsrooms { get; init; }

    /// <summary>Stands after the comma before the last of several names.</summary>
    public required string Conjunction { get; init; }

    /// <summary>Stand between names.</summary>
    public required string[] NameJoints { get; init; }

    /// <summary>Stand before a place, an outlet or what somebody's job is about.</summary>
    public required string[] PlaceJoints { get; init; }

    /// <summary>Stand between a name and something else.</summary>
    public required string[] Breaks { get; init; }

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

    /// <summary>Stand between writers' names and what the writers are.</summary>
    public required string[] LifeVerbs { get; init; }

    /// <summary>Does the same without a verb.</summary>
    public required string LifeApposition { get; init; }

    /// <summary>Stay in lower case in a name.</summary>
    public required HashSet<string> NameParticles { get; init; }

    /// <summary>Words of desks, jobs and outlets that are where a name could.</summary>
    public required HashSet<string> NoNameWords { get; init; }
}
