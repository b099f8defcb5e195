using System.Collections.Generic;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words of dates, times and datelines.</summary>
internal sealed class DateWords
{
    /// <summary>The first letters of each month.</summary>
    public required string[] Months { get; init; }

    /// <summary>What may follow those letters.</summary>
    public required string[][] MonthEndings { get; init; }

    /// <summary>Words and letters of a time.</summary>
    public required string[] ClockWords { get; init; }

    /// <summary>Of these, those that make digits a time.</summary>
    public required string[] HalfDayWords { get; init; }

    /// <summary>All that can be in a line that is a day.</summary>
    public required WordSet DayWords { get; init; }

    /// <summary>Begin a line that is a day.</summary>
    public required string[] DayOpenings { get; init; }

    /// <summary>Of these, the ends of those about an update.</summary>
    public required string[] UpdateEndings { get; init; }

    /// <summary>End a line that says how long ago an article appeared, or how long it takes to read.</summary>
    public required string[] SpanEndings { get; init; }

    /// <summary>Begin a day of publication at the end of an article.</summary>
    public required string[] PublicationOpenings { get; init; }

    /// <summary>Words of a story rather than of its headline.</summary>
    public required string[] StoryWords { get; init; }

    /// <summary>Words in capitals before a dash that name no place.</summary>
    public required HashSet<string> NoPlaces { get; init; }

    /// <summary>Stay in lower case in a dateline.</summary>
    public required HashSet<string> PlaceParticles { get; init; }

    public required string HalfDayEnding { get; init; }

    /// <summary>Keeps a small letter in a line of capitals.</summary>
    public required string MixedCasePrefix { get; init; }
}
