namespace Corpus.Extraction.Attribution.Grammar;

internal enum ContentShape : byte
{
    None,
    Quote,
    Clause,
    Zero,
    Infinitive,
    Object,
    ObjectInfinitive,
}

/// <summary>What comes after a cue as its content.</summary>
/// <param name="First">The first token of the content.</param>
/// <param name="CueEnd">The end of the cue: its particle, preposition, or colon may belong to it.</param>
internal readonly record struct Reported(ContentShape Shape, int First, int CueEnd)
{
    public static readonly Reported None = new(ContentShape.None, -1, -1);
}
