using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Decodes the files of which the compiler would make another text than we do, or none.</summary>
public sealed class DecodeFiles : BuildTask
{
    /// <summary>Articles and curation files, by paths from the project folder or from the root.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The folder that paths start from; the current one where it is empty.</summary>
    public string ProjectFolder { get; set; } = "";

    /// <summary>The file to write, which the compiler gets in the place of those that were decoded.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>In which code page the project has the compiler read files without a mark, or nothing.</summary>
    public string CodePage { get; set; } = "";

    /// <summary>The files that were decoded.</summary>
    [Output]
    public string[] Decoded { get; private set; } = [];

    protected override void Run()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            files[Path.GetFullPath(Path.Combine(ProjectFolder, file))] = file;
        }

        Decoded = Array.ConvertAll(FileDecoder.Decode(files.Keys, CodePage, Output), path => files[path]);
    }
}
