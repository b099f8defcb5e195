namespace Corpus.Extraction.Text;

/// <summary>A stretch of an article's decoded text: UTF-16 code units, <see cref="End"/> exclusive.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;
    public bool IsEmpty => End <= Start;
    public bool Contains(int position) => position >= Start && position < End;
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;
    public bool Overlaps(TextRange other) => other.Start < End && Start < other.End;
    public string Of(string text) => text.Substring(Start, Length);
}
