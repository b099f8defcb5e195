using System.Collections.Generic;

namespace Corpus.Emit.Files;

/// <summary>Writes the texts of articles as they come, and their records in chunks: a directory, then a record each.</summary>
internal sealed class ArticleChunks(SummedFile file, FileTables tables)
{
    // Digits of the place of a text; the emitted PlaceWidth.
    private const int PlaceWidth = 10;

    // Digits of an offset; the emitted DirectoryWidth.
    private const int DirectoryWidth = 4;

    // In digits.
    private const int ChunkSize = 1 << 19;

    private readonly List<(int Record, int Quotes)> _directory = [];
    private TableWriter _records = new(ChunkSize);

    /// <summary>By chunk, how many articles it has.</summary>
    public List<(int Articles, int Texts)> Counts { get; } = [];

    public void Add(RenderedArticle article)
    {
        var start = _records.Length;
        _records.Fixed(file.Position, PlaceWidth);
        _directory.Add((start, _records.Length + article.Quotes));
        _records.Append(article.Record, article.RecordLength);
        file.Write(article.Text, article.Text.Length);
        if (_records.Length >= ChunkSize)
        {
            Finish();
        }
    }

    /// <summary>Writes what is held back.</summary>
    public void Finish()
    {
        if (_directory.Count == 0)
        {
            return;
        }

        var length = _directory.Count * 2 * DirectoryWidth;
        var chunk = new TableWriter(length + _records.Length);
        foreach (var (record, quotes) in _directory)
        {
            chunk.Fixed(length + record, DirectoryWidth).Fixed(length + quotes, DirectoryWidth);
        }

        tables.AddArticles(chunk.Append(_records));
        Counts.Add((_directory.Count, 0));
        _directory.Clear();
        _records = new(ChunkSize);
    }
}
