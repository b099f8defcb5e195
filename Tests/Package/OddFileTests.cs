using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Extraction.Findings;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Package;

/// <summary>Files that not everybody reads alike give equal answers and findings in every storage, and to the command.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public sealed partial class OddFileTests(PackedFeed feed)
{
    private const string Program = """
        using System.Text;

        foreach (var article in App.Articles.All)
        {
            Console.WriteLine(Plain($"{article.Path}: {article.Headline}: {article.Text}"));
            foreach (var quote in article.Attributions) Console.WriteLine(Plain($"  {quote.Spans[0].Start}-{quote.Spans[0].End} {quote.Text} ({quote.Speaker?.Name})"));
        }

        static string Plain(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"<{(int)c:X4}>"));
        """;

    private static readonly (string Name, string Properties)[] Storages =
    [
        ("Literal", "<CorpusStorage>literal</CorpusStorage>"),
        ("Resource", "<CorpusStorage>resource</CorpusStorage>"),
        ("Joined", "<CorpusStorage>resource</CorpusStorage><_CorpusPrecompilerFolder>nowhere/</_CorpusPrecompilerFolder>"),
        ("CodePage", "<CorpusStorage>literal</CorpusStorage><CodePage>1252</CodePage>"),
    ];

    [Fact]
    public void Odd_files_give_equal_answers_and_findings_in_every_storage() =>
        ExpectOneAnswer(OddFiles.All.Select(file => (file.Name + ".txt", file.Bytes)).Append(("Übersicht 日本.txt", OddFiles.All[0].Bytes)), OddFiles.Curation);

    [SharedFact]
    public void Faults_give_equal_answers_and_findings_in_every_storage() => ExpectOneAnswer(OddFiles.Shared(), OddFiles.SharedCuration());

    private void ExpectOneAnswer(IEnumerable<(string Name, byte[] Bytes)> files, byte[] curation)
    {
        using var workspace = new Workspace(feed);
        var ids = typeof(FindingId).GetFields().Select(field => field.GetValue(null));
        workspace.Write(".globalconfig", "is_global = true\n" + string.Concat(ids.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n")));
        foreach (var (name, properties) in Storages)
        {
            workspace
                .Project($"{name}/{name}.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace>" + properties, feed.Reference("Corpus.Generator"))
                .Write($"{name}/Program.cs", Program);
            Directory.CreateDirectory(workspace.At(name + "/articles"));
            File.WriteAllBytes(workspace.At(name + "/articles/.corpusconfig"), curation);
            foreach (var (file, bytes) in files)
            {
                File.WriteAllBytes(workspace.At($"{name}/articles/{file}"), bytes);
            }
        }

        var build = workspace.Solution("All.slnx").Build("All.slnx", "-m:2").Succeeds();
        var command = ArticleFolder.Read(workspace.At("Literal/articles"));
        var expected = command.Findings.Select(finding => Flat(FormattableString.Invariant(
            $"{Path.GetFileName(finding.Path)}({finding.StartLine + 1},{finding.StartColumn + 1}): warning {finding.Id}: {FindingText.Of(finding.Id, finding.Arguments)}"))).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        var answers = Answers(command);
        foreach (var (name, _) in Storages)
        {
            var prefix = workspace.At(name + "/articles/");
            var messages = build.Messages.Where(message => message.StartsWith(prefix, StringComparison.Ordinal)).Select(message => Flat(HelpLink().Replace(message[prefix.Length..], "")));
            Assert.Equal(expected, messages.Order(StringComparer.Ordinal));
            Assert.Equal(answers, workspace.Run($"{name}/bin/Debug/net10.0/{name}.dll").Succeeds().Output.ReplaceLineEndings("\n"));
        }

        Assert.All(build.Messages, message => Assert.Contains("/articles/", message, StringComparison.Ordinal));
    }

    /// <summary>What <see cref="Program"/> prints, by the command.</summary>
    private static string Answers(ArticleFolder corpus)
    {
        var answers = new System.Text.StringBuilder();
        foreach (var article in corpus.Model.Articles)
        {
            var facts = article.Facts;
            answers.Append(Plain($"{facts.File.Path}: {facts.Header.Headline}: {facts.File.Text}")).Append('\n');
            foreach (var quote in facts.Quotes)
            {
                var speaker = quote.Speaker >= 0 ? corpus.Model.People[article.People[quote.Speaker]].Name : null;
                answers.Append(Plain(FormattableString.Invariant($"  {quote.Spans[0].Start}-{quote.Spans[0].End} {quote.Text ?? quote.TextRange.Of(facts.File.Text)} ({speaker})"))).Append('\n');
            }
        }

        return answers.ToString();
    }

    private static string Plain(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"<{(int)c:X4}>")));

    /// <summary>Without what a console or MSBuild may show in another way.</summary>
    private static string Flat(string text) => string.Concat(text.Where(c => c is > ' ' and <= '~'));

    [GeneratedRegex(@" \(docs/[^)]*\)$")]
    private static partial Regex HelpLink();
}
