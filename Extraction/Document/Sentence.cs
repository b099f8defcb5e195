namespace Corpus.Extraction.Document;

/// <summary>A sentence: tokens of one paragraph (or of paragraphs joined), closing marks included.</summary>
internal readonly record struct Sentence(TokenRange Tokens, int Paragraph);
