using System.Globalization;

namespace Corpus.Extraction.Text;

/// <summary>Numbers as messages and generated code write them, whatever the culture.</summary>
internal static class Invariant
{
    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
