using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

internal enum SubjectKind : byte
{
    None,

    /// <summary>A phrase of its own before the verb.</summary>
    Phrase,

    /// <summary><c>who</c>, <c>which</c> or <c>that</c> of a relative clause.</summary>
    Relative,

    /// <summary>The subject of an earlier verb: <c>She thanked them and said …</c></summary>
    Shared,
}

/// <summary>Who does what a verb says.</summary>
/// <param name="Source">The words that name the source.</param>
/// <param name="First">The first token of the clause's head; what comes before it belongs to no subject.</param>
internal readonly record struct Subject(SubjectKind Kind, TokenRange Source, int First)
{
    public static readonly Subject None = new(SubjectKind.None, default, -1);
}
