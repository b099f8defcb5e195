using System.Text;
using Corpus.Emit;
using Corpus.Emit.Files;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Input;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Precompiler;

/// <summary>The engine is built for programs and for the compiler. Both builds write the same, byte for byte.</summary>
public sealed class BothBuildsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-builds-").FullName;

    public BothBuildsTests() => Directory.CreateDirectory(At("articles"));

    [Fact]
    public void The_seeds_are_the_same() => ExpectTheSame(Directory.EnumerateFiles(Repository.Seeds).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))));

    [Fact]
    public void Odd_files_are_the_same() => ExpectTheSame(OddFiles.All.Select(file => (file.Name + ".txt", file.Bytes)).Append((".corpusconfig", OddFiles.Curation)));

    [SharedFact]
    public void Marked_articles_are_the_same() =>
        ExpectTheSame(Directory.EnumerateFiles(Repository.Marked("polnear", "dev", "text")).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void ExpectTheSame(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(At("articles/" + name), bytes);
        }

        File.WriteAllText(At("corpus.articles"), string.Concat(Directory.EnumerateFiles(At("articles")).Order(StringComparer.Ordinal).Select(path =>
            ArticlePath.IsText(path) ? $"\u001e{path}\u001f\u001f\u001f{Path.GetFileName(path)}\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n" : $"\u001e{path}\n")));
        Programs.Precompile(_folder, "articles", 1000);

        var (model, findings) = CorpusOfFiles.Read(_folder);
        var settings = new Dictionary<string, string> { ["ProjectDir"] = _folder + "/", ["CorpusDirectory"] = "articles", ["CorpusMemberLimit"] = "100" };
        using var tables = new MemoryStream();
        var prepared = Emitter.Prepare(model, CorpusOptions.Read(settings.GetValueOrDefault, int.MaxValue), ChunkSizes.Prepared, new([.. findings]), tables);
        using var texts = new MemoryStream();
        TextsFile.Write(texts, model.Articles.Count, model.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text)));
        Assert.NotEmpty(model.Articles);
        Assert.Equal("\uFEFF" + PreparedText.Write(prepared), Encoding.UTF8.GetString(File.ReadAllBytes(At("corpus.members"))));
        Assert.Equal(File.ReadAllBytes(At("corpus.tables")), tables.ToArray());
        Assert.Equal(File.ReadAllBytes(At("corpus.texts")), texts.ToArray());

        Programs.Precompile(_folder, "articles", 1000, isFile: true);
        using var file = new MemoryStream();
        prepared = CorpusFileWriter.Write(model, hasWordIndex: true, new([.. findings]), file);
        Assert.Equal("\uFEFF" + PreparedText.Write(prepared), Encoding.UTF8.GetString(File.ReadAllBytes(At("corpus.members"))));
        Assert.Equal(File.ReadAllBytes(At("corpus.file")), file.ToArray());
    }

    private string At(string path) => Path.Combine(_folder, path);
}
