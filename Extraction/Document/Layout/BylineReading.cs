using System.Collections.Generic;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What a byline says.</summary>
internal sealed class BylineReading
{
    public List<HeaderAuthor> Authors { get; } = [];

    /// <summary>The day of publication that comes after the names, or null.</summary>
    public string? Date { get; set; }

    /// <summary>Words before the names say that they are the authors': <c>By</c>.</summary>
    public bool HasOpening { get; set; }

    /// <summary>After a name is what only bylines have there: a job, an outlet, an address, a day.</summary>
    public bool IsBacked { get; set; }

    /// <summary>Where something follows a name without a mark between, so that no reader takes it for part of the name.</summary>
    public List<int> Splits { get; } = [];
}
