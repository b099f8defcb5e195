using System.Globalization;
using System.Text;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;
using DuckDB.NET.Data;

namespace Corpus.Tests.Tool;

/// <summary>The queries of <c>docs/duckdb.md</c> give the answers that stand below them.</summary>
public sealed class DuckDbPageTests : IDisposable
{
    private const string Start = "```sql\n";
    private const string End = "```\n";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "duckdb.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-duckdb");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_query_gives_the_answer_below_it()
    {
        var corpus = Path.Combine(_folder.FullName, "corpus");
        Assert.Equal(0, ExtractCommand.Run(new(new([Repository.Seeds])) { Output = corpus, Verbosity = Verbosity.Quiet }));
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var answered = new StringBuilder();
        var queries = 0;
        for (int position = 0, start; ; queries++)
        {
            start = page.IndexOf(Start, position, StringComparison.Ordinal);
            if (start < 0)
            {
                answered.Append(page, position, page.Length - position);
                break;
            }

            var end = page.IndexOf(End, start + Start.Length, StringComparison.Ordinal) + End.Length;
            answered.Append(page, position, end - position);
            var answer = Answer(connection, page[(start + Start.Length)..(end - End.Length)].Replace("'corpus/", $"'{corpus}/", StringComparison.Ordinal));
            answered.Append(answer.Length > 0 ? "\n" + answer : "");
            position = AfterTable(page, end);
        }

        Assert.True(queries > 6);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Page, answered.ToString());
        }

        Assert.Equal(answered.ToString(), page);
    }

    /// <summary>Where the page goes on after the table, if there is one.</summary>
    private static int AfterTable(string page, int position)
    {
        var next = position;
        for (var line = position + 1; line < page.Length && page[line] == '|'; line = next)
        {
            next = page.IndexOf('\n', line) + 1;
        }

        return next;
    }

    /// <summary>The rows as a table of Markdown; nothing where there are none.</summary>
    private static string Answer(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is that of the page.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var table = new StringBuilder();
        while (reader.Read())
        {
            if (table.Length == 0)
            {
                table.Append("| ").AppendJoin(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)).Append(" |\n");
                table.Append('|').Insert(table.Length, "---|", reader.FieldCount).Append('\n');
            }

            table.Append("| ").AppendJoin(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Cell(reader.GetValue(column)))).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(object value) => value switch
    {
        DBNull => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" "),
    };
}
