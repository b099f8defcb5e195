namespace Corpus.Tool;

/// <summary>Files that are there as a whole or not at all: they are written beside their places, and take them together at the end.</summary>
internal sealed class PendingFiles : IDisposable
{
    private readonly List<(FileStream Stream, string Path)> _files = [];

    public Stream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

        StaleFiles.Remove(path);

        // Another run, maybe on another machine, may be writing the same file.
        var stream = new FileStream(StaleFiles.NewName(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        _files.Add((stream, path));
        return stream;
    }

    /// <summary>All of it is written.</summary>
    public void Keep()
    {
        foreach (var (stream, path) in _files)
        {
            stream.Flush(flushToDisk: true);
            stream.Dispose();
        }

        foreach (var (stream, path) in _files)
        {
            File.Move(stream.Name, path, overwrite: true);
        }

        _files.Clear();
    }

    /// <summary>Takes away what was not kept.</summary>
    public void Dispose()
    {
        foreach (var (stream, _) in _files)
        {
            stream.Dispose();
            File.Delete(stream.Name);
        }
    }
}
