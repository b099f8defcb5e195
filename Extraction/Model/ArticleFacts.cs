using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>All that one article says: the result of the stages that see one article only, cached per article.</summary>
/// <param name="Shingles">A sample of the hashes of the body's five-word runs, ascending, for finding near-duplicates.</param>
internal sealed record ArticleFacts(
    ArticleFile File,
    ArticleHeader Header,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<LocalPerson> People,
    EquatableArray<int> Authors,                    // indexes into People
    EquatableArray<MentionFact> Mentions,           // in text order, of people only
    EquatableArray<QuoteFact> Quotes,               // in text order
    EquatableArray<ulong> Shingles,
    int WordCount,
    EquatableArray<Finding> Findings)
{
    /// <summary>What is in quotation marks and is no quote, in the order of the start.</summary>
    public EquatableArray<RefusedFact> Refused { get; init; }

    /// <summary>What the article says for each declared field, in the order of the declarations; none before fields are read.</summary>
    public EquatableArray<FieldValues> Fields { get; init; }

    /// <summary>The words that name the article's property as an identifier, where they are asked for at each edit.</summary>
    internal Derived<string> Identifier;

    /// <summary>The lines of the article's text, where something was found in it that has a place.</summary>
    internal Derived<LineCounter> Lines;

    /// <summary>What emission has made of the article.</summary>
    internal Derived<object> Emitted;

    /// <summary>An article of which nothing is known but its text.</summary>
    public static ArticleFacts Empty(ArticleFile file) =>
        new(file, new(null, default, null, null, null, null, null, null, default, default), default, default, default, default, default, default, 0, default);
}
