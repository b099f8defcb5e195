using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>What an article gives for the declared fields, one after another; nothing where none is declared.</summary>
internal static class FieldRecord
{
    public static void Write(TableWriter table, string text, EquatableArray<FieldValues> fields)
    {
        foreach (var field in fields.AsSpan())
        {
            switch (field.Form)
            {
                case FieldForm.Reference:
                    break;
                case FieldForm.Words when field.IsList:
                    StringWriter.WriteAll(table, text, field.Values);
                    break;
                case FieldForm.Words:
                    StringWriter.Write(table, text, field.Values.Count == 0 ? null : field.Values[0]);
                    break;
                default:
                    WriteCodes(table, field);
                    break;
            }
        }
    }

    private static void WriteCodes(TableWriter table, FieldValues field)
    {
        if (field.IsList)
        {
            table.Number(field.Values.Count);
        }
        else if (field.Values.Count == 0)
        {
            table.Number(0);
        }

        foreach (var value in field.Values.AsSpan())
        {
            table.Number(CodeOf(field.Form, value));
        }
    }

    /// <summary>From one on.</summary>
    private static int CodeOf(FieldForm form, string value) => form switch
    {
        FieldForm.Boolean => value == "true" ? 2 : 1,
        FieldForm.Date => ArticleRecord.DayOf(value) + 1,
        _ => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) + 1,
    };
}
