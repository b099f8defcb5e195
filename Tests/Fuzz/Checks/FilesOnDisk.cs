using System.Text;
using Corpus.Emit;
using Corpus.Extraction.Input;
using Corpus.Tests.Fuzz.Making;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>Writes the input as files, and holds the program that reads them before the compiler starts to find what the generator finds.</summary>
internal static class FilesOnDisk
{
    private static readonly Encoding[] Encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    public static IEnumerable<string> Broken(FuzzInput input, long index)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-fuzz-").FullName;
        try
        {
            return Broken(input, new Draw(0, (ulong)index), folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Broken(FuzzInput input, Draw draw, string folder)
    {
        string At(string path) => Path.Combine(folder, path);
        var files = new List<string>();
        var articles = new List<(string Path, ArticleMetadata Metadata)>();
        foreach (var article in input.Articles)
        {
            var extension = article.Path.EndsWith(".md", StringComparison.Ordinal) ? ".md" : ".txt";
            articles.Add((Write(At($"articles/{articles.Count}{extension}"), article.Text), article.Metadata));
        }

        foreach (var file in input.Curation)
        {
            files.Add(Write(At($"articles/{files.Count}.corpusconfig"), file.Text));
        }

        File.WriteAllText(At(ArticleManifest.FileName), Manifest.Of(articles, files));
        Programs.Precompile(folder, Stages.Folder, CorpusOptions.DefaultMemberLimit);
        var prepared = Host(folder).Set(At("corpus.members"), File.ReadAllText(At("corpus.members"))).Run();
        var host = Host(folder).Set(ArticleManifest.FileName, File.ReadAllText(At(ArticleManifest.FileName)));
        foreach (var path in articles.Select(article => article.Path).Concat(files))
        {
            host.Set(path, TextOf(path));
        }

        var direct = host.Run();
        return [.. Differences("findings", Findings(direct), Findings(prepared)), .. Differences("members", Members(direct), Members(prepared))];

        string Write(string path, string text)
        {
            var encoding = draw.Of(Encodings);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            return path;
        }
    }

    private static GeneratorHost Host(string folder) =>
        new(new Dictionary<string, string> { ["RootNamespace"] = "News", ["ProjectDir"] = folder + "/", ["CorpusStorage"] = "resource" });

    /// <summary>The text as the compiler reads it, who takes a file with two NULs for none.</summary>
    private static SourceText? TextOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream, throwIfBinaryDetected: true);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string[] Findings(GeneratorRunResult result) => [.. result.Diagnostics.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    private static string[] Members(GeneratorRunResult result) =>
        [.. result.GeneratedSources.Where(source => source.HintName.Contains("Member", StringComparison.Ordinal)).Select(source => source.SourceText.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Differences(string what, string[] direct, string[] prepared)
    {
        if (!direct.SequenceEqual(prepared))
        {
            yield return $"the storages have different {what}: " + FuzzInput.Visible(string.Join(" | ", direct.Except(prepared)) + " <> " + string.Join(" | ", prepared.Except(direct)));
        }
    }
}
