namespace Corpus.Tool;

/// <summary>What is left of runs that were killed before they could take their files away.</summary>
internal static class StaleFiles
{
    /// <summary>What the names of files end with that are not complete.</summary>
    public const string Extension = ".new";

    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    // Each question mark is one character, as it is not in the old names of Windows.
    private static readonly EnumerationOptions Names = new() { MatchType = MatchType.Simple };

    /// <summary>A path beside another, for a file that becomes that one, or that the run needs to make it.</summary>
    public static string NewName(string path) => path + "." + Path.GetRandomFileName() + Extension;

    /// <summary>Deletes such files, unless a run has them open, or one may on a machine that cannot be asked: what nobody has written to for a day.</summary>
    /// <param name="path">What the files would have become.</param>
    public static void Remove(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var file in Directory.EnumerateFiles(folder, Path.GetFileName(path) + ".????????.???" + Extension, Names))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > Abandoned)
            {
                TryDelete(file);
            }
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                // Nobody else has it open.
            }

            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody has, or it is not ours: it is in nobody's way.
        }
    }
}
