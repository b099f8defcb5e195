using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Units;

/// <summary>A property of <c>People</c> or <c>Articles</c>.</summary>
/// <param name="Row">Which person or article it gives, counted from the first of its unit.</param>
/// <param name="Documentation">What a reader of code sees over its name, one paragraph each.</param>
internal sealed record Member(string Name, int Row, EquatableArray<string> Documentation)
{
    private Derived<Member> _counted;

    /// <summary>The same, its row counted from another; where that is so after the next edit, too, there is one object of it.</summary>
    public Member CountedFrom(int first)
    {
        var row = Row - first;
        if (_counted.Of(this) is { } known && known.Row == row)
        {
            return known;
        }

        var counted = this with { Row = row };
        _counted.Keep(this, counted);
        return counted;
    }
}

/// <summary>Some of the properties of <c>People</c> or of <c>Articles</c>.</summary>
/// <param name="Class">The class that gets them.</param>
/// <param name="Type">The type they are of.</param>
internal sealed record MemberUnit(string Class, string Type, int Number, EquatableArray<Member> Members, CorpusOptions Options)
    : SourceUnit(string.Format(CultureInfo.InvariantCulture, "Corpus.{0}.Members.{1:D4}.g.cs", Class, Number), Options)
{
    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace, 512 * Members.Count);
        writer.Line((Options.IsPublic ? "public" : "internal") + " static partial class " + Class).Open();
        var storage = "global::" + Options.Namespace + ".CorpusStorage.";
        var first = true;
        foreach (var member in Members.AsSpan())
        {
            if (!first)
            {
                writer.Line("");
            }

            first = false;
            WriteDocumentation(writer, member.Documentation);
            writer.Line(string.Format(
                CultureInfo.InvariantCulture,
                "public static global::{0}.{1} {2} => {3}{1}At({3}{4} + {5});",
                Options.Namespace,
                Type,
                CSharpText.Identifier(member.Name),
                storage,
                MemberRowsUnit.NameOf(Type, Number),
                member.Row));
        }

        return writer.Close().ToString();
    }

    private static void WriteDocumentation(CodeWriter writer, EquatableArray<string> paragraphs)
    {
        writer.Line("/// <summary>");
        foreach (var paragraph in paragraphs.AsSpan())
        {
            CSharpText.AppendDocumentation(writer.StartLine().Append("/// <para>"), paragraph);
            writer.Text.Append("</para>");
            writer.EndLine();
        }

        writer.Line("/// </summary>");
    }
}
