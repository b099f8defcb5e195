using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Units;

/// <summary>
/// Which rows the units of properties start at: so that a row more or less changes one of them and this short file,
/// and not every property after it.
/// </summary>
/// <param name="People">By unit of people's properties: the row of the first.</param>
/// <param name="Articles">By unit of articles' properties: the row of the first.</param>
internal sealed record MemberRowsUnit(EquatableArray<int> People, EquatableArray<int> Articles, CorpusOptions Options)
    : SourceUnit("Corpus.MemberRows.g.cs", Options)
{
    /// <summary>The constant that holds the first row of a unit.</summary>
    public static string NameOf(string type, int number) => string.Format(CultureInfo.InvariantCulture, "{0}Members{1}", type, number);

    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace);
        writer.Line("internal static partial class CorpusStorage").Open();
        Write(writer, "Person", People);
        Write(writer, "Article", Articles);
        return writer.Close().ToString();
    }

    private static void Write(CodeWriter writer, string type, EquatableArray<int> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            writer.Line(string.Format(CultureInfo.InvariantCulture, "internal const int {0} = {1};", NameOf(type, i), rows[i]));
        }
    }
}
