using System;
using Corpus.Extraction.Input;

namespace Corpus.Extraction;

/// <summary>An article to be read when its turn comes.</summary>
/// <param name="FilePath">The file's own path, for findings.</param>
/// <param name="Entry">Its path in the corpus, and what the project says of it.</param>
/// <param name="Text">Gives the decoded text; null when the file cannot be read.</param>
internal sealed record ArticleSource(string FilePath, ArticleEntry Entry, Func<string?> Text)
{
    public ReadArticle Read() => ArticleReader.Read(ArticlePath.Visible(FilePath), Entry, Text());
}
