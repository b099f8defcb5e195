using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.Search;

/// <summary>SQLite's full-text search, FTS5, in memory, without a copy of the texts.</summary>
internal sealed class SqliteSearcher : ISearcher, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;
    private readonly string[] _names;

    public SqliteSearcher(IReadOnlyList<(string Name, string Text)> articles)
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE articles USING fts5(body, content='', tokenize='unicode61')");
        _names = [.. articles.Select(article => article.Name)];
        using var transaction = _connection.BeginTransaction();
        using (var insert = _connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO articles(rowid, body) VALUES ($row, $body)";
            var row = insert.Parameters.Add("$row", SqliteType.Integer);
            var body = insert.Parameters.Add("$body", SqliteType.Text);
            for (var i = 0; i < articles.Count; i++)
            {
                (row.Value, body.Value) = (i, articles[i].Text);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        Run("INSERT INTO articles(articles) VALUES ('optimize')");
        using var size = _connection.CreateCommand();
        size.CommandText = "SELECT sum(length(block)) FROM articles_data";
        Size = (long)size.ExecuteScalar()!;
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY rank LIMIT 10";
        _search.Parameters.Add("$query", SqliteType.Text);
        _search.Prepare();
    }

    public string Name => "SQLite FTS5";

    public long Size { get; }

    public IReadOnlyList<string> Words(string first, string second) => Best("\"" + first + "\" \"" + second + "\"");

    public IReadOnlyList<string> Phrase(string first, string second) => Best("\"" + first + " " + second + "\"");

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private List<string> Best(string query)
    {
        _search.Parameters[0].Value = query;
        using var reader = _search.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(_names[reader.GetInt32(0)]);
        }

        return names;
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
