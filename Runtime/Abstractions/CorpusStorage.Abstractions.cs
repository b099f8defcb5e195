namespace CorpusNamespace;

/// <summary>Values of the corpus as those of <c>Corpus.Abstractions</c>.</summary>
internal static partial class CorpusStorage
{
    internal sealed partial class PersonDetails
    {
        public global::Corpus.Abstractions.IMention[]? Boxed;
    }

    internal static global::Corpus.Abstractions.IMention[] Box(global::System.Collections.Generic.IReadOnlyList<Mention> mentions)
    {
        var boxed = new global::Corpus.Abstractions.IMention[mentions.Count];
        for (var i = 0; i < boxed.Length; i++)
        {
            boxed[i] = mentions[i];
        }

        return boxed;
    }

    internal static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.TextSpan> Abstract(
        global::System.Collections.Generic.IReadOnlyList<TextSpan> spans)
    {
        var made = new global::Corpus.Abstractions.TextSpan[spans.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = new global::Corpus.Abstractions.TextSpan(spans[i].Start, spans[i].End);
        }

        return made;
    }
}
