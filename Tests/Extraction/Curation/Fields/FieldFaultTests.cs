using Corpus.Extraction;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Curation.Fields;

/// <summary>A fault in a declaration or in a value is told at its place, with what to do; the rest of the corpus is there.</summary>
public class FieldFaultTests
{
    public static TheoryData<string> All => [.. FieldFaults.All.Select(fault => fault.What)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_fault_is_told_at_its_place(string what)
    {
        var fault = FieldFaults.All.Single(fault => fault.What == what);
        var builder = new CorpusBuilder();
        foreach (var (path, text) in fault.Files)
        {
            _ = path.EndsWith(".md", StringComparison.Ordinal) ? builder.AddArticle(path, text) : builder.AddCorrections(path, text);
        }

        var corpus = builder.Build();
        Assert.Equal(fault.Files.Count(file => file.Path.EndsWith(".md", StringComparison.Ordinal)), corpus.Articles.Count);
        Assert.Equal(
            fault.Expected.Order(StringComparer.Ordinal),
            corpus.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_more_than_forty() => Assert.True(FieldFaults.All.Select(fault => string.Join('\n', fault.Expected)).Distinct().Count() > 40);
}
