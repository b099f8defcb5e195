using Corpus.Tool;

namespace Corpus.Tests.Tool;

public sealed class StaleFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-stale");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Only_what_nobody_writes_any_more_is_deleted()
    {
        var path = Path.Combine(_folder.FullName, "corpus.file");
        var abandoned = Written(StaleFiles.NewName(path));
        var recent = Written(StaleFiles.NewName(path), days: 0);
        var open = Written(StaleFiles.NewName(path));
        string[] foreign = [Written(StaleFiles.NewName(path + "2")), Written(path + ".new"), Written(path + ".backup.of.new"), Written(path)];

        using (new FileStream(open, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            StaleFiles.Remove(path);
        }

        Assert.False(File.Exists(abandoned));
        Assert.All([recent, open, .. foreign], file => Assert.True(File.Exists(file), file));
    }

    [Fact]
    public void A_run_deletes_what_a_killed_one_left()
    {
        var path = Path.Combine(_folder.FullName, "quotes.jsonl");
        var abandoned = Written(StaleFiles.NewName(path));
        using (var pending = new PendingFiles())
        {
            pending.Create(path).WriteByte((byte)'\n');
            pending.Keep();
        }

        Assert.False(File.Exists(abandoned));
        Assert.Equal([path], Directory.EnumerateFiles(_folder.FullName));
    }

    private static string Written(string path, int days = 3)
    {
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-days));
        return path;
    }
}
