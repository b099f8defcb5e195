using System;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>The types of fields by the names that declarations give them.</summary>
internal static class FieldTypes
{
    /// <summary>In the order of <see cref="FieldType"/>.</summary>
    public static readonly string[] Names = ["text", "integer", "number", "boolean", "date", "url", "person", "article"];

    /// <summary>The type of a name; null where there is none.</summary>
    public static FieldType? Of(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? (FieldType)index : null;

    public static string NameOf(FieldType type) => Names[(int)type];

    /// <summary>There is a least and a greatest value.</summary>
    public static bool IsOrdered(FieldType type) => type is FieldType.Integer or FieldType.Number or FieldType.Date;

    /// <summary>How values of a field are kept.</summary>
    public static FieldForm FormOf(Field field) => field.Type switch
    {
        FieldType.Boolean => FieldForm.Boolean,
        FieldType.Date => FieldForm.Date,
        FieldType.Person or FieldType.Article => FieldForm.Reference,
        _ => field.Options.Count > 0 ? FieldForm.Enum : FieldForm.Words,
    };
}
