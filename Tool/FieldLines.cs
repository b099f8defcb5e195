using System.Globalization;
using System.Text.Json;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>What an article gives for the declared fields, as one JSON object; nothing where none is declared.</summary>
internal static class FieldLines
{
    public static void Write(Utf8JsonWriter json, CorpusModel model, ArticleModel article)
    {
        if (model.Fields.Count == 0)
        {
            return;
        }

        json.WriteStartObject("fields");
        for (var f = 0; f < model.Fields.Count; f++)
        {
            json.WritePropertyName(model.Fields[f].Name);
            Write(json, model, article, f);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CorpusModel model, ArticleModel article, int number)
    {
        var field = model.Fields[number];
        var values = field.IsReference ? Names(model, field, article.References[number]) : article.Facts.Fields[number].Values;
        if (field.IsList)
        {
            json.WriteStartArray();
        }
        else if (values.Count == 0)
        {
            json.WriteNullValue();
        }

        foreach (var value in values)
        {
            Write(json, field, value);
        }

        if (field.IsList)
        {
            json.WriteEndArray();
        }
    }

    private static EquatableArray<string> Names(CorpusModel model, Field field, EquatableArray<int> rows) =>
        new([.. rows.Select(row => field.Type == FieldType.Person ? model.People[row].Name : model.Articles[row].Facts.File.Name)]);

    private static void Write(Utf8JsonWriter json, Field field, string value)
    {
        switch (field.Type)
        {
            case FieldType.Integer:
                json.WriteNumberValue(long.Parse(value, CultureInfo.InvariantCulture));
                break;
            case FieldType.Number:
                json.WriteNumberValue(double.Parse(value, CultureInfo.InvariantCulture));
                break;
            case FieldType.Boolean:
                json.WriteBooleanValue(value == "true");
                break;
            default:
                json.WriteStringValue(field.Options.Count > 0 ? field.Options[int.Parse(value, CultureInfo.InvariantCulture)].Value : value);
                break;
        }
    }
}
