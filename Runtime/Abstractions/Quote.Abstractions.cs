namespace CorpusNamespace;

internal sealed partial class Quote : global::Corpus.Abstractions.IQuote
{
    global::Corpus.Abstractions.QuoteKind global::Corpus.Abstractions.IQuote.Kind => (global::Corpus.Abstractions.QuoteKind)Kind;

    global::Corpus.Abstractions.AttributionType global::Corpus.Abstractions.IQuote.AttributionType =>
        (global::Corpus.Abstractions.AttributionType)AttributionType;

    global::Corpus.Abstractions.IPerson? global::Corpus.Abstractions.IQuote.Speaker => Speaker;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.TextSpan> global::Corpus.Abstractions.IQuote.Spans =>
        CorpusStorage.Abstract(Spans);

    global::Corpus.Abstractions.IMention? global::Corpus.Abstractions.IQuote.Source => Source;

    global::Corpus.Abstractions.IMention? global::Corpus.Abstractions.IQuote.Cue => Cue;

    global::Corpus.Abstractions.SourceKind global::Corpus.Abstractions.IQuote.SourceKind => (global::Corpus.Abstractions.SourceKind)SourceKind;

    global::Corpus.Abstractions.AttributionRule global::Corpus.Abstractions.IQuote.Rule => (global::Corpus.Abstractions.AttributionRule)Rule;

    global::Corpus.Abstractions.Confidence global::Corpus.Abstractions.IQuote.Confidence => (global::Corpus.Abstractions.Confidence)Confidence;

    global::Corpus.Abstractions.IArticle global::Corpus.Abstractions.IQuote.Article => Article;

    global::Corpus.Abstractions.IParagraph global::Corpus.Abstractions.IQuote.Paragraph => Paragraph;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IQuote.Variants => Variants;

    global::Corpus.Abstractions.TextSpan global::Corpus.Abstractions.IQuote.SentenceSpan =>
        new global::Corpus.Abstractions.TextSpan(SentenceSpan.Start, SentenceSpan.End);
}
