using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Corpus.Benchmarks.Search;

/// <summary>Lucene.NET with its standard analyser, without stop words, in memory.</summary>
internal sealed class LuceneSearcher : ISearcher
{
    private const string Body = "body";
    private const string Id = "name";

    private readonly IndexSearcher _searcher;

    public LuceneSearcher(IEnumerable<(string Name, string Text)> articles, Similarity similarity)
    {
        var folder = new RAMDirectory();
        var analyzer = new StandardAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var (name, text) in articles)
            {
                writer.AddDocument([new StringField(Id, name, Field.Store.YES), new TextField(Body, text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        Size = folder.ListAll().Sum(folder.FileLength);
        _searcher = new(DirectoryReader.Open(folder)) { Similarity = similarity };
    }

    public string Name => "Lucene.NET";

    public long Size { get; }

    public IReadOnlyList<string> Words(string first, string second) =>
        Best(new BooleanQuery { { new TermQuery(new(Body, first)), Occur.MUST }, { new TermQuery(new(Body, second)), Occur.MUST } });

    public IReadOnlyList<string> Phrase(string first, string second) => Best(new PhraseQuery { new Term(Body, first), new Term(Body, second) });

    private string[] Best(Query query) => Array.ConvertAll(_searcher.Search(query, 10).ScoreDocs, hit => _searcher.Doc(hit.Doc).Get(Id));
}
