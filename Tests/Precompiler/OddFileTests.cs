using System.Globalization;
using System.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;
using Corpus.Generator.Tasks;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Precompiler;

/// <summary>Files that not everybody reads alike give one text and the same findings, whoever of us reads them.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-odd-").FullName;

    public OddFileTests() => Directory.CreateDirectory(At("articles"));

    [Fact]
    public void Odd_files_are_one_to_the_generator_to_the_program_before_it_and_to_the_command()
    {
        File.WriteAllBytes(At("articles/.corpusconfig"), OddFiles.Curation);
        ExpectOneAnswer(OddFiles.All.Select(file => (file.Name + ".txt", file.Bytes)));
    }

    [SharedFact]
    public void Faults_are_one_to_the_generator_to_the_program_before_it_and_to_the_command()
    {
        File.WriteAllBytes(At("articles/.corpusconfig"), OddFiles.SharedCuration());
        var files = OddFiles.Shared().ToList();
        ExpectOneAnswer(files);

        // Only what has no text is no article, and a finding says so.
        var corpus = CorpusOfFiles.Read(_folder);
        Assert.Equal(
            files.Select(file => file.Name).Order(StringComparer.Ordinal),
            corpus.Model.Articles.Select(article => article.Facts.File.Path)
                .Concat(corpus.Findings.Where(finding => finding.Id == FindingId.NoText).Select(finding => Path.GetFileName(finding.Path))).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(corpus.Findings, finding => finding.Id is FindingId.ExtractionFailed or FindingId.TooMuchWork);
        Assert.Contains(corpus.Findings, finding => finding.Id == FindingId.CurationUnknownSection);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void ExpectOneAnswer(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(At("articles/" + name), bytes);
        }

        string[] paths = [.. Directory.EnumerateFiles(At("articles")).Order(StringComparer.Ordinal)];
        List(paths);
        Programs.Precompile(_folder, "articles", 1000);
        var prepared = Host().Set("corpus.members", File.ReadAllText(At("corpus.members"))).Run();

        var decoded = FileDecoder.Decode(paths, "", At("corpus.decoded"));
        var host = Host();
        foreach (var path in paths.Except(decoded).Append(At("corpus.articles")).Append(At("corpus.decoded")))
        {
            using var stream = File.OpenRead(path);
            host.Set(path, SourceText.From(stream, throwIfBinaryDetected: false));
        }

        var direct = host.Run();
        var (code, _, printed) = Programs.Command("extract", "--verbosity", "detailed", At("articles"));
        Assert.Equal(direct.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error) ? 1 : 0, code);

        // After an empty line come the counts.
        var said = printed.Split("\n\n")[0];
        Assert.NotEmpty(said);
        Assert.Equal(Findings(direct), Findings(prepared));
        Assert.Equal(Lines(said), Lines(string.Join('\n', Findings(direct))));
        Assert.Equal(Members(direct), Members(prepared));

        // The file of all texts has each under the key of its words, whoever wrote it.
        ArticleFiles.Join(paths.Where(ArticlePath.IsText), At("corpus.joined"));
        var keys = CorpusOfFiles.Read(_folder).Model.Articles.Select(article => ContentHash.Compute(Encoding.UTF8.GetBytes(article.Facts.File.Text))).Order().Distinct();
        Assert.Equal(keys, Keys(At("corpus.texts")));
        Assert.Equal(keys, Keys(At("corpus.joined")));
    }

    private static IEnumerable<long> Keys(string path)
    {
        var file = File.ReadAllBytes(path);
        return Enumerable.Range(0, (int)BitConverter.ToInt64(file)).Select(i => BitConverter.ToInt64(file, 8 + (16 * i)));
    }

    private GeneratorHost Host() => new(new Dictionary<string, string> { ["RootNamespace"] = "News", ["ProjectDir"] = _folder + "/", ["CorpusStorage"] = "resource", ["CorpusMemberLimit"] = "1000" });

    private static List<string> Findings(GeneratorRunResult result) => [.. result.Diagnostics.Select(Line).Order(StringComparer.Ordinal)];

    /// <summary>As the command prints it.</summary>
    private static string Line(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {NameOf(finding.Severity)} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string NameOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static IEnumerable<string> Lines(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static List<string> Members(GeneratorRunResult result) =>
        [.. result.GeneratedSources.Where(source => source.HintName.Contains("Member", StringComparison.Ordinal)).OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString())];

    private string At(string path) => Path.Combine(_folder, path);

    /// <summary>Lists articles and curation files as the package's targets do.</summary>
    private void List(IEnumerable<string> paths) => File.WriteAllText(At("corpus.articles"), string.Join('\n', paths.Select(path =>
        ArticlePath.IsText(path) ? $"\u001e{path}\u001f\u001f\u001f{Path.GetFileName(path)}\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f" : "\u001e" + path)) + "\n");
}
