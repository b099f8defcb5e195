using System.CommandLine;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Driver;
using Corpus.Benchmarks.Fields;
using Corpus.Benchmarks.FirstQuery;
using Corpus.Benchmarks.Growth;
using Corpus.Benchmarks.Report;
using Corpus.Benchmarks.Throughput;
using Corpus.Benchmarks.WholeBuilds;

var sizes = new Option<int[]>("--articles")
{
    Description = "The sizes of the corpora.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [840, 8_400],
};
var rounds = new Option<int>("--rounds") { Description = "How often each thing is measured.", DefaultValueFactory = _ => 5 };
var seed = new Option<ulong>("--seed") { Description = "The seed of the edits.", DefaultValueFactory = _ => 1 };
var only = new Option<string>("--only") { Description = "Measure only the tools whose name begins so.", DefaultValueFactory = _ => "" };

var textOnly = new Option<bool>("--text-only") { Description = "Make no Markdown, which a corpus of a million articles would be twice as large with." };

var make = new Command("make", "Makes the corpora, as text and as Markdown, under artifacts/benchmarks/corpora.") { sizes, seed, textOnly };
make.SetAction(result =>
{
    var maker = new CorpusMaker(SourceArticle.ReadAll(Repository.Sources), result.GetValue(seed));
    foreach (var size in result.GetValue(sizes)!)
    {
        CorpusFolder.Write(maker.Make(size), Repository.TextCorpus(size), result.GetValue(textOnly) ? null : Repository.MarkdownCorpus(size));
    }
});

var builds = new Command("builds", "Measures whole builds against Velite, content-collections, contentlayer2 and Astro.") { sizes, rounds, only };
builds.SetAction(result =>
{
    foreach (var size in result.GetValue(sizes)!)
    {
        BuildTool[] tools = [BuildTool.Ours, BuildTool.Empty, .. BuildTool.Rivals];
        BuildComparison.Run(
            size,
            result.GetValue(rounds),
            [.. tools.Where(tool => tool.Name.StartsWith(result.GetValue(only)!, StringComparison.OrdinalIgnoreCase))]);
    }
});

var compiler = new Command("compiler", "Measures what the generated code costs the compiler.") { sizes, rounds };
compiler.SetAction(result =>
{
    foreach (var size in result.GetValue(sizes)!)
    {
        CompilerShare.Run(size, result.GetValue(rounds));
    }
});

var driver = new Command("driver", "Measures what an edit costs in a project that is open.") { sizes, rounds };
driver.SetAction(result =>
{
    foreach (var size in result.GetValue(sizes)!)
    {
        DriverBenchmark.Run(size, result.GetValue(rounds));
    }
});

var fields = new Command("fields", "Measures what declared fields cost a build, and questions over them.") { sizes, rounds };
fields.SetAction(result =>
{
    foreach (var size in result.GetValue(sizes)!)
    {
        FieldBenchmark.Run(size, result.GetValue(rounds));
    }
});

var throughput = new Command("throughput", "Measures the extraction alone, and compromise beside it.") { rounds };
throughput.SetAction(result => ExtractionThroughput.Run(result.GetValue(rounds), articlesForCompromise: 100));

var times = new Option<bool>("--times") { Description = "Measures the times of one kind of text in this process.", Hidden = true };
var memory = new Option<bool>("--memory") { Description = "Measures the memory of one kind of text in this process.", Hidden = true };
var growth = new Command("growth", "Measures what twice the text costs, for texts that nobody would write.") { rounds, only, times, memory };
growth.SetAction(result =>
{
    if (result.GetValue(times))
    {
        GrowthProcess.Times(HostileText.All.Single(text => text.Name == result.GetValue(only)), result.GetValue(rounds));
    }
    else if (result.GetValue(memory))
    {
        GrowthProcess.Memory(HostileText.All.Single(text => text.Name == result.GetValue(only)));
    }
    else
    {
        GrowthBenchmark.Run(result.GetValue(rounds), result.GetValue(only)!);
    }
});

var first = new Command("first", "Measures the first answer of a fresh process against JSON, SQLite and regular expressions.") { sizes, rounds };
first.SetAction(result =>
{
    foreach (var size in result.GetValue(sizes)!)
    {
        FirstQueryComparison.Run(size, result.GetValue(rounds));
    }
});

var report = new Command("report", "Writes the figures measured so far into docs/benchmarks.md.");
report.SetAction(_ => ReportWriter.Write());

var all = new RootCommand("Measures generated corpora against what people use otherwise.")
{
    make, first, builds, compiler, driver, fields, throughput, growth, report,
};
return all.Parse(args).Invoke();
