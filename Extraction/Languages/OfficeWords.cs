using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>The words of titles and offices.</summary>
internal sealed class OfficeWords
{
    /// <summary>Titles as they are abbreviated before names, and the noun that a description uses.</summary>
    public required Dictionary<string, string> Unabbreviated { get; init; }

    /// <summary>Offices that a place has once, with what is between them and the place.</summary>
    public required string[] Seats { get; init; }

    /// <summary>What all of those have.</summary>
    public required string SeatPreposition { get; init; }

    /// <summary>Say of an office that somebody has it no more, or has another.</summary>
    public required string[] NotTheOffice { get; init; }

    /// <summary>Stands before some names of places.</summary>
    public required string DefiniteArticle { get; init; }

    /// <summary>End the noun phrase of a title.</summary>
    public required string[] TitleEnders { get; init; }

    /// <summary>The last letter of most nouns in the plural.</summary>
    public required char PluralEnding { get; init; }
}
