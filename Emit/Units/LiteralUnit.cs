using System.Globalization;

namespace Corpus.Emit.Units;

/// <summary>What a chunk of the storage holds. The names are those of the emitted <c>Load</c> methods.</summary>
internal enum ChunkKind
{
    Text,
    Articles,
    People,
    Words,
}

/// <summary>A generated file that holds one literal.</summary>
/// <param name="Name">What it holds; unique in one corpus.</param>
/// <param name="Member">The name of the member that gives the literal.</param>
/// <param name="Declaration">That member, up to the literal.</param>
internal abstract record LiteralUnit(string Name, string Member, string Declaration, CorpusOptions Options)
    : SourceUnit("Corpus.Data." + Name + ".g.cs", Options)
{
    public sealed override string Render()
    {
        var head = new CodeWriter(Options.Namespace);
        head.Line("internal static partial class CorpusStorage").Open();
        using var content = Content();

        // Objects that exist know where they lie in the literals, so a running program must not get others. A constant is
        // what hot reload cannot change: it starts the program again.
        head.Line(string.Format(CultureInfo.InvariantCulture, "private const ulong {0}Version = {1};", Member, content.Hash()));
        head.Line(Declaration);
        using var file = new CharBuffer(head.Text.Length + content.Length + (content.Length / 32) + 16);
        file.Append(head.Text.Append('"').ToString());
        CSharpText.AppendLiteral(file, content.Written);
        file.Append("\"u8;\n}\n");
        return file.ToString();
    }

    /// <summary>What the literal stands for.</summary>
    public string Text()
    {
        using var content = Content();
        return content.ToString();
    }

    /// <summary>The same; whoever asks gives the buffer back.</summary>
    public abstract CharBuffer Content();
}

/// <summary>A literal of which there are several, told apart by number.</summary>
internal abstract record ChunkUnit(ChunkKind Kind, int Number, CorpusOptions Options)
    : LiteralUnit(
        Invariant($"{Kind}.{Number:D4}"),
        PropertyOf(Kind, Number),
        $"private static global::System.ReadOnlySpan<byte> {PropertyOf(Kind, Number)} =>",
        Options)
{
    /// <summary>The name of the property that gives the literal.</summary>
    public static string PropertyOf(ChunkKind kind, int number) => Invariant($"{kind}{number}");

    private static string Invariant(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
