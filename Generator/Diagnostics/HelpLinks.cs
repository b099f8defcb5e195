using System.Linq;
using System.Reflection;

namespace Corpus.Generator.Diagnostics;

/// <summary>Where the pages of diagnostics are, as the build has been told with <c>RepositoryUrl</c>.</summary>
internal static class HelpLinks
{
    /// <summary>What comes before <c>docs/</c>: <c>https://example.com/corpus/blob/HEAD/</c>, or nothing where the build knows no address.</summary>
    public static string Start { get; } = typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "Pages")?.Value ?? "";
}
