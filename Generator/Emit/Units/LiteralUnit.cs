using System.Globalization;

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
        var head = new CodeWriter(Options.Namespace);
        head.Line("internal static partial class CorpusStorage").Open();
        using var literal = Literal();

        // Objects that exist know where they lie in the literals, so a running program must not get others. A constant is
        // what hot reload cannot change: it starts the program again.
        head.Line(Invariant($"private const ulong {PropertyOf(Kind, Number)}Version = {literal.Hash()};"));
        head.Line("private static global::System.ReadOnlySpan<byte> " + PropertyOf(Kind, Number) + " =>");
        using var file = new CharBuffer(head.Text.Length + literal.Length + 16);
        file.Append(head.Text.Append('"').ToString());
        file.Append(literal);
        file.Append("\"u8;\n}\n");
        return file.ToString();
    }

    /// <summary>The text of the literal, escaped.</summary>
    protected abstract CharBuffer Literal();

    private static string Invariant(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
