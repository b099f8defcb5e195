using System.Security.Cryptography;
using System.Text;

namespace Corpus.Report.Review;

/// <summary>
/// The curation file that a review writes. It is read each time before it is changed, so that what others wrote stays, and replaced in one
/// step, so that it is never half written.
/// </summary>
internal sealed class CurationFileStore : IDisposable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly FileStream _writer;
    private readonly Stack<(string Before, string After)> _steps = [];

    /// <exception cref="IOException">Another review of the folder is running, or the file is a link.</exception>
    public CurationFileStore(string folder)
    {
        _path = Path.Combine(folder, ".corpusconfig");
        if (new FileInfo(_path).LinkTarget is not null)
        {
            throw new IOException($"'{_path}' is a link. Put the file itself into the folder.");
        }

        // Not in the folder itself, where it would be among what is kept in version control when a review is killed.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))).AsSpan(0, 12));
        var place = Path.Combine(Path.GetTempPath(), $"corpus-review-{name}.lock");
        try
        {
            _writer = new(place, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose,
            });
        }
        catch (IOException fault) when (File.Exists(place))
        {
            throw new IOException($"Another review of '{folder}' is running.", fault);
        }
    }

    /// <summary>Writes decisions down; when this returns, they are on the disk.</summary>
    /// <exception cref="IOException">They could not be written; the file is as it was.</exception>
    public void Write(IReadOnlyList<Decision> decisions) => _steps.Push(Change(text => CurationEditor.Apply(text, decisions)));

    /// <summary>Takes back what the last call of <see cref="Write"/> did, and nothing that was edited since.</summary>
    /// <returns>False where there is nothing to take back, or where what was written has been edited.</returns>
    public bool Undo()
    {
        if (!_steps.TryPeek(out var step))
        {
            return false;
        }

        var isFound = false;
        Change(text =>
        {
            var restored = Without(text, step);
            isFound = restored is not null;
            return restored ?? text;
        });
        if (!isFound)
        {
            return false;
        }

        _steps.Pop();
        return true;
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>The text without what a step added, and with what it took away; null where that cannot be found any more.</summary>
    private static string? Without(string text, (string Before, string After) step)
    {
        if (text == step.After)
        {
            return step.Before;
        }

        var (before, after) = step;
        var start = StartOf(after, before.AsSpan().CommonPrefixLength(after));
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        // To the end of a line.
        while (end > 0 && end < after.Length && after[^(end + 1)] != '\n')
        {
            end--;
        }

        var added = after[start..^end];
        var place = added.Length == 0 ? -1 : text.IndexOf(added, StringComparison.Ordinal);
        return place >= 0 && text.IndexOf(added, place + 1, StringComparison.Ordinal) < 0
            ? string.Concat(text.AsSpan(0, place), before.AsSpan(start, before.Length - end - start), text.AsSpan(place + added.Length))
            : null;
    }

    /// <summary>
    /// Where the section starts that a change is in, so that the same words in another section are not taken for it; or the line, where it
    /// is a section of its own that was added.
    /// </summary>
    private static int StartOf(string text, int change)
    {
        var line = change == 0 ? 0 : text.LastIndexOf('\n', change - 1) + 1;
        if (text.AsSpan(line).TrimStart().StartsWith("["))
        {
            return line;
        }

        var section = line == 0 ? -1 : text.LastIndexOf("\n[", line - 1, StringComparison.Ordinal);
        return section >= 0 ? section + 1 : text.StartsWith('[') ? 0 : line;
    }

    private (string Before, string After) Change(Func<string, string> edit)
    {
        while (true)
        {
            var before = Read();
            var after = edit(before);
            if (after == before)
            {
                return (before, after);
            }

            var temporary = _path + ".new";
            WriteAll(temporary, after);

            // Somebody may have saved the file in an editor meanwhile.
            if (Read() == before)
            {
                File.Move(temporary, _path, overwrite: true);
                return (before, after);
            }
        }
    }

    private string Read()
    {
        try
        {
            return File.Exists(_path) ? Strict.GetString(File.ReadAllBytes(_path)) : "";
        }
        catch (DecoderFallbackException fault)
        {
            throw new IOException($"'{_path}' is not valid UTF-8. Save it as UTF-8.", fault);
        }
    }

    private void WriteAll(string path, string text)
    {
        using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(Strict.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(_path));
        }
    }
}
