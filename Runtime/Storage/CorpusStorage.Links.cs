namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>How many rows each chunk has; empty without the data part.</summary>
    private static global::System.ReadOnlySpan<byte> Layout
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadLayout(ref data);
            return data;
        }
    }

    /// <summary>By article, and for the end, how many quotes come before it: digits of a number, then the numbers.</summary>
    private static global::System.ReadOnlySpan<byte> ArticleQuotes
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadArticleQuotes(ref data);
            return data;
        }
    }

    /// <summary>By quote: digits of a speaker; then the kinds (one digit) and the row of the speaker plus one.</summary>
    private static global::System.ReadOnlySpan<byte> QuoteHeads
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadQuoteHeads(ref data);
            return data;
        }
    }

    /// <summary>By article: its own people, in their order.</summary>
    private static global::System.ReadOnlySpan<byte> ArticlePeople
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadArticlePeople(ref data);
            return data;
        }
    }

    /// <summary>By person: the articles that name them.</summary>
    private static global::System.ReadOnlySpan<byte> PersonArticles
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadPersonArticles(ref data);
            return data;
        }
    }

    /// <summary>By person: what they say.</summary>
    private static global::System.ReadOnlySpan<byte> PersonQuotes
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadPersonQuotes(ref data);
            return data;
        }
    }

    /// <summary>The people by name.</summary>
    private static global::System.ReadOnlySpan<byte> PersonNames
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadPersonNames(ref data);
            return data;
        }
    }

    /// <summary>By list: the people who share a name, and which of their names it is.</summary>
    private static global::System.ReadOnlySpan<byte> SharedNames
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadSharedNames(ref data);
            return data;
        }
    }

    /// <summary>What can be written before a name and is no part of it, folded, each between two bars.</summary>
    private static global::System.ReadOnlySpan<byte> Titles
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadTitles(ref data);
            return data;
        }
    }

    /// <summary>The articles by name.</summary>
    private static global::System.ReadOnlySpan<byte> ArticleNames
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadArticleNames(ref data);
            return data;
        }
    }

    /// <summary>By quote: its group of quotes of the same words.</summary>
    private static global::System.ReadOnlySpan<byte> VariantOf
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadVariantOf(ref data);
            return data;
        }
    }

    /// <summary>By group: the quotes of the same words.</summary>
    private static global::System.ReadOnlySpan<byte> Variants
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadVariants(ref data);
            return data;
        }
    }

    /// <summary>By article: its group of articles with nearly the same text.</summary>
    private static global::System.ReadOnlySpan<byte> NearDuplicateOf
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadNearDuplicateOf(ref data);
            return data;
        }
    }

    /// <summary>By group: the articles with nearly the same text.</summary>
    private static global::System.ReadOnlySpan<byte> NearDuplicates
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadNearDuplicates(ref data);
            return data;
        }
    }

    /// <summary>The words whose forms the rules of inflection do not tell, each with its own.</summary>
    private static global::System.ReadOnlySpan<byte> Forms
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadForms(ref data);
            return data;
        }
    }

    /// <summary>By article, and all together, how many words there are; empty without an index.</summary>
    private static global::System.ReadOnlySpan<byte> ArticleWords
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadArticleWords(ref data);
            return data;
        }
    }

    /// <summary>By chunk of the index its first word.</summary>
    private static global::System.ReadOnlySpan<byte> WordStarts
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadWordStarts(ref data);
            return data;
        }
    }

    // The data part of the corpus gives these their bodies. An editor that leaves the data part out sees an empty corpus.
    static partial void LoadLayout(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadArticleQuotes(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadQuoteHeads(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadArticlePeople(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadPersonArticles(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadPersonQuotes(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadPersonNames(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadSharedNames(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadTitles(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadArticleNames(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadVariantOf(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadVariants(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadNearDuplicateOf(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadNearDuplicates(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadForms(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadArticleWords(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadWordStarts(ref global::System.ReadOnlySpan<byte> data);
}
