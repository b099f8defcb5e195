using System.Reflection;

namespace Corpus.Tests.Infrastructure;

/// <summary>Where the checkout is that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The shared folder beside the checkout, or null where there is none.</summary>
    public static string? Shared
    {
        get
        {
            var path = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
            return Directory.Exists(path) ? path : null;
        }
    }

    /// <summary>Something of the marked articles in the shared folder, which must be there.</summary>
    public static string Marked(params string[] path) => Path.Combine([Shared!, "evaluation", .. path]);
}
