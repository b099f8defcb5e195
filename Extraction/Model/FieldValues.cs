using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>What an article says for a declared field, checked; without values where it says nothing, or nothing that can be used.</summary>
/// <param name="Form">How the values are kept.</param>
/// <param name="Values">In one form for each type: numbers without what is superfluous, days as <c>2009-03-07</c>, of an enum the number.</param>
/// <param name="Places">Where each value stands; empty ranges where the project file gives it.</param>
internal sealed record FieldValues(FieldForm Form, bool IsList, EquatableArray<string> Values, EquatableArray<TextRange> Places)
{
    /// <summary>The article has the field, whatever became of its value.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>How values are kept.</summary>
internal enum FieldForm
{
    /// <summary>As words, numbers among them.</summary>
    Words,
    Boolean,
    Date,
    Enum,

    /// <summary>In tables that tie articles to what they refer to.</summary>
    Reference,
}
