using System.Globalization;
using Corpus.Benchmarks.FirstQuery;
using Microsoft.Data.Sqlite;

var answer = new Answer();
using var connection = new SqliteConnection(
    new SqliteConnectionStringBuilder { DataSource = args[1], Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
connection.Open();
using var query = connection.CreateCommand();
query.CommandText = "select count(*) from quotes where speaker = (select id from people where name = $name)";
query.Parameters.AddWithValue("$name", args[0]);
answer.Print(Convert.ToInt32(query.ExecuteScalar(), CultureInfo.InvariantCulture));
