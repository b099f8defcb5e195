using Corpus.Extraction.Languages;

namespace Corpus.Lexicon;

/// <summary>What all lists together say of a word.</summary>
/// <param name="text">In lower case.</param>
internal sealed class LexiconWord(string text)
{
    public string Text { get; } = text;

    public WordKey Key { get; } = new(text);

    public WordClass Classes { get; set; }

    public VerbForm Form { get; set; }

    /// <summary>In any case; null where it is the word itself, or it has none.</summary>
    public string? Lemma { get; set; }
}
