using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.WholeBuilds;

/// <summary>Whole builds, each from nothing: ours, which extracts people and quotes, and those of tools that read front matter and make HTML.</summary>
internal static class BuildComparison
{
    public static void Run(int articles, int rounds, IReadOnlyList<BuildTool> tools)
    {
        var folders = tools.DistinctBy(tool => tool.Project).ToDictionary(tool => tool.Project, tool => Prepare(tool, articles));
        var runs = tools.Select(_ => new List<ProcessResult>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < tools.Count; i++)
            {
                var which = (i + round) % tools.Count; // Nobody always follows the same one.
                runs[which].Add(Build(tools[which], folders[tools[which].Project]));
                Console.WriteLine($"{tools[which].Name}: {runs[which][^1].Wall.TotalSeconds:0.00} s");
            }
        }

        Results.Save("builds", [.. tools.Zip(runs, (tool, results) => Figures(tool, articles, results)).SelectMany(figures => figures)]);
    }

    private static IEnumerable<Figure> Figures(BuildTool tool, int articles, List<ProcessResult> results) =>
    [
        Figure.Of(tool.Name, articles, "wall s", results.Select(result => result.Wall.TotalSeconds)),
        Figure.Of(tool.Name, articles, "processor s", results.Select(result => result.Processor.TotalSeconds)),
        Figure.Of(tool.Name, articles, "peak MB", results.Select(result => result.PeakBytes / 1e6)),
    ];

    /// <summary>A copy of the tool's project with the articles in it and what it needs fetched.</summary>
    public static string Prepare(BuildTool tool, int articles)
    {
        var folder = Path.Combine(Repository.Artifacts, "builds", tool.Project);
        CopyFiles(Path.Combine(Repository.Benchmarks, "builds", tool.Project), folder);
        var content = Path.Combine(folder, "content");
        if (Directory.Exists(content))
        {
            Directory.Delete(content, recursive: true);
        }

        CopyFiles(Repository.MarkdownCorpus(articles), content);
        foreach (var command in tool.Prepare)
        {
            ProcessRun.Time(command[0], command[1..], folder);
        }

        return folder;
    }

    /// <summary>Removes what an earlier build left, so that the next is a first one.</summary>
    public static void Clean(BuildTool tool, string folder)
    {
        foreach (var left in tool.Leaves.Select(left => Path.Combine(folder, left)).Where(Directory.Exists))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    private static ProcessResult Build(BuildTool tool, string folder)
    {
        Clean(tool, folder);
        return ProcessRun.Measure(
            Path.Exists(Path.Combine(folder, tool.Build[0])) ? Path.Combine(folder, tool.Build[0]) : tool.Build[0],
            tool.Build[1..],
            folder,
            tool.Environment);
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
