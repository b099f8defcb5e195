using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People;

/// <summary>A name somewhere in the article.</summary>
/// <param name="Tokens">The name with neither title nor possessive.</param>
/// <param name="Person">Index into <see cref="ArticlePeople.People"/>.</param>
/// <param name="WithTitle">The name with the honorifics and job words directly before it; the name alone where there are none.</param>
internal sealed record NameMention(TokenRange Tokens, TokenRange WithTitle, int Person, Gender Gender);
