using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Measuring;
using Perfolizer.Horology;

if (args is ["export", var folder])
{
    Export.Run(folder);
    return;
}

// In this process: the corpus is compiled into it, and need not be compiled once more for each benchmark.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(3)
    .WithIterationCount(11)
    .WithIterationTime(TimeInterval.FromMilliseconds(150));
var configuration = DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Repository.Artifacts, "BenchmarkDotNet"));
var summary = BenchmarkRunner.Run<QueryBenchmarks>(configuration);
Results.Save("steady", [.. summary.Reports.Where(report => report.Success).Select(FigureOf)]);

static Figure FigureOf(BenchmarkReport report)
{
    var benchmark = report.BenchmarkCase.Descriptor;
    var times = report.AllMeasurements
        .Where(measurement => measurement is { IterationMode: IterationMode.Workload, IterationStage: IterationStage.Result })
        .Select(measurement => measurement.Nanoseconds / measurement.Operations);
    return Figure.Of($"{benchmark.Categories[0]}, {(benchmark.Baseline ? "List<T>" : "generated")}", Articles.All.Count, "ns", times);
}
