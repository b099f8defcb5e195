using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>The words of lines that belong to the page, not to the article.</summary>
internal sealed class PageWords
{
    /// <summary>A line that is these words alone.</summary>
    public required string[] WholeLines { get; init; }

    /// <summary>How such a line starts, and words of which one must be in it too.</summary>
    public required PageOpenings Openings { get; init; }

    /// <summary>Stand before a bar or a colon and the headline of another article.</summary>
    public required string[] LinkLabels { get; init; }

    /// <summary>Stand alone above the headlines of other articles.</summary>
    public required HashSet<string> ListHeadings { get; init; }

    /// <summary>Begin such a line before the name of an outlet or a subject.</summary>
    public required string[] ListHeadingOpenings { get; init; }

    /// <summary>Sections of papers and kinds of articles, as they are written above headlines.</summary>
    public required HashSet<string> Sections { get; init; }

    /// <summary>Stand before a headline and call it one.</summary>
    public required string[] HeadlineLabels { get; init; }

    /// <summary>Begin the name of a site.</summary>
    public required string[] SiteOpenings { get; init; }

    /// <summary>Tells that somebody says what looks like such a line.</summary>
    public required string SpeechWord { get; init; }

    /// <summary>Begin a note of the editors.</summary>
    public required string[] NoteOpenings { get; init; }

    /// <summary>Begin one with a predicate after them.</summary>
    public required string[] NoteSubjects { get; init; }

    public required string[] NotePredicates { get; init; }

    /// <summary>All letters that a note begins with.</summary>
    public required string NoteFirstLetters { get; init; }

    /// <summary>Say that an address is the article's.</summary>
    public required string[] AddressLabels { get; init; }

    /// <summary>Headings of the highlights of an article.</summary>
    public required string[] HighlightHeadings { get; init; }

    /// <summary>End a manuscript, between hyphens.</summary>
    public required string[] EndMarks { get; init; }

    /// <summary>Begins a notice.</summary>
    public required string CopyrightOpening { get; init; }

    /// <summary>Begins one before a year.</summary>
    public required string CopyrightSign { get; init; }

    /// <summary>Stand before the holder of the rights.</summary>
    public required string[] CopyrightWords { get; init; }

    /// <summary>Stand after the holder of the rights.</summary>
    public required string[] HolderEnds { get; init; }
}
