using System.Linq;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Fields;

/// <summary>What a reader of code sees over the property of a declared field, all of it from the declaration.</summary>
internal static class FieldDocumentation
{
    private const int MostListed = 20;

    /// <summary>What comes after the field's name: <c>an integer from 1 to 5, required. Null where the article does not give it.</c></summary>
    public static string Of(Field field)
    {
        var what = (field.IsList ? "a list, of which each value is " : "") + ValueOf(field) + (field.IsRequired ? ", required" : "");
        return what + ". " + (field.IsList ? "Never null." : "Null where the article does not give it, or gives a value that cannot be used.");
    }

    private static string ValueOf(Field field)
    {
        if (field.Options.Count > 0)
        {
            var listed = field.Options.Select(static option => option.Value).Take(MostListed);
            return "one of " + string.Join(", ", listed) + (field.Options.Count > MostListed ? " and others" : "");
        }

        return NameOf(field.Type) + Limits(field) + (field.Pattern is { } pattern ? " of the form " + pattern : "");
    }

    private static string Limits(Field field) => (field.Minimum, field.Maximum) switch
    {
        ({ } minimum, { } maximum) => " from " + minimum + " to " + maximum,
        ({ } minimum, null) => " from " + minimum + " on",
        (null, { } maximum) => " up to " + maximum,
        _ => "",
    };

    private static string NameOf(FieldType type) => type switch
    {
        FieldType.Integer => "an integer",
        FieldType.Number => "a number",
        FieldType.Boolean => "true or false",
        FieldType.Date => "a date",
        FieldType.Url => "a web address",
        FieldType.Person => "the name of a person of the corpus",
        FieldType.Article => "the name of an article of the corpus",
        _ => "text",
    };
}
