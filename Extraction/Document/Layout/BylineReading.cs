using System.Collections.Generic;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What a byline says.</summary>
internal sealed class BylineReading
{
    public List<HeaderAuthor> Authors { get; } = [];

    /// <summary>The day of publication that stands behind the names, or null.</summary>
    public string? Date { get; set; }

    /// <summary>Behind a name stands what only bylines have there: a job, an outlet, an address, a day.</summary>
    public bool IsBacked { get; set; }

    /// <summary>A known place stands behind a name.</summary>
    public bool HasPlace { get; set; }

    /// <summary>Where in the article something stands behind a name without a mark between, so that no reader takes it for a part of the name.</summary>
    public List<int> Splits { get; } = [];
}
