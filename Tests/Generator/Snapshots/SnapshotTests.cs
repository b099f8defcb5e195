using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-snapshot").FullName;

    [Fact]
    public void A_snapshot_that_is_not_there_fails_and_leaves_what_was_received()
    {
        var failure = Record.Exception(() => Snapshot.Compare(Stem, "cs", "a\nb\n"));
        Assert.Contains("is not there", failure!.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a'], File.ReadAllBytes(Stem + ".received.cs")[..4]);
    }

    [Fact]
    public void A_snapshot_that_differs_fails_and_names_the_line()
    {
        File.WriteAllText(Stem + ".verified.cs", "a\nb\n");
        var failure = Record.Exception(() => Snapshot.Compare(Stem, "cs", "a\nc\n"));
        Assert.Contains("from line 2: was 'b', is 'c'", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_that_is_the_same_passes_whatever_its_line_ends_and_removes_what_was_received()
    {
        File.WriteAllText(Stem + ".received.cs", "old");
        File.WriteAllText(Stem + ".verified.cs", "a\r\nb\r\n");
        Snapshot.Compare(Stem, "cs", "a\nb\n");
        Assert.False(File.Exists(Stem + ".received.cs"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Stem => Path.Combine(_folder, "Class.Method#Hint");
}
