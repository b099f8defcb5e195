using System.Linq;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Emit.Fields;

/// <summary>How declared fields are searched: which there are, and the values that an article gives.</summary>
internal sealed record FieldSearchUnit(EquatableArray<Field> Fields, CorpusOptions Options) : SourceUnit("Corpus.Fields.Search.g.cs", Options)
{
    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        var fields = Fields.Where(field => !Options.TakenFields.Contains(field.Name)).ToArray();
        writer.Line("internal static partial class CorpusStorage").Open();
        writer.Line("static partial void FindSearchField(string name, ref bool isOne) => isOne = name is ");
        writer.Line("    " + (fields.Length == 0 ? "null" : string.Join(" or ", fields.Select(NameOf).Distinct(System.StringComparer.Ordinal))) + ";");
        writer.Line("").Line("static partial void ReadSearchField(Article article, string name, global::System.Collections.Generic.List<string> values)");
        writer.Open();
        foreach (var field in fields)
        {
            var value = "article." + CSharpText.Identifier(field.Property);
            writer.Line("if (name == " + NameOf(field) + ")").Open();
            if (field.IsList)
            {
                writer.Line("foreach (var item in " + value + ")").Open().Line("AddSearched(values, " + Word(field, "item") + ");").Close();
            }
            else if (field.Enum is not null)
            {
                writer.Line("if (" + value + " is { } item)").Open().Line("AddSearched(values, " + Word(field, "item") + ");").Close();
            }
            else
            {
                writer.Line("AddSearched(values, " + value + ");");
            }

            writer.Close();
        }

        return writer.Close().Close().ToString();
    }

    private static string Word(Field field, string value) => field.Enum is null ? value : "CorpusJson.WordOf(" + value + ")";

    private static string NameOf(Field field)
    {
        using var literal = new CharBuffer(field.Name.Length + 2);
        literal.Append("\"");
        CSharpText.AppendLiteral(literal, System.MemoryExtensions.AsSpan(LetterCase.ToLower(field.Name)));
        literal.Append("\"");
        return literal.ToString();
    }
}
