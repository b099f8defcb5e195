extern alias prepare;

using System.Globalization;
using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;
using Corpus.Generator.Tasks;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Prepare;

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
        var command = ArticleFolder.Read(At("articles"));
        Assert.Equal(
            files.Select(file => file.Name).Order(StringComparer.Ordinal),
            command.Model.Articles.Select(article => article.Facts.File.Path)
                .Concat(command.Findings.Where(finding => finding.Id == FindingId.NoText).Select(finding => Path.GetFileName(finding.Path))).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(command.Findings, finding => finding.Id is FindingId.ExtractionFailed or FindingId.TooMuchWork);
        Assert.Contains(command.Findings, finding => finding.Id == FindingId.CurationUnknownSection);
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
        new prepare::Corpus.Generator.Prepare.Preparation(At("corpus.articles"), _folder + "/", "articles", "1000", At("corpus.texts"), At("corpus.tables"), At("corpus.members")).Run();
        var prepared = Host().Set("corpus.members", File.ReadAllText(At("corpus.members"))).Run();

        var decoded = FileDecoder.Decode(paths, "", At("corpus.decoded"));
        var host = Host();
        foreach (var path in paths.Except(decoded).Append(At("corpus.articles")).Append(At("corpus.decoded")))
        {
            using var stream = File.OpenRead(path);
            host.Set(path, SourceText.From(stream, throwIfBinaryDetected: false));
        }

        var direct = host.Run();
        var command = ArticleFolder.Read(At("articles"));
        Assert.NotEmpty(command.Findings);
        Assert.Equal(Findings(direct), Findings(prepared));
        Assert.Equal(command.Findings.Select(Line).Order(StringComparer.Ordinal), Findings(direct));
        Assert.Equal(Members(direct), Members(prepared));

        // The file of all texts has each under the key of its words, whoever wrote it.
        ArticleFiles.Join(paths.Where(ArticlePath.IsText), At("corpus.joined"));
        var keys = command.Model.Articles.Select(article => TextKey.Of(Encoding.UTF8.GetBytes(article.Facts.File.Text))).Order().Distinct();
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

    private static string Line(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return Line(place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character, finding.Id, finding.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Line(LocatedFinding finding) =>
        Line(finding.Path, finding.StartLine, finding.StartColumn, finding.Id, FindingText.Of(finding.Id, finding.Arguments));

    private static string Line(string path, int line, int column, string id, string text) => FormattableString.Invariant($"{path}({line},{column}): {id}: {text}");

    private static List<string> Members(GeneratorRunResult result) =>
        [.. result.GeneratedSources.Where(source => source.HintName.Contains("Member", StringComparison.Ordinal)).OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString())];

    private string At(string path) => Path.Combine(_folder, path);

    /// <summary>Lists articles and curation files as the package's targets do.</summary>
    private void List(IEnumerable<string> paths) => File.WriteAllText(At("corpus.articles"), string.Join('\n', paths.Select(path =>
        ArticlePath.IsText(path) ? $"\u001e{path}\u001f\u001f\u001f{Path.GetFileName(path)}\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f" : "\u001e" + path)) + "\n");
}
