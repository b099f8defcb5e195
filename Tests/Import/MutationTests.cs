using System.Globalization;
using System.Text;
using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>
/// Whatever a source holds, it becomes articles and findings. A few inputs are made in every run of the tests; more with
/// <c>CORPUS_IMPORT_INPUTS=50000 dotnet test Tests/Import --filter Mutation</c>.
/// </summary>
public sealed class MutationTests : IDisposable
{
    private const int Few = 600;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Nothing_throws_and_nothing_leaves_the_folder()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_IMPORT_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Few;
        var inputs = new MutatedInputs(SourceSamples.All.Select(sample => sample.Bytes));
        var source = Path.Combine(_folder.FullName, "source");
        var output = Path.Combine(_folder.FullName, "articles");
        var articles = 0;
        for (var number = 0; number < count; number++)
        {
            var input = inputs.Make(number);
            File.WriteAllBytes(source, input);
            try
            {
                var summary = new ImportRun(new() { LargestExpansion = 20 }) { Force = true }.Execute([source], output);
                articles += summary.Articles;
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Input {number}: {fault.Message}", fault);
            }

            if (number % 100 == 99)
            {
                Assert.Equal(["articles", "source"], Directory.GetFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
                Assert.All(Directory.EnumerateFiles(output, "*.md").Take(20), CheckFile);
                Directory.Delete(output, recursive: true);
            }
        }

        Assert.InRange(articles, count / 4, count * 4);
    }

    [Fact]
    public void Samples_of_all_kinds_give_articles() =>
        Assert.All(SourceSamples.All, sample => Assert.Contains(Samples.Read(sample.Bytes, sample.Name), item => item.Article is { Body.Length: > 10 }));

    /// <summary>It is text that can be read again, with front matter that is closed.</summary>
    private static void CheckFile(string path)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        Assert.Contains("\n---\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => c < ' ' && c is not '\n');
    }
}
