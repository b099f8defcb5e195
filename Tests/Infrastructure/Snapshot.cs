using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Tests.Infrastructure;

/// <summary>
/// Compares what a test made with a file that is beside the test and that a person has read. It is in for the
/// Verify library until that restores here, and keeps to its file names and form (<c>Class.Method#Hint.verified.cs</c>,
/// UTF-8 with a byte order mark), so that going over to it changes no file.
/// </summary>
public static class Snapshot
{
    /// <param name="hint">The name of the part; unique in the test.</param>
    public static void Match(string hint, string actual, string extension = "cs", [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        // The compiler's path map hides the checkout's own path.
        var source = test.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, test["/_/".Length..]) : test;
        var stem = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{method}#{hint}");
        Compare(stem, extension, actual);
    }

    public static void Compare(string stem, string extension, string actual)
    {
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual.ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            received = verified;
        }

        File.WriteAllText(received, actual.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Fail($"{Path.GetFileName(verified)} {(expected is null ? "is not there" : "differs " + Difference(expected, actual.ReplaceLineEndings("\n")))}. Read {Path.GetFileName(received)} beside it and, if it is right, rename it.");
    }

    private static string Difference(string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(was.Length, now.Length)).FirstOrDefault(i => was[i] != now[i], Math.Min(was.Length, now.Length));
        return $"from line {line + 1}: was '{was.ElementAtOrDefault(line)}', is '{now.ElementAtOrDefault(line)}'";
    }
}
