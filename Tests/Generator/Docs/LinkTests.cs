using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

public partial class LinkTests
{
    [Fact]
    public void Every_link_leads_somewhere()
    {
        foreach (var document in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)))
        {
            var links = Links().Matches(File.ReadAllText(document)).Select(match => match.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal));
            Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(document)!, link)), $"{document}: {link}"));
        }
    }

    [GeneratedRegex(@"\[[^\]\n]+\]\(([^)#\s]+)[^)\s]*\)")]
    private static partial Regex Links();
}
