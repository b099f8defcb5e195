using System.Linq;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Fields;

/// <summary>How declared fields are written as JSON: with their article, and the values of enums wherever they are.</summary>
internal sealed record FieldJsonUnit(EquatableArray<Field> Fields, CorpusOptions Options) : SourceUnit("Corpus.Fields.Json.g.cs", Options)
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter json";

    /// <summary>The name of the converter of a field's enum.</summary>
    public static string ConverterOf(Field field) => field.Enum + "FieldConverter";

    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        var fields = Fields.Where(field => !Options.TakenFields.Contains(field.Name)).ToArray();
        writer.Line((Options.IsPublic ? "public" : "internal") + " static partial class CorpusJson").Open();
        writer.Line("static partial void WriteFields(" + Writer + ", Article article)").Open();
        writer.Line("json.WriteStartObject(\"fields\"u8);");
        foreach (var field in fields)
        {
            var value = "article." + CSharpText.Identifier(field.Property);
            writer.Line("json.WritePropertyName(" + Literal(field.Name) + ");").Line(field.IsList
                ? "WriteList(json, " + value + ", static (writer, item) => WriteField(writer, " + (field.Enum is null ? "item" : "WordOf(item)") + "));"
                : "WriteField(json, " + (field.Enum is { } name ? value + " is { } value" + name + " ? WordOf(value" + name + ") : null" : value) + ");");
        }

        writer.Line("json.WriteEndObject();").Close();
        var enums = fields.Where(static field => field.Enum is not null).ToArray();
        foreach (var field in enums)
        {
            WriteEnum(writer, field);
        }

        if (enums.Length > 0)
        {
            WriteResolver(writer, enums);
        }

        return writer.Close().ToString();
    }

    private void WriteEnum(CodeWriter writer, Field field)
    {
        var type = TypeOf(field);
        writer.Line("").Line("internal static string WordOf(" + type + " value) => value switch").Open();
        foreach (var option in field.Options)
        {
            writer.Line(type + "." + CSharpText.Identifier(option.Member) + " => " + Literal(option.Value) + ",");
        }

        writer.Line("_ => value.ToString(),");
        writer.CloseStatement().Line("").Line("/// <summary>Writes a value as it is in front matter.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line("public sealed class " + ConverterOf(field) + " : Converter<" + type + ">").Open();
        const string options = ", global::System.Text.Json.JsonSerializerOptions options) =>";
        writer.Line("/// <inheritdoc/>").Line("public override void Write(" + Writer.Replace(" json", " writer") + ", " + type + " value" + options);
        writer.Line("    writer.WriteStringValue(WordOf(value));").Line("");
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override void WriteAsPropertyName(" + Writer.Replace(" json", " writer") + ", " + type + " value" + options);
        writer.Line("    writer.WritePropertyName(WordOf(value));").Close();
    }

    private void WriteResolver(CodeWriter writer, Field[] enums)
    {
        const string info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
        writer.Line("").Line("private sealed partial class TypeResolver").Open();
        writer.Line("static partial void FindField(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options, ref " + info + "? found)");
        writer.Open();
        foreach (var field in enums)
        {
            writer.Line("found ??= OfValue(type, options, static () => new " + ConverterOf(field) + "());");
        }

        writer.Close().Close();
    }

    private string TypeOf(Field field) => "global::" + Options.Namespace + "." + CSharpText.Identifier(field.Enum!);

    private static string Literal(string text)
    {
        using var literal = new CharBuffer(text.Length + 2);
        literal.Append("\"");
        CSharpText.AppendLiteral(literal, System.MemoryExtensions.AsSpan(text));
        literal.Append("\"");
        return literal.ToString();
    }
}
