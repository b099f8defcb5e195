using System.Globalization;

namespace Corpus.Emit.Units;

/// <summary>Which tables in the resource the properties belong to.</summary>
internal sealed record VersionUnit(ulong Version, CorpusOptions Options) : SourceUnit("Corpus.Data.Version.g.cs", Options)
{
    public override string Render() => new CodeWriter(Options.Namespace)
        .Line("internal static partial class CorpusStorage").Open()
        .Line(string.Format(CultureInfo.InvariantCulture, "private const ulong TablesVersion = {0};", Version))
        .Close().ToString();
}
