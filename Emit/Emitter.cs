using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Emit.Fields;
using Corpus.Emit.Kept;
using Corpus.Emit.Prepared;
using Corpus.Emit.Search;
using Corpus.Emit.Tables;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>Splits a corpus into the files to generate.</summary>
internal static class Emitter
{
    /// <summary>What an editor needs: the types and the properties of people and articles.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static EquatableArray<SourceUnit> ApiUnits(CorpusModel model, CorpusOptions options, CancellationToken stop = default) =>
        ApiUnits(model, options, ChunkSizes.Default, stop);

    public static EquatableArray<SourceUnit> ApiUnits(CorpusModel model, CorpusOptions options, ChunkSizes sizes, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var units = new List<SourceUnit>();
        RuntimeUnit.AddAll(units, options);
        stop.ThrowIfCancellationRequested();
        MemberUnits.AddAll(units, CorpusMembers.Of(model, keeps: true), options, sizes);
        units.AddRange(FieldUnits.Of(model.Fields, options));
        return EquatableArray.From(units);
    }

    /// <summary>All of it, where the articles were read before the compiler ran.</summary>
    public static EquatableArray<SourceUnit> Units(PreparedCorpus prepared, CorpusOptions options)
    {
        options = prepared.IsFile ? options.InItsFile() : options.InResources();
        var units = new List<SourceUnit> { new VersionUnit(prepared.Version, options) };
        RuntimeUnit.AddAll(units, options);
        MemberUnits.AddAll(units, prepared.Members, options, ChunkSizes.Default);
        units.AddRange(FieldUnits.Of(prepared.Members.Fields, options));
        units.AddRange(prepared.Links.Select(link => new LinkUnit(link.Name, link.Table, options)));
        if (prepared.IsFile)
        {
            units.Add(new FileLinksUnit(prepared.FileLinks, options));
        }

        return EquatableArray.From(units);
    }

    /// <summary>What only a build needs: the texts and tables. The API part compiles without it.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static EquatableArray<SourceUnit> DataUnits(CorpusModel model, CorpusOptions options, CancellationToken stop = default) =>
        DataUnits(model, options, ChunkSizes.Default, stop);

    public static EquatableArray<SourceUnit> DataUnits(CorpusModel model, CorpusOptions options, ChunkSizes sizes, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var units = new List<SourceUnit>();
        var articles = AddArticles(units, model, options, sizes, stop);
        var texts = units.Count;
        var people = People(model, options, sizes);
        units.AddRange(articles);
        units.AddRange(people);
        var (words, wordLinks) = Words(model, options, sizes, stop);
        units.AddRange(words);
        units.AddRange(Links(model, articles, people, words, wordLinks, options));
        units.Add(new LoadUnit(new([texts, articles.Count, people.Count, words.Count]), options));
        return EquatableArray.From(units);
    }

    /// <summary>Makes of a corpus what <see cref="Units"/> needs, and writes all other tables to a file of their own.</summary>
    public static PreparedCorpus Prepare(
        CorpusModel model,
        CorpusOptions options,
        ChunkSizes sizes,
        EquatableArray<LocatedFinding> findings,
        Stream tables,
        CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var inResources = options.InResources();

        // The index takes about as long as all the rest, which is made beside it.
        var indexing = Task.Run(() => Words(model, inResources, sizes, stop), CancellationToken.None);
        List<ArticleTableUnit> articles;
        List<PeopleTableUnit> people;
        List<byte[]> rows;
        CorpusMembers members;
        try
        {
            articles = AddArticles([], model, inResources, sizes, stop);
            people = People(model, inResources, sizes);
            rows = Bytes([.. articles, .. people], stop);
            members = CorpusMembers.Of(model);
        }
        finally
        {
            ((IAsyncResult)indexing).AsyncWaitHandle.WaitOne();
        }

        var (words, wordLinks) = indexing.GetAwaiter().GetResult();
        var links = Links(model, articles, people, words, wordLinks, inResources).ToLookup(link => PreparedCorpus.IsLiteral(link.Link));
        return new(
            PreparedTables.Write(tables, [.. Bytes([.. links[false]], stop), .. rows, .. Bytes([.. words], stop)]),
            members,
            new([.. links[true].Select(link => new PreparedLink(link.Link, link.Table))]),
            findings);
    }

    private static List<byte[]> Bytes(LiteralUnit[] units, CancellationToken stop)
    {
        var bytes = new List<byte[]>(units.Length);
        foreach (var unit in units)
        {
            stop.ThrowIfCancellationRequested();
            using var content = unit.Content();
            bytes.Add(content.ToUtf8());
        }

        return bytes;
    }

    /// <summary>Adds the texts, and gives the tables of their articles.</summary>
    private static List<ArticleTableUnit> AddArticles(
        List<SourceUnit> units,
        CorpusModel model,
        CorpusOptions options,
        ChunkSizes sizes,
        CancellationToken stop)
    {
        var rows = new Chunking.Row[model.Articles.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var file = model.Articles[i].Facts.File;
            rows[i] = new(file.Name, file.Text.Length);
        }

        var tables = new List<ArticleTableUnit>();
        for (int first = 0, end; first < rows.Length; first = end)
        {
            stop.ThrowIfCancellationRequested();
            end = Chunking.EndOf(rows, first, sizes.Text * sizes.TextsPerTable);
            var chunks = new List<EquatableArray<ArticleFacts>>();
            for (int start = first, next; start < end; start = next)
            {
                next = Math.Min(end, Chunking.EndOf(rows, start, sizes.Text));
                chunks.Add(Facts(model, start, next));
                if (!options.TextsInResource)
                {
                    units.Add(new TextUnit(units.Count, Texts(model, start, next), options));
                }
            }

            tables.Add(new(tables.Count, EquatableArray.From(chunks), options));
        }

        return tables;
    }

    private static EquatableArray<ArticleFacts> Facts(CorpusModel model, int start, int end)
    {
        var facts = new ArticleFacts[end - start];
        for (var i = start; i < end; i++)
        {
            facts[i - start] = model.Articles[i].Facts;
        }

        return new(facts);
    }

    private static EquatableArray<string> Texts(CorpusModel model, int start, int end)
    {
        var texts = new string[end - start];
        for (var i = start; i < end; i++)
        {
            texts[i - start] = model.Articles[i].Facts.File.Text;
        }

        return new(texts);
    }

    private static List<PeopleTableUnit> People(CorpusModel model, CorpusOptions options, ChunkSizes sizes)
    {
        // Where the articles were read before the compiler started, nobody asks again.
        var keeps = !options.TextsInResource;
        var rows = new Chunking.Row[model.People.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var person = model.People[i];
            rows[i] = new(person.Name, keeps ? PersonNotes.Of(person).Size : PersonRecord.SizeOf(person));
        }

        var chunks = new List<PeopleTableUnit>();
        for (int first = 0, end; first < rows.Length; first = end)
        {
            end = Chunking.EndOf(rows, first, sizes.People);
            var people = new PersonModel[end - first];
            for (var i = first; i < end; i++)
            {
                people[i - first] = keeps ? PersonNotes.Of(model.People[i]).Bare : PersonNotes.BareOf(model.People[i]);
            }

            chunks.Add(new(chunks.Count, new(people), options));
        }

        return chunks;
    }

    /// <summary>The word index, and the tables by which it is read; all empty where there is none.</summary>
    private static (List<WordsUnit> Words, LinkUnit[] Links) Words(CorpusModel model, CorpusOptions options, ChunkSizes sizes, CancellationToken stop)
    {
        var starts = new TableWriter();
        var index = options.HasWordIndex ? WordIndex.Of(model, stop) : null;
        var words = new List<WordsUnit>();
        foreach (var chunk in index?.Chunks(starts, sizes.Words) ?? [])
        {
            stop.ThrowIfCancellationRequested();
            words.Add(new(words.Count, chunk.Table.ToString(), options));
            chunk.Table.Dispose();
        }

        var lengths = index?.ArticleWords().Table.ToString() ?? "";
        LinkUnit[] links = [new("ArticleWords", lengths, options), new("WordStarts", starts.Table.ToString(), options)];
        return (words, links);
    }

    private static List<LinkUnit> Links(
        CorpusModel model,
        List<ArticleTableUnit> articles,
        List<PeopleTableUnit> people,
        List<WordsUnit> words,
        LinkUnit[] wordLinks,
        CorpusOptions options)
    {
        var units = new List<LinkUnit>();
        var quotes = QuoteColumns.Of(model);
        Add("Layout", LinkWriter.Layout(
            articles.ConvertAll(static chunk => (chunk.ArticleCount, chunk.Texts.Count)),
            people.ConvertAll(static chunk => chunk.People.Count),
            words.Count,
            quotes.Count,
            quotes.Quotes));
        Add("ArticleQuotes", LinkWriter.Starts(quotes.Starts));
        var (variants, variantOf) = LinkTables.Variants(model, quotes.Starts);
        var (duplicates, duplicateOf) = LinkTables.NearDuplicates(model);
        Add("QuoteHeads", quotes.Heads(model.People.Count));
        Add("ArticlePeople", LinkWriter.Lists(LinkTables.ArticlePeople(model)));
        Add("PersonArticles", LinkWriter.Lists(LinkTables.PersonArticles(model)));
        Add("PersonQuotes", LinkWriter.Lists(quotes.OfPeople(model.People.Count, onlyQuotes: false)));
        var names = new NameSlots(NameKeys.People(model, keeps: !options.TextsInResource));
        Add("SharedNames", LinkWriter.Lists(names.Several));
        Add("PersonNames", LinkWriter.Names(names));
        units.Add(new("Titles", TitleTable.Text, options));
        units.Add(new("Forms", FormTable.Text, options));
        Add("ArticleNames", LinkWriter.Names(new NameSlots(NameKeys.Articles(model))));
        Add("VariantOf", LinkWriter.Pairs(variantOf));
        Add("Variants", LinkWriter.Lists(variants));
        Add("NearDuplicateOf", LinkWriter.Pairs(duplicateOf));
        Add("NearDuplicates", LinkWriter.Lists(duplicates));
        units.AddRange(wordLinks);
        foreach (var (name, lists) in FieldTables.Of(model))
        {
            Add(name, LinkWriter.Lists(lists));
        }

        return units;

        void Add(string name, TableWriter table) => units.Add(new(name, table.Table.ToString(), options));
    }
}
