using System;
using System.IO;
using Corpus.Extraction.Findings;

namespace Corpus.Generator.Tasks;

/// <summary>
/// Writes what the compiler says of articles to the standard error. <c>dotnet run app.cs</c> builds and runs in one process, with
/// one output for the build and for the program, which may be piped to another.
/// </summary>
public sealed class ShowFindings : BuildTask
{
    /// <summary>The compiler's log.</summary>
    public string Log { get; set; } = "";

    /// <summary>What the build itself has to say of the corpus, if anything.</summary>
    public string Warning { get; set; } = "";

    protected override void Run()
    {
        if (Warning.Length > 0)
        {
            Console.Error.WriteLine($"warning {FindingId.NotPrepared}: {Warning}");
        }

        foreach (var line in FindingLog.Warnings(File.ReadAllBytes(Log)))
        {
            Console.Error.WriteLine(line);
        }
    }
}
