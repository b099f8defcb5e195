namespace Corpus.Extraction.Languages;

/// <summary>The words of captions and picture credits.</summary>
internal sealed class CaptionWords
{
    /// <summary>Begin a credit or caption.</summary>
    public required string[] Openings { get; init; }

    /// <summary>All letters that those begin with.</summary>
    public required string FirstLetters { get; init; }

    /// <summary>Agencies and other sources of pictures.</summary>
    public required string[] Credits { get; init; }

    /// <summary>What people do in pictures, in the present tense in which captions say it.</summary>
    public required string[] SceneVerbs { get; init; }

    /// <summary>Stand between the names of a caption.</summary>
    public required string[] SmallWords { get; init; }

    /// <summary>Stand before the name of who took a picture.</summary>
    public required string[] CreditLabels { get; init; }

    /// <summary>Follow a verb of a scene that is told, not seen.</summary>
    public required string[] ToldWords { get; init; }

    /// <summary>Tell that a sentence is no caption.</summary>
    public required string[] NarrationVerbs { get; init; }
}
