namespace CorpusNamespace;

/// <summary>Who said what: every quote of the corpus.</summary>
internal static partial class Quotes
{
    /// <summary>Every quote, ordered by article and by place in the article. Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> All => global::CorpusNamespace.CorpusStorage.AllQuotes();
}
