using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Writes the texts of all articles into the one file that the assembly holds as a resource.</summary>
public sealed class JoinTexts : BuildTask
{
    /// <summary>The article files.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Output { get; set; } = "";

    protected override void Run() => ArticleFiles.Join(Files, Output);
}
