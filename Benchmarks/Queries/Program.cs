using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
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
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(11).WithIterationTime(TimeInterval.FromMilliseconds(150));
var configuration = DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Repository.Artifacts, "BenchmarkDotNet"));
var summary = BenchmarkRunner.Run<QueryBenchmarks>(configuration);
Results.Save("steady", [.. summary.Reports
    .Where(report => report.Success)
    .Select(report => Figure.Of($"{report.BenchmarkCase.Descriptor.Categories[0]}, {(report.BenchmarkCase.Descriptor.Baseline ? "List<T>" : "generated")}", Articles.All.Count, "ns", report.AllMeasurements
        .Where(measurement => measurement is { IterationMode: BenchmarkDotNet.Engines.IterationMode.Workload, IterationStage: BenchmarkDotNet.Engines.IterationStage.Result })
        .Select(measurement => measurement.Nanoseconds / measurement.Operations)))]);
