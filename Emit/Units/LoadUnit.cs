using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Units;

/// <summary>Which chunks there are: the bodies of the emitted <c>Load</c> methods.</summary>
/// <param name="Counts">By kind of chunk, how many there are.</param>
internal sealed record LoadUnit(EquatableArray<int> Counts, CorpusOptions Options) : SourceUnit("Corpus.Data.Load.g.cs", Options)
{
    // A method is compiled when it first runs, and one with hundreds of cases for milliseconds: so one for each few.
    private const int CasesInMethod = 16;

    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        writer.Line("internal static partial class CorpusStorage").Open();
        for (var kind = Options.TextsInResource ? (int)ChunkKind.Articles : 0; kind < Counts.Count; kind++)
        {
            Loader(writer, (ChunkKind)kind, Counts[kind]);
        }

        return writer.Close().ToString();
    }

    private static void Loader(CodeWriter writer, ChunkKind kind, int count)
    {
        var name = "Load" + kind;
        var groups = (count + CasesInMethod - 1) / CasesInMethod;
        writer.Line($"static partial void {name}(int number, ref global::System.ReadOnlySpan<byte> data)").Open();
        if (groups <= 1)
        {
            Switch(writer, "number", 0, count, i => $"data = {ChunkUnit.PropertyOf(kind, i)};");
        }
        else
        {
            Switch(writer, $"number / {Number(CasesInMethod)}", 0, groups, i => $"{name}{Number(i)}(number, ref data);");
        }

        writer.Close();
        for (var group = 0; group < groups && groups > 1; group++)
        {
            writer.Line($"private static void {name}{Number(group)}(int number, ref global::System.ReadOnlySpan<byte> data)").Open();
            Switch(
                writer,
                "number",
                group * CasesInMethod,
                System.Math.Min(count, (group + 1) * CasesInMethod),
                i => $"data = {ChunkUnit.PropertyOf(kind, i)};");
            writer.Close();
        }
    }

    private static void Switch(CodeWriter writer, string on, int first, int end, System.Func<int, string> body)
    {
        if (first == end)
        {
            return;
        }

        writer.Line($"switch ({on})").Open();
        for (var i = first; i < end; i++)
        {
            writer.Line($"case {Number(i)}:").Line("    " + body(i)).Line("    break;");
        }

        writer.Close();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
