using System.Globalization;
using System.IO;
using Corpus.Emit.Files;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Gives the name that a corpus file has beside the assembly: the assembly's, and what tells the file from all others.</summary>
public sealed class NameCorpusFile : BuildTask
{
    [Required]
    public string File { get; set; } = "";

    /// <summary>The name of the assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    [Output]
    public string Name { get; private set; } = "";

    protected override void Run()
    {
        using var stream = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Name = SummedFile.VersionOf(stream) is { } version
            ? string.Format(CultureInfo.InvariantCulture, "{0}.{1:x16}.corpus", Assembly, version)
            : throw new InvalidDataException($"'{File}' is no corpus file, or is damaged: write it again.");
    }
}
