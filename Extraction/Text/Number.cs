using System.Globalization;

namespace Corpus.Extraction.Text;

/// <summary>Numbers as messages and generated code write them, whatever the culture.</summary>
internal static class Number
{
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
