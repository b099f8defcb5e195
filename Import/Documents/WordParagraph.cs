using System.Text;

namespace Corpus.Import.Documents;

/// <summary>A paragraph of a document while it is read.</summary>
internal sealed class WordParagraph
{
    /// <summary>The identifier of its style; empty where it has none.</summary>
    public string Style { get; set; } = "";

    /// <summary>It has a number or a bullet.</summary>
    public bool IsListItem { get; set; }

    /// <summary>How deep the run of words is that is being read; what it shows is one deeper.</summary>
    public int Run { get; set; } = int.MaxValue;

    /// <summary>That run is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Its words; a line break is a line feed.</summary>
    public StringBuilder Text { get; } = new();
}
