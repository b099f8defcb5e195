namespace CorpusNamespace;

/// <summary>The values of declared fields as a search compares them: as they are written in front matter.</summary>
internal static partial class CorpusStorage
{
    internal static void AddSearched(global::System.Collections.Generic.List<string> values, string? value)
    {
        if (value is not null)
        {
            values.Add(value);
        }
    }

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, long? value) =>
        AddSearched(values, value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, double? value) =>
        AddSearched(values, value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, bool? value) =>
        AddSearched(values, value is { } flag ? flag ? "true" : "false" : null);

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, global::System.DateOnly? value) =>
        AddSearched(values, value?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, Person? value)
    {
        if (value is not null)
        {
            values.Add(value.Name);
            values.AddRange(value.AlternateNames);
        }
    }

    internal static void AddSearched(global::System.Collections.Generic.List<string> values, Article? value) => AddSearched(values, value?.Name);
}
