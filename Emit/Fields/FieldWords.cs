using System.Collections.Generic;
using Corpus.Emit.Tables;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Fields;

/// <summary>The C# of one declared field: its property, what keeps its value, and what reads it.</summary>
internal sealed class FieldWords(string space)
{
    private const string ListOf = "global::System.Collections.Generic.IReadOnlyList<";
    private const string Once = "CorpusStorage.Once(ref ";

    /// <summary>What keeps the value, in the header of an article.</summary>
    public static string Slot(Field field) => "Field" + field.Property;

    /// <summary>What keeps the articles that refer to something.</summary>
    public static string BackSlot(Field field) => "Field" + field.Property + "Back";

    /// <summary>The whole name of a type of the corpus.</summary>
    public string Of(string type) => "global::" + space + "." + CSharpText.Identifier(type);

    /// <summary>The declarations of what keeps the value.</summary>
    /// <param name="isTaken">The field has neither property nor enum.</param>
    public IEnumerable<string> Slots(Field field, bool isTaken)
    {
        if (field.Enum is not null)
        {
            yield return (field.IsList ? "int[] " : "int ") + Slot(field) + (field.IsList ? " = global::System.Array.Empty<int>()" : "");
            if (field.IsList && !isTaken)
            {
                yield return TypeOf(field) + "[]? " + Slot(field) + "Values";
            }
        }
        else if (field.IsReference)
        {
            if (field.IsList && !isTaken)
            {
                yield return TypeOf(field) + "[]? " + Slot(field);
            }
        }
        else
        {
            var type = TypeOf(field);
            yield return field.IsList ? type + "[] " + Slot(field) + " = global::System.Array.Empty<" + type + ">()" : type + "? " + Slot(field);
        }
    }

    public string Property(Field field, int number)
    {
        var name = CSharpText.Identifier(field.Property);
        var type = field.IsList ? ListOf + TypeOf(field) + ">" : TypeOf(field) + "?";
        return "public " + type + " " + name + " => " + Value(field, number) + ";";
    }

    public string BackProperty(Field field, int number)
    {
        var slot = (field.Type == FieldType.Person ? "Details." : "Header.") + BackSlot(field);
        var made = "CorpusStorage.FieldArticles(CorpusStorage." + FieldTables.BackOf(number) + ", _row)";
        return "public " + ListOf + Of("Article") + "> " + CSharpText.Identifier(field.Back!) + " => " + slot + " ?? " + Once + slot + ", " + made + ");";
    }

    /// <summary>What reads a value that is not a reference.</summary>
    public static string Reading(Field field) => (field.Type, field.Enum, field.IsList) switch
    {
        (FieldType.Integer, _, false) => "FieldInteger(ref reader, text)",
        (FieldType.Integer, _, true) => "FieldIntegers(ref reader, text)",
        (FieldType.Number, _, false) => "FieldNumber(ref reader, text)",
        (FieldType.Number, _, true) => "FieldNumbers(ref reader, text)",
        (FieldType.Boolean, _, false) => "FieldBoolean(ref reader)",
        (FieldType.Boolean, _, true) => "FieldBooleans(ref reader)",
        (FieldType.Date, _, false) => "FieldDate(ref reader)",
        (FieldType.Date, _, true) => "FieldDates(ref reader)",
        (_, not null, false) => "reader.Number()",
        (_, not null, true) => "FieldCodes(ref reader)",
        (_, _, false) => "reader.StringIn(text)",
        _ => "reader.StringsIn(text)",
    };

    private string Value(Field field, int number)
    {
        var slot = "Header." + Slot(field);
        if (field.IsReference)
        {
            var table = "(CorpusStorage." + FieldTables.RowsOf(number) + ", _row)";
            var (one, many) = field.Type == FieldType.Person ? ("Person", "People") : ("Article", "Articles");
            return field.IsList ? slot + " ?? " + Once + slot + ", CorpusStorage.Field" + many + table + ")" : "CorpusStorage.Field" + one + table;
        }

        if (field.Enum is null)
        {
            return slot;
        }

        var type = TypeOf(field);
        return field.IsList
            ? slot + "Values ?? " + Once + slot + "Values, global::System.Array.ConvertAll(" + slot + ", static code => (" + type + ")(code - 1)))"
            : slot + " is var code and > 0 ? (" + type + ")(code - 1) : null";
    }

    private string TypeOf(Field field) => field.Type switch
    {
        FieldType.Integer => "long",
        FieldType.Number => "double",
        FieldType.Boolean => "bool",
        FieldType.Date => "global::System.DateOnly",
        FieldType.Person => Of("Person"),
        FieldType.Article => Of("Article"),
        _ => field.Enum is { } name ? Of(name) : "string",
    };
}
