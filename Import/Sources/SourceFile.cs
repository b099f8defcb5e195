namespace Corpus.Import.Sources;

/// <summary>Opens files.</summary>
internal static class SourceFile
{
    /// <summary>What has no length is empty, or a pipe or a device, which may never end: it is read as empty, and not opened.</summary>
    public static Stream Open(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target.Length == 0 ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024);
    }
}
