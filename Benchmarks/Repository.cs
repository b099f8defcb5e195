using System.Reflection;

namespace Corpus.Benchmarks;

/// <summary>Where things are on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>All that the benchmarks write; nothing of it is checked in.</summary>
    public static string Artifacts { get; } = Path.Combine(Root, "artifacts", "benchmarks");

    public static string Benchmarks { get; } = Path.Combine(Root, "Benchmarks");

    /// <summary>The real articles that the corpora are made from: the evaluation set where it is at hand, otherwise the seeds.</summary>
    public static string Sources
    {
        get
        {
            var evaluation = Path.Combine(Root, "..", "shared", "evaluation", "polnear", "train", "text");
            return Directory.Exists(evaluation) ? evaluation : Path.Combine(Root, "seeds");
        }
    }

    /// <summary>The command as machine code, where <c>Benchmarks/run</c> has published it.</summary>
    public static string Command { get; } = Path.Combine(Artifacts, "command", "corpus");

    public static string TextCorpus(int articles) => Path.Combine(Artifacts, "corpora", $"{articles}-text");

    public static string MarkdownCorpus(int articles) => Path.Combine(Artifacts, "corpora", $"{articles}-markdown");
}
