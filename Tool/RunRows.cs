using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>All rows that a run writes.</summary>
internal sealed class RunRows(IReadOnlyList<IRows> rows, IReadOnlyList<Stream> streams) : IDisposable
{
    public IReadOnlyList<IRows> All => rows;

    /// <summary>The rows that are asked for: into a folder, or to the standard output and into single files.</summary>
    public static RunRows Of(ExtractOptions options, PendingFiles pending)
    {
        if (options.Output is not null)
        {
            return new(CorpusFiles.Create(pending, options.Output, options.Selection.Shard), []);
        }

        var rows = new List<IRows>();
        var streams = new List<Stream>();
        Stream Opened(Stream stream)
        {
            streams.Add(stream);
            return stream;
        }

        if (options.People is not null)
        {
            rows.Add(RowLines.People(Opened(options.People.Create())));
        }

        if (options.Articles is not null)
        {
            rows.Add(RowLines.Articles(Opened(options.Articles.Create())));
        }

        if (options.Facts is null)
        {
            rows.Add(RowLines.Quotes(Opened(Console.OpenStandardOutput()), options.Format));
        }

        return new(rows, streams);
    }

    public void Write(CorpusModel model, ArticleModel article)
    {
        foreach (var row in rows)
        {
            row.Write(model, article);
        }
    }

    public void Dispose()
    {
        foreach (var row in rows)
        {
            row.Dispose();
        }

        foreach (var stream in streams)
        {
            stream.Dispose();
        }
    }
}
