namespace CorpusNamespace;

/// <summary>
/// Where the compiled corpus is read: texts and tables, read where they lie. Nothing is
/// parsed or copied beforehand; objects are made when they are first asked for, and always the same ones.
/// </summary>
[global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generator", null)]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static partial class CorpusStorage
{
    /// <summary>Keeps the first of several values that threads make at the same time.</summary>
    internal static T Once<T>(ref T? field, T made)
        where T : class => global::System.Threading.Interlocked.CompareExchange(ref field, made, null) ?? made;

    // Only a corpus in a file gives this a body: what lies there is checked a piece at a time, just before it is read.
    static partial void Verify(global::System.ReadOnlySpan<byte> data, int position, int length);

    // The data part of the corpus gives these their bodies: one switch over the literals of each kind.
    static partial void LoadArticles(int number, ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadPeople(int number, ref global::System.ReadOnlySpan<byte> data);
}
