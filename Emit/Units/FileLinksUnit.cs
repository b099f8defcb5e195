using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Units;

/// <summary>Which tables of the corpus file tie the corpus together: the bodies of the emitted <c>Load</c> methods.</summary>
/// <param name="Links">The names of the tables, in the order of the file.</param>
internal sealed record FileLinksUnit(EquatableArray<string> Links, CorpusOptions Options) : SourceUnit("Corpus.Data.FileLinks.g.cs", Options)
{
    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        writer.Line("internal static partial class CorpusStorage").Open();
        writer.Line("private const int FileLinks = " + Invariant.Format(Links.Count) + ";");
        for (var i = 0; i < Links.Count; i++)
        {
            writer.Line("").Line("static partial void Load" + Links[i] + "(ref global::System.ReadOnlySpan<byte> data) => data = FileTables.At("
                + Invariant.Format(i) + ");");
        }

        return writer.Close().ToString();
    }
}
