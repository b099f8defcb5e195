using System.Text;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Prepared;

/// <summary>Declared fields as text, as a part of <see cref="PreparedText"/>.</summary>
internal static class FieldText
{
    public static void Write(StringBuilder text, EquatableArray<Field> fields)
    {
        PreparedText.Write(text, fields.Count);
        foreach (var field in fields.AsSpan())
        {
            PreparedText.Write(text, field.Name);
            PreparedText.Write(text, field.Key);
            PreparedText.Write(text, field.Property);
            PreparedText.Write(text, (int)field.Type);
            PreparedText.Write(text, field.Place.Path);
            PreparedText.Write(text, field.Place.Range.Start);
            PreparedText.Write(text, field.Place.Range.End);
            PreparedText.Write(text, field.Place.Line);
            PreparedText.Write(text, field.Place.Column);
            PreparedText.Write(text, field.IsList ? 1 : 0);
            PreparedText.Write(text, field.IsRequired ? 1 : 0);
            PreparedText.Write(text, field.Minimum ?? "");
            PreparedText.Write(text, field.Maximum ?? "");
            PreparedText.Write(text, field.Pattern ?? "");
            PreparedText.Write(text, field.Enum ?? "");
            PreparedText.Write(text, field.Options.Count);
            foreach (var option in field.Options.AsSpan())
            {
                PreparedText.Write(text, option.Value);
                PreparedText.Write(text, option.Member);
            }
        }
    }

    public static EquatableArray<Field> Read(PreparedText.Reader reader) => reader.List(static r => new Field(
        r.String(),
        r.String(),
        r.String(),
        (FieldType)r.Count(),
        new(r.String(), new(r.Count(), r.Count()), r.Count(), r.Count()))
    {
        IsList = r.Count() == 1,
        IsRequired = r.Count() == 1,
        Minimum = OrNull(r.String()),
        Maximum = OrNull(r.String()),
        Pattern = OrNull(r.String()),
        Enum = OrNull(r.String()),
        Options = r.List(static o => new FieldOption(o.String(), o.String())),
    });

    private static string? OrNull(string value) => value.Length == 0 ? null : value;
}
