using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words that tell where a quotation mark opens or closes a quoted span.</summary>
internal sealed class MarkWords
{
    /// <summary>Words whose first letters are left out, after an apostrophe that looks like an opening mark.</summary>
    public required WordSet Elisions { get; init; }

    /// <summary>Pronouns for who speaks.</summary>
    public required WordSet ThirdPersons { get; init; }

    /// <summary>Pronouns that only somebody who speaks uses.</summary>
    public required WordSet FirstAndSecondPersons { get; init; }
}
