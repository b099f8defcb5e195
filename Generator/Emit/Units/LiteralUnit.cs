using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emit.Units;

/// <summary>What a literal of the storage holds. The names are those of the emitted <c>Load</c> methods.</summary>
internal enum LiteralKind
{
    Text,
    Articles,
    People,
    Links,
}

/// <summary>A generated file that holds one literal.</summary>
internal abstract record LiteralUnit(LiteralKind Kind, int Number, CorpusOptions Options)
    : SourceUnit(Invariant($"Corpus.Data.{Kind}.{Number:D4}.g.cs"), Options)
{
    /// <summary>The name of the property that gives the literal.</summary>
    public static string PropertyOf(LiteralKind kind, int number) => Invariant($"{kind}{number}");

    public sealed override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        writer.Line("internal static partial class CorpusStorage").Open();
        writer.StartLine().Append("private static global::System.ReadOnlySpan<byte> ").Append(PropertyOf(Kind, Number)).Append(" =>");
        writer.EndLine();
        writer.Text.Append('"');
        AppendLiteral(writer.Text);
        writer.Text.Append("\"u8;");
        return writer.EndLine().Close().ToString();
    }

    /// <summary>Writes the text of the literal, escaped.</summary>
    protected abstract void AppendLiteral(StringBuilder file);

    private static string Invariant(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
