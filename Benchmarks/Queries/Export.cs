using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks;

/// <summary>Writes the corpus this program was compiled with as JSON and as an SQLite file with the indexes that the queries want.</summary>
internal static class Export
{
    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        var indexOf = People.All.Select((person, index) => (person, index)).ToDictionary(pair => pair.person, pair => pair.index);
        var articleOf = Articles.All.Select((article, index) => (article, index)).ToDictionary(pair => pair.article, pair => pair.index);
        var corpus = new JsonCorpus(
            [.. Articles.All.Select(article => new JsonArticle(article.Name, article.Headline, article.Publisher, article.Text))],
            [.. People.All.Select(person => new JsonPerson(person.Name, [.. person.AlternateNames], [.. person.JobTitles]))],
            [.. Quotes.All.Select(quote => new JsonQuote(
                articleOf[quote.Article],
                quote.Kind.ToString(),
                quote.Text,
                quote.Source?.Text,
                quote.Cue?.Text,
                quote.Speaker is { } speaker ? indexOf[speaker] : -1,
                quote.SourceName,
                quote.Line))]);
        using (var file = File.Create(Path.Combine(folder, "corpus.json")))
        {
            JsonSerializer.Serialize(file, corpus, JsonCorpusContext.Default.JsonCorpus);
        }

        WriteDatabase(Path.Combine(folder, "corpus.db"), corpus);

        // Whom to ask for: the most quoted person, and one with as few quotes as most have.
        var quoted = People.All.Where(person => person.Quotes.Count > 0)
            .OrderByDescending(person => person.Quotes.Count)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        File.WriteAllLines(
            Path.Combine(folder, "names.txt"),
            [quoted[0].Name, quoted[quoted.Count / 2].Name, Articles.All[Articles.All.Count / 2].Name, $"{corpus.Quotes.Length}"]);
        Console.WriteLine(
            $"{corpus.Articles.Length} articles, {corpus.People.Length} people, {corpus.Quotes.Length} quotes; "
            + $"most by {quoted[0].Name}: {quoted[0].Quotes.Count}");
    }

    private static void WriteDatabase(string path, JsonCorpus corpus)
    {
        File.Delete(path);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, """
            create table articles (id integer primary key, name text, headline text, publisher text, text text);
            create table people (id integer primary key, name text);
            create table quotes (id integer primary key, article integer, kind text, text text, source text, cue text, speaker integer,
                source_name text, line integer);
            """);
        using (var transaction = connection.BeginTransaction())
        {
            Insert(
                connection,
                "articles",
                corpus.Articles.Select((article, id) => new object?[] { id, article.Name, article.Headline, article.Publisher, article.Text }));
            Insert(connection, "people", corpus.People.Select((person, id) => new object?[] { id, person.Name }));
            Insert(connection, "quotes", corpus.Quotes.Select((quote, id) => new object?[]
            {
                id, quote.Article, quote.Kind, quote.Text, quote.Source, quote.Cue, quote.Speaker < 0 ? null : quote.Speaker, quote.SourceName, quote.Line,
            }));
            transaction.Commit();
        }

        Execute(connection, """
            create index people_name on people (name);
            create index quotes_speaker on quotes (speaker);
            create index quotes_article on quotes (article);
            create index articles_name on articles (name);
            analyze;
            """);
    }

    private static void Insert(SqliteConnection connection, string table, IEnumerable<object?[]> rows)
    {
        SqliteCommand? insert = null;
        foreach (var row in rows)
        {
            if (insert is null)
            {
                insert = connection.CreateCommand();
                insert.CommandText = $"insert into {table} values ({string.Join(", ", row.Select((_, i) => $"$p{i}"))})";
                for (var i = 0; i < row.Length; i++)
                {
                    insert.Parameters.AddWithValue($"$p{i}", DBNull.Value);
                }
            }

            for (var i = 0; i < row.Length; i++)
            {
                insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        insert?.Dispose();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
