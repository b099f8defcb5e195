using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Input;

/// <summary>What people have said of an article that reading it must know beforehand.</summary>
/// <param name="Ignored">Beginnings of passages that are to be passed over.</param>
/// <param name="Genders">Of people whom the article may name.</param>
internal sealed record ReadingHints(EquatableArray<string> Ignored, EquatableArray<KnownGender> Genders)
{
    public static ReadingHints None { get; } = new(default, default);
}

/// <param name="Names">Names by which the article may call the person.</param>
internal sealed record KnownGender(EquatableArray<string> Names, bool IsFemale);
