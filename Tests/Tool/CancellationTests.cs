using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary>A command that is stopped says so.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    [Fact]
    public void The_command_ends_and_writes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), "\"We won,\" said Ana Vega.\n");
            var people = new FileInfo(Path.Combine(folder.FullName, "people.jsonl"));
            Assert.Equal(130, ExtractCommand.Run(new(new([folder.FullName])) { People = people }, Stopped));
            Assert.False(people.Exists);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
