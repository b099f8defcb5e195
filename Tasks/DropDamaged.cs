namespace Corpus.Generator.Tasks;

/// <summary>Deletes of the files that an earlier build left those that are not as it wrote them, so that they are written again.</summary>
public sealed class DropDamaged : BuildTask
{
    /// <summary>Files that become resources of the assembly.</summary>
    public string[] Resources { get; set; } = [];

    /// <summary>Files that the generator reads.</summary>
    public string[] Texts { get; set; } = [];

    /// <summary>Corpus files, of which only the end is looked at: they are large, and programs check what they read.</summary>
    public string[] CorpusFiles { get; set; } = [];

    protected override void Run() => FileCheck.DropDamaged(Resources, Texts, CorpusFiles);
}
