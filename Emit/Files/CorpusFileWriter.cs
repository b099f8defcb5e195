using System.IO;
using System.Threading;
using Corpus.Emit.Prepared;
using Corpus.Emit.Search;
using Corpus.Emit.Tables;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Files;

/// <summary>
/// Writes texts and tables into the file that a program maps into memory, one article after another: of an article, memory keeps only what the
/// tables over all articles need.
/// </summary>
internal sealed class CorpusFileWriter
{
    /// <summary>In digits: a chunk of the word index.</summary>
    private const int WordChunkSize = 1 << 16;

    private readonly CorpusModel _model;
    private readonly FileTables _tables;
    private readonly ArticleChunks _articles;
    private readonly CorpusMembersBuilder _members;
    private readonly QuoteColumns _quotes = new();
    private readonly WordIndex? _words;
    private int _row;

    /// <param name="model">The corpus; its articles may leave out what only <see cref="Add"/> is given.</param>
    /// <param name="hasWordIndex">A word index is made.</param>
    /// <param name="spill">A temporary file, for what does not fit into memory.</param>
    public CorpusFileWriter(CorpusModel model, bool hasWordIndex, Stream stream, Stream? spill)
    {
        _model = model;
        var file = new SummedFile(stream);
        _tables = new(file);
        _articles = new(file, _tables);
        _members = new(model);
        _words = hasWordIndex ? new(model.Articles.Count, spill) : null;
    }

    /// <summary>Writes a corpus that is in memory.</summary>
    /// <exception cref="System.OperationCanceledException">The host waits no longer.</exception>
    public static PreparedCorpus Write(
        CorpusModel model, bool hasWordIndex, EquatableArray<LocatedFinding> findings, Stream stream, CancellationToken stop = default)
    {
        var file = new CorpusFileWriter(model, hasWordIndex, stream, spill: null);
        foreach (var article in model.Articles)
        {
            stop.ThrowIfCancellationRequested();
            file.Add(RenderedArticle.Of(article));
        }

        return file.Finish(findings);
    }

    /// <summary>Adds the next article of the corpus.</summary>
    public void Add(RenderedArticle article)
    {
        _articles.Add(article);
        _members.Add(_row, article.Model);
        _quotes.Add(article.Model);
        _words?.Add(_row, article.Text);
        _row++;
    }

    /// <summary>Writes the tables over all articles.</summary>
    /// <returns>What the generator makes the code of.</returns>
    /// <exception cref="InvalidDataException">There is more than one file holds.</exception>
    public PreparedCorpus Finish(EquatableArray<LocatedFinding> findings)
    {
        _articles.Finish();
        var people = PeopleChunks.Write(_model.People, _tables);
        WriteWords();
        WriteLinks();
        var layout = LinkWriter.Layout(_articles.Counts, people, _tables.Words, _quotes.Count, _quotes.Quotes);
        var links = EquatableArray.From(_tables.Links);
        return new(
            _tables.Finish(),
            _members.Finish(),
            new([new("Layout", layout.Table.ToString()), new("Titles", TitleTable.Text), new("Forms", FormTable.Text)]),
            findings) { FileLinks = links };
    }

    private void WriteWords()
    {
        if (_words is null)
        {
            return;
        }

        var starts = new TableWriter();
        foreach (var chunk in _words.Chunks(starts, WordChunkSize))
        {
            _tables.AddWords(chunk);
        }

        _tables.Add("ArticleWords", table => _words.ArticleWords(table));
        _tables.Add("WordStarts", table => table.Append(starts));
    }

    private void WriteLinks()
    {
        var people = _model.People.Count;
        _tables.Add("ArticleQuotes", table => LinkWriter.Starts(_quotes.Starts, table));
        _tables.Add("QuoteHeads", table => _quotes.Heads(people, table));
        _tables.Add("QuoteRanks", _quotes.WriteRanks);
        _tables.Add("PersonQuotes", table => LinkWriter.Lists(_quotes.OfPeople(people, onlyQuotes: false), table));
        _tables.Add("PersonSaid", table => LinkWriter.Lists(_quotes.OfPeople(people, onlyQuotes: true), table));
        _tables.Add("ArticlePeople", table => LinkWriter.Lists(LinkTables.ArticlePeople(_model), table));
        _tables.Add("PersonArticles", table => LinkWriter.Lists(LinkTables.PersonArticles(_model), table));
        var (variants, variantOf) = _quotes.Variants();
        _tables.Add("VariantOf", table => LinkWriter.Pairs(variantOf, table));
        _tables.Add("Variants", table => LinkWriter.Lists(variants, table));
        var (duplicates, duplicateOf) = LinkTables.NearDuplicates(_model);
        _tables.Add("NearDuplicateOf", table => LinkWriter.Pairs(duplicateOf, table));
        _tables.Add("NearDuplicates", table => LinkWriter.Lists(duplicates, table));
        var names = new NameSlots(NameKeys.People(_model));
        _tables.Add("SharedNames", table => LinkWriter.Lists(names.Several, table));
        _tables.Add("PersonNames", table => LinkWriter.Names(names, table));
        _tables.Add("ArticleNames", table => LinkWriter.Names(new NameSlots(NameKeys.Articles(_model)), table));
        foreach (var (name, lists) in FieldTables.Of(_model))
        {
            _tables.Add(name, table => LinkWriter.Lists(lists, table));
        }
    }
}
