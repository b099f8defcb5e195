using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Findings;

/// <summary>Something to tell the user about an article, found by a stage; it becomes a compiler diagnostic at the end.</summary>
/// <param name="Id">The diagnostic's identifier, <c>CORPnnn</c>; see <c>Descriptors</c>.</param>
/// <param name="Range">Where in the article's text.</param>
internal sealed record Finding(string Id, TextRange Range, EquatableArray<string> Arguments);
