using System.Linq;
using Corpus.Emit.Tables;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Fields;

/// <summary>The properties of declared fields and their enums, and what reads them. The places of declarations are left empty.</summary>
internal sealed record FieldUnit(EquatableArray<Field> Fields, CorpusOptions Options)
    : SourceUnit("Corpus.Fields.g.cs", Options)
{
    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        var words = new FieldWords(Options.Namespace);
        WriteProperties(writer, words);
        WriteBack(writer, words);
        WriteEnums(writer);
        WriteStorage(writer, words);
        return writer.ToString();
    }

    /// <summary>The project has something of one of the field's names, so that the field gets no property.</summary>
    private bool IsTaken(Field field) => Options.TakenFields.Contains(field.Name);

    private string Visibility => Options.IsPublic ? "public" : "internal";

    private void WriteProperties(CodeWriter writer, FieldWords words)
    {
        writer.Line(Visibility + " sealed partial class Article").Open();
        for (var f = 0; f < Fields.Count; f++)
        {
            if (IsTaken(Fields[f]))
            {
                continue;
            }

            Summary(writer, "The field <c>", Fields[f].Name, "</c>: ", FieldDocumentation.Of(Fields[f]));
            writer.Line(words.Property(Fields[f], f)).Line("");
            if (Fields[f].Type == FieldType.Article)
            {
                Back(writer, words, f);
            }
        }

        writer.Close().Line("");
    }

    /// <summary>The properties of people by which references are followed backwards.</summary>
    private void WriteBack(CodeWriter writer, FieldWords words)
    {
        if (Fields.All(static field => field.Type != FieldType.Person))
        {
            return;
        }

        writer.Line(Visibility + " sealed partial class Person").Open();
        for (var f = 0; f < Fields.Count; f++)
        {
            if (Fields[f].Type == FieldType.Person && !IsTaken(Fields[f]))
            {
                Back(writer, words, f);
            }
        }

        writer.Close().Line("");
    }

    private void Back(CodeWriter writer, FieldWords words, int field)
    {
        Summary(writer, "The articles whose field <c>", Fields[field].Name, "</c> refers to this one, sorted by name (ordinal). Never null.", "");
        writer.Line(words.BackProperty(Fields[field], field)).Line("");
    }

    private void WriteEnums(CodeWriter writer)
    {
        for (var f = 0; f < Fields.Count; f++)
        {
            if (Fields[f].Enum is not { } name || IsTaken(Fields[f]))
            {
                continue;
            }

            Summary(writer, "The values of the field <c>", Fields[f].Name, "</c>.", "");
            writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson." + FieldJsonUnit.ConverterOf(Fields[f]) + "))]");
            writer.Line(Visibility + " enum " + CSharpText.Identifier(name)).Open();
            for (var o = 0; o < Fields[f].Options.Count; o++)
            {
                var option = Fields[f].Options[o];
                Summary(writer, "In front matter <c>", option.Value, "</c>.", "");
                writer.Line(CSharpText.Identifier(option.Member) + " = " + Invariant.Format(o) + ",").Line("");
            }

            writer.Close().Line("");
        }
    }

    private void WriteStorage(CodeWriter writer, FieldWords words)
    {
        writer.Line("internal static partial class CorpusStorage").Open();
        Members(writer, words, "ArticleHeader", FieldType.Article);
        if (Fields.Any(static field => field.Type == FieldType.Person))
        {
            Members(writer, words, "PersonDetails", FieldType.Person);
        }

        for (var f = 0; f < Fields.Count; f++)
        {
            if (Fields[f].IsReference)
            {
                Table(writer, FieldTables.RowsOf(f));
                Table(writer, FieldTables.BackOf(f));
            }
        }

        writer.Line("static partial void ReadFields(ref Reader reader, global::System.ReadOnlySpan<byte> text, ArticleHeader header)").Open();
        foreach (var field in Fields.AsSpan())
        {
            if (!field.IsReference)
            {
                writer.Line("header." + FieldWords.Slot(field) + " = " + FieldWords.Reading(field) + ";");
            }
        }

        writer.Close().Close();
    }

    /// <summary>What an article or a person keeps of fields that has been read.</summary>
    private void Members(CodeWriter writer, FieldWords words, string type, FieldType backOf)
    {
        writer.Line("internal sealed partial class " + type).Open();
        for (var f = 0; f < Fields.Count; f++)
        {
            foreach (var member in backOf == FieldType.Article ? words.Slots(Fields[f], IsTaken(Fields[f])) : [])
            {
                writer.Line("public " + member + ";");
            }

            if (Fields[f].Type == backOf && !IsTaken(Fields[f]))
            {
                writer.Line("public " + words.Of("Article") + "[]? " + FieldWords.BackSlot(Fields[f]) + ";");
            }
        }

        writer.Close().Line("");
    }

    private static void Table(CodeWriter writer, string name)
    {
        const string bytes = "global::System.ReadOnlySpan<byte>";
        writer.Line("internal static " + bytes + " " + name).Open().Line("get").Open();
        writer.Line(bytes + " data = default;").Line("Load" + name + "(ref data);").Line("return data;").Close().Close();
        writer.Line("static partial void Load" + name + "(ref " + bytes + " data);").Line("");
    }

    private static void Summary(CodeWriter writer, string before, string words, string after, string more)
    {
        CSharpText.AppendDocumentation(writer.StartLine().Append("/// <summary>").Append(before), words);
        CSharpText.AppendDocumentation(writer.Text.Append(after), more);
        writer.Text.Append("</summary>");
        writer.EndLine();
    }
}
