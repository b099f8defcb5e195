using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

/// <summary>Writes the values of declared fields: people and articles as their names, null where an article gives none.</summary>
internal static partial class CorpusJson
{
    internal static void WriteField(SystemJson::Utf8JsonWriter json, string? value) => json.WriteStringValue(value);

    internal static void WriteField(SystemJson::Utf8JsonWriter json, Person? value) => json.WriteStringValue(value?.Name);

    internal static void WriteField(SystemJson::Utf8JsonWriter json, Article? value) => json.WriteStringValue(value?.Name);

    internal static void WriteField(SystemJson::Utf8JsonWriter json, global::System.DateOnly? value) =>
        json.WriteStringValue(DayOf(value));

    internal static void WriteField(SystemJson::Utf8JsonWriter json, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    internal static void WriteField(SystemJson::Utf8JsonWriter json, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    internal static void WriteField(SystemJson::Utf8JsonWriter json, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBooleanValue(flag);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    internal static void WriteList<T>(
        SystemJson::Utf8JsonWriter json,
        global::System.Collections.Generic.IReadOnlyList<T> values,
        global::System.Action<SystemJson::Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        for (var i = 0; i < values.Count; i++)
        {
            write(json, values[i]);
        }

        json.WriteEndArray();
    }
}
