namespace CorpusNamespace;

internal sealed partial class Paragraph : global::Corpus.Abstractions.IParagraph
{
    global::Corpus.Abstractions.IArticle global::Corpus.Abstractions.IParagraph.Article => Article;

    global::Corpus.Abstractions.ParagraphKind global::Corpus.Abstractions.IParagraph.Kind => (global::Corpus.Abstractions.ParagraphKind)Kind;

    global::Corpus.Abstractions.TextSpan global::Corpus.Abstractions.IParagraph.Range => new global::Corpus.Abstractions.TextSpan(Range.Start, Range.End);
}
