namespace CorpusNamespace;

internal readonly partial struct Mention : global::Corpus.Abstractions.IMention
{
    global::Corpus.Abstractions.IArticle global::Corpus.Abstractions.IMention.Article => Article;

    global::Corpus.Abstractions.MentionKind global::Corpus.Abstractions.IMention.Kind => (global::Corpus.Abstractions.MentionKind)Kind;

    global::Corpus.Abstractions.TextSpan global::Corpus.Abstractions.IMention.Span => new global::Corpus.Abstractions.TextSpan(Span.Start, Span.End);
}
