namespace Corpus.Tool;

/// <summary>The files that a folder gets for a corpus or a part of it: quotes, people and articles.</summary>
internal static class CorpusFiles
{
    public static IRows[] Create(PendingFiles files, string folder, Shard shard) =>
    [
        RowLines.Quotes(files.Create(PathOf(folder, "quotes", shard)), QuoteFormat.Jsonl),
        RowLines.People(files.Create(PathOf(folder, "people", shard))),
        RowLines.Articles(files.Create(PathOf(folder, "articles", shard))),
    ];

    /// <summary>All of them are there, from an earlier run.</summary>
    public static bool AreThere(string folder, Shard shard) =>
        File.Exists(PathOf(folder, "quotes", shard)) && File.Exists(PathOf(folder, "people", shard)) && File.Exists(PathOf(folder, "articles", shard));

    private static string PathOf(string folder, string kind, Shard shard) => Path.Combine(folder, kind + shard.Suffix + ".jsonl");
}
