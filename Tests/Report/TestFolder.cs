using Corpus.Report;
using Corpus.Tool;

namespace Corpus.Tests.Report;

/// <summary>A folder of articles that goes away after the test.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-report");

    public string FullName => _folder.FullName;

    public string Configuration => At(".corpusconfig");

    public string At(string name) => Path.Combine(FullName, name);

    public TestFolder Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return this;
    }

    /// <summary>The report of the folder.</summary>
    public string Report()
    {
        using var stream = new MemoryStream();
        ReportPage.Write(ArticleFolder.Read(FullName).ToReport(), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
