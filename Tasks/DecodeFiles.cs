using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Decodes the files of which the compiler would make another text than we do, or none.</summary>
public sealed class DecodeFiles : BuildTask
{
    /// <summary>Articles and curation files.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The file to write, which the compiler gets in the place of those that were decoded.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>In which code page the project has the compiler read files without a mark, or nothing.</summary>
    public string CodePage { get; set; } = "";

    /// <summary>The files that were decoded.</summary>
    [Output]
    public string[] Decoded { get; private set; } = [];

    protected override void Run() => Decoded = FileDecoder.Decode(Files, CodePage, Output);
}
