using System.Reflection;
using Corpus.Extraction.Findings;
using Corpus.Generator.Diagnostics;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>What is reported has one identifier, one descriptor, one line in the release files and one page.</summary>
public class DescriptorTests
{
    [Fact]
    public void Every_identifier_has_a_descriptor_and_no_two_are_the_same()
    {
        var ids = typeof(FindingId).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => (string)field.GetValue(null)!)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(ids, Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Every_diagnostic_has_a_page_that_its_help_link_leads_to()
    {
        foreach (var descriptor in Descriptors.All)
        {
            // From the repository's address on, where the build has one.
            Assert.StartsWith(HelpLinks.Start, descriptor.HelpLinkUri, StringComparison.Ordinal);
            var page = Path.Combine(Repository.Root, descriptor.HelpLinkUri[HelpLinks.Start.Length..]);
            Assert.True(File.Exists(page), descriptor.HelpLinkUri);
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", File.ReadAllText(page).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_command_counts_every_diagnostic_as_the_compiler_does() => Assert.All(
        Descriptors.All, descriptor => Assert.Equal(descriptor.DefaultSeverity.ToString(), FindingSeverities.Of(descriptor.Id).ToString()));

    [Fact]
    public void The_package_knows_every_identifier_as_one_to_be_kept_out_of_a_single_file_programs_output()
    {
        var props = File.ReadAllText(Path.Combine(Repository.Root, "Generator", "build", "Corpus.Generator.props"));
        Assert.All(Descriptors.All, descriptor => Assert.Contains($"$(_CorpusNumbers.Replace('#', '{descriptor.Id[4..6]}'))", props, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_no_page_of_a_diagnostic_that_is_none()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "CORP*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), pages);
    }
}
