namespace CorpusNamespace;

internal sealed partial class Person : global::Corpus.Abstractions.IPerson
{
    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IMention> global::Corpus.Abstractions.IPerson.Mentions =>
        Details.Boxed ?? CorpusStorage.Once(ref Details.Boxed, CorpusStorage.Box(Mentions));

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IPerson.Quotes => Quotes;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IPerson.Attributions => Attributions;

    global::Corpus.Abstractions.Gender global::Corpus.Abstractions.IPerson.Gender => (global::Corpus.Abstractions.Gender)Gender;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IArticle> global::Corpus.Abstractions.IPerson.Articles => Articles;
}
