using System;

namespace Corpus.Extraction.Document.Layout;

/// <summary>The keys of front matter that mean something to a corpus, folded; of those of one field, the first that is there counts.</summary>
internal static class FrontMatterKeys
{
    public static readonly string[] Headline = ["headline", "title"];
    public static readonly string[] Date = ["datepublished", "date", "published", "pubdate", "publishdate", "publishedat", "publicationdate"];
    public static readonly string[] Authors = ["authors", "author", "byline", "creator"];
    public static readonly string[] Publisher = ["publisher", "publication", "outlet", "newspaper", "sitename"];
    public static readonly string[] Url = ["url", "canonical", "canonicalurl", "permalink", "link"];
    public static readonly string[] Keywords = ["keywords", "tags"];
    public static readonly string[] Highlights = ["highlights", "keypoints"];
    public static readonly string[] Language = ["language", "lang", "inlanguage"];
    public static readonly string[] Dateline = ["dateline"];
    public static readonly string[] Copyright = ["copyright", "copyrightnotice"];

    /// <summary>Where an import found the article; for people, who may look there.</summary>
    public static readonly string[] Source = ["source"];

    private static readonly string[][] Fields = [Headline, Date, Authors, Publisher, Url, Keywords, Highlights, Language, Dateline, Copyright, Source];

    /// <summary>All keys that mean the same as this one; null where it means nothing.</summary>
    public static string[]? FieldOf(string key)
    {
        foreach (var field in Fields)
        {
            if (Array.IndexOf(field, key) >= 0)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The value may be a mapping with a <c>name</c> in it.</summary>
    public static bool HasName(string[] field) => field == Authors || field == Publisher;

    /// <summary>The value may be a list.</summary>
    public static bool IsList(string[] field) => field == Authors || field == Keywords || field == Highlights;
}
