using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The word lists of this folder as one table, which was made while the engine was built.</summary>
internal static class EnglishLexicon
{
    /// <exception cref="InvalidOperationException">The assembly lacks its table.</exception>
    public static WordTable Read()
    {
        using var stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream("Lexicon/words.table")
            ?? throw new InvalidOperationException("The assembly lacks its table of words.");
        return WordTableReader.Read(stream);
    }
}
