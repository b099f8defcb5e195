namespace CorpusNamespace;

internal sealed partial class Person : global::Corpus.Abstractions.IPerson
{
    private global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IMention>? _abstractMentions;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IMention> global::Corpus.Abstractions.IPerson.Mentions => _abstractMentions ?? CorpusStorage.Once(ref _abstractMentions, CorpusStorage.Boxed(Mentions));

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IQuote> global::Corpus.Abstractions.IPerson.Quotes => Quotes;

    global::System.Collections.Generic.IReadOnlyList<global::Corpus.Abstractions.IArticle> global::Corpus.Abstractions.IPerson.Articles => Articles;
}
