namespace CorpusNamespace;

/// <summary>Who said what: every quote of the corpus.</summary>
internal static partial class Quotes
{
    /// <summary>Every quote, in the order of articles and positions. Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> All => global::CorpusNamespace.CorpusStorage.AllQuotes();
}
