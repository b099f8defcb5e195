using System.Text;
using Corpus.Emit;
using Corpus.Extraction.Input;
using Corpus.Generator.Tasks;
using Corpus.Tests.Fuzz.Making;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>
/// Writes the input as files in all encodings, some of them damaged, and holds the program that reads them before the compiler
/// starts to find what the generator finds, which gets them as a build hands them over.
/// </summary>
internal static class FilesOnDisk
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode,
        Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>Bytes that are no text in some encoding, or say that another one follows.</summary>
    private static readonly byte[][] Damage =
    [
        [0xE9], [0xFF], [0x80], [0xC0, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0xBD], [0xF4, 0x90, 0x80, 0x80], [0x00, 0x00], [0x1A], [0xD8, 0x3D],
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
    ];

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
        Directory.CreateDirectory(At("articles"));
        var articles = new List<(string Path, ArticleMetadata Metadata)>();
        foreach (var article in input.Articles)
        {
            var extension = article.Path.EndsWith(".md", StringComparison.Ordinal) ? ".md" : ".txt";
            articles.Add((Write(At($"articles/{articles.Count}{extension}"), article.Text, draw), article.Metadata));
        }

        var curation = input.Curation.Select((file, i) => Write(At($"articles/{i}.corpusconfig"), file.Text, draw)).ToArray();
        // What is no text in a project file, a build writes as the replacement character.
        File.WriteAllText(At(ArticleManifest.FileName), Manifest.Of(articles, curation), new UTF8Encoding(false));
        Programs.Precompile(folder, Stages.Folder, CorpusOptions.DefaultMemberLimit);
        var prepared = Host(folder).Set(At("corpus.members"), File.ReadAllText(At("corpus.members"))).Run();

        string[] files = [.. articles.Select(article => article.Path), .. curation];
        var decoded = FileDecoder.Decode(files, codePage: "", At(DecodedFiles.FileName));
        var host = Host(folder);
        foreach (var path in files.Except(decoded).Append(At(ArticleManifest.FileName)).Append(At(DecodedFiles.FileName)))
        {
            using var stream = File.OpenRead(path);
            host.Set(path, SourceText.From(stream));
        }

        var direct = host.Run();
        return [.. Differences("findings", Findings(direct), Findings(prepared)), .. Differences("members", Members(direct), Members(prepared))];
    }

    private static string Write(string path, string text, Draw draw)
    {
        var encoding = draw.Of(Encodings);
        List<byte> bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        for (var i = draw.OneIn(2) ? 0 : draw.Between(1, 3); i > 0; i--)
        {
            var at = draw.OneIn(4) ? 0 : draw.Below(bytes.Count + 1);
            switch (draw.Below(3))
            {
                case 0:
                    bytes.InsertRange(at, draw.Of(Damage));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(draw.Between(1, 3), bytes.Count - at));
                    break;
                default:
                    bytes.Insert(at, (byte)draw.Below(256));
                    break;
            }
        }

        File.WriteAllBytes(path, [.. bytes]);
        return path;
    }

    private static GeneratorHost Host(string folder) =>
        new(new Dictionary<string, string> { ["RootNamespace"] = "News", ["ProjectDir"] = folder + "/", ["CorpusStorage"] = "resource" });

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
