namespace Corpus.Import.Text;

/// <summary>The day in a date as sources write it.</summary>
internal static class DateReading
{
    public static DateOnly? Of(string? value) => value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out var date) ? date : null;
}
