using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The tables of CONTRIBUTING lead to files and folders that exist.</summary>
public partial class MapTests
{
    [Fact]
    public void Every_path_of_the_map_of_changes_exists()
    {
        var rows = Rows("## What do you want to change?");
        Assert.InRange(rows.Count, 5, 14);
        Assert.All(rows, row =>
        {
            Assert.Equal(3, row.Length);
            Assert.All(row[1..], cell =>
            {
                var paths = Paths(cell);
                Assert.NotEmpty(paths);
                Assert.All(paths, path => Assert.True(Exists(path), path));
            });
        });
    }

    [Fact]
    public void Every_path_of_the_map_of_folders_exists_and_is_there_once()
    {
        var rows = Rows("## Where things are").Select(row => Paths(row[0])).ToList();
        Assert.All(rows, paths => Assert.All(paths, path => Assert.True(Exists(path) || Exists(Path.Combine(Path.GetDirectoryName(paths[0])!, path)), path)));
        Assert.Empty(rows.SelectMany(paths => paths).GroupBy(path => path).Where(group => group.Count() > 1).Select(group => group.Key));
        var folders = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar)[0]).Distinct();
        Assert.Empty(folders.Except(rows.SelectMany(paths => paths).Select(path => path.Split('/')[0])).Except(["artifacts"]));
    }

    /// <summary>The rows of the table below a heading, without those of its head.</summary>
    private static List<string[]> Rows(string heading)
    {
        var text = Documents.Text("CONTRIBUTING.md");
        var start = text.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [.. text[start..end].Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split(" | "))];
    }

    private static string[] Paths(string cell) => [.. Code().Matches(cell).Select(match => match.Groups[1].Value)];

    private static bool Exists(string path) => File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path));

    [GeneratedRegex("`([A-Za-z0-9_./-]+)`")]
    private static partial Regex Code();
}
