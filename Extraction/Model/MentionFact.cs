using Corpus.Abstractions;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <param name="Person">Index into the article's people.</param>
internal readonly record struct MentionFact(int Person, TextRange Range, MentionKind Kind);
