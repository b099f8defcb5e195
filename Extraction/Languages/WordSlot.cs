namespace Corpus.Extraction.Languages;

/// <summary>The key of a word, and what most ask of it, side by side: three numbers of eight bytes.</summary>
internal struct WordSlot
{
    public WordKey Key;
    public WordClass Classes;
}
