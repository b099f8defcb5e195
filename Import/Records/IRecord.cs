using Corpus.Import.Text;

namespace Corpus.Import.Records;

/// <summary>One record of a scraper, whatever it is written in.</summary>
internal interface IRecord
{
    /// <summary>The values of a field, by its name in any case; none where it is absent or empty.</summary>
    IEnumerable<string> Values(string name);

    /// <summary>The paragraphs of a text that is not one string; null where it is one.</summary>
    IReadOnlyList<Block>? Sections(string name);
}
