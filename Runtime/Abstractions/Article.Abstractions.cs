namespace CorpusNamespace;

internal sealed partial class Article : global::Corpus.Abstractions.IArticle
{
    global::System.DateTime? global::Corpus.Abstractions.IArticle.DatePublished => DatePublished?.ToDateTime(global::System.TimeOnly.MinValue);

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IPerson> global::Corpus.Abstractions.IArticle.Authors => Authors;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IParagraph> global::Corpus.Abstractions.IArticle.Paragraphs => Paragraphs;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IArticle.Quotes => Quotes;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IArticle.Attributions => Attributions;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IPerson> global::Corpus.Abstractions.IArticle.People => People;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IArticle> global::Corpus.Abstractions.IArticle.NearDuplicates =>
        NearDuplicates;
}
