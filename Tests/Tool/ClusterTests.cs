using System.Diagnostics;
using Corpus.Extraction.Input;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary>The program of <c>Samples/Cluster</c>, on a cluster of two processes.</summary>
public sealed class ClusterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-cluster");

    public void Dispose() => _folder.Delete(recursive: true);

    [DaskFact]
    public void A_worker_that_is_killed_costs_no_article_and_gives_none_twice()
    {
        Directory.CreateDirectory(At("articles"));
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds).Where(ArticlePath.IsText))
        {
            for (var copy = 0; copy < 8; copy++)
            {
                File.Copy(seed, At($"articles/{copy}-{Path.GetFileName(seed)}"));
            }
        }

        Assert.Equal(0, ExtractCommand.Run(new(new([At("articles")])) { Output = At("whole"), Verbosity = Verbosity.Quiet }));
        var (code, output, errors) = Run(
            Path.Combine(Repository.Root, "Tests", "Tool", "cluster_test.py"),
            Path.Combine(Repository.Root, "Samples", "Cluster"),
            At("articles"),
            At("facts"),
            At("joined"),
            "6",
            "dotnet",
            "exec",
            typeof(ExtractCommand).Assembly.Location);
        Assert.True(code == 0, errors);
        Assert.Equal("killed 1", output.TrimEnd());
        foreach (var file in new[] { "quotes.jsonl", "people.jsonl", "articles.jsonl" })
        {
            Assert.Equal(File.ReadAllBytes(At("whole/" + file)), File.ReadAllBytes(At("joined/" + file)));
        }
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(DaskFactAttribute.Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);
}

/// <summary>A test that needs Dask as Debian has it: <c>apt install python3-distributed python3-dask</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DaskFactAttribute : FactAttribute
{
    public const string Python = "/usr/bin/python3";

    public DaskFactAttribute()
    {
        if (!File.Exists(Python) || !Directory.Exists("/usr/lib/python3/dist-packages/distributed"))
        {
            Skip = "Dask is not installed: apt install python3-distributed python3-dask.";
        }
    }
}
