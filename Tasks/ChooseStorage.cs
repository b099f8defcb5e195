using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Decides where the texts of a corpus are kept when the project leaves it open.</summary>
public sealed class ChooseStorage : BuildTask
{
    /// <summary>The article files.</summary>
    public string[] Files { get; set; } = [];

    /// <summary><c>literal</c>, <c>resource</c> or <c>file</c>.</summary>
    [Output]
    public string Storage { get; private set; } = "";

    protected override void Run() => Storage = ArticleFiles.StorageFor(Files);
}
