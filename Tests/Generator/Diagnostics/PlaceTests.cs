using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Diagnostics;

/// <summary>What editors and builds are given to show a finding at.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("articles/bad.txt", "One.\nA \0 in the second.\n", "CORP106", 1)]
    [InlineData(".corpusconfig", "# none\n\nnonsense\n", "CORP010", 2)]
    [InlineData("articles/silent.txt", "The room was full.\n\n\"There was not a single seat left in the whole of the house that night.\"\n", "CORP202", 2)]
    public void A_finding_stands_in_the_additional_file_by_its_own_path(string path, string text, string id, int line)
    {
        var found = Assert.Single(new GeneratorHost().Set("articles/good.txt", "It rained.\n").Set(path, text).Run().Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
        Assert.Equal((path, line), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
    }
}
