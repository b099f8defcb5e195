using System.Globalization;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.WholeBuilds;

namespace Corpus.Benchmarks.Fields;

/// <summary>
/// What eight declared fields cost: whole builds of the same articles with and without the declarations, and the same question asked of
/// fields and of what every article has.
/// </summary>
internal static class FieldBenchmark
{
    private const string Declarations = """
        [field rating]
        type = integer
        minimum = 1
        maximum = 5
        required = true

        [field score]
        type = number

        [field draft]
        type = boolean

        [field due]
        type = date

        [field source]
        type = url

        [field desk]
        value = politics
        value = sport
        value = culture

        [field motto]
        pattern = [A-Z].*

        [field follows]
        type = article
        list = true
        """;

    /// <summary>Asks one question in a fresh process: the first answer, and the median of those that follow, in microseconds.</summary>
    private const string Questions = """
        using System.Diagnostics;
        using corpus;

        Func<int> ask = args[0] switch
        {
            "publisher" => () => Articles.All.Count(article => article.Publisher == "culture"),
            // FIELDS
            _ => throw new ArgumentException(args[0]),
        };
        var clock = Stopwatch.GetTimestamp();
        var answer = ask();
        var first = Stopwatch.GetElapsedTime(clock).TotalMicroseconds;
        var times = new double[200];
        for (var i = 0; i < times.Length; i++)
        {
            clock = Stopwatch.GetTimestamp();
            answer += ask();
            times[i] = Stopwatch.GetElapsedTime(clock).TotalMicroseconds;
        }

        Array.Sort(times);
        Console.WriteLine(FormattableString.Invariant($"{first} {times[100]} {answer}"));
        """;

    private const string OfFields = """
        "desk" => () => Articles.All.Count(article => article.Desk == Desk.Culture),
        "rating" => () => Articles.All.Count(article => article.Rating > 3),
        "motto" => () => Articles.All.Count(article => article.Motto == "culture"),
        "follows" => () => Articles.All.Count(article => article.Follows.Count > 0),
        """;

    private static readonly string[] Asked = ["publisher", "desk", "rating", "motto", "follows"];

    public static void Run(int articles, int rounds)
    {
        var made = new CorpusMaker(SourceArticle.ReadAll(Repository.Sources), seed: 1).Make(articles).ToArray();
        (string Subject, string Folder)[] projects = [("without fields", Prepare("without", made, false)), ("with 8 fields", Prepare("with", made, true))];
        var runs = projects.Select(_ => new List<ProcessResult>()).ToArray();
        for (var round = 0; round < rounds * projects.Length; round++)
        {
            // Nobody always follows the other.
            var which = (round + (round / projects.Length)) % projects.Length;
            BuildComparison.Clean(BuildTool.Ours, projects[which].Folder);
            runs[which].Add(ProcessRun.Measure(BuildTool.Ours.Build[0], BuildTool.Ours.Build[1..], projects[which].Folder));
        }

        Results.Save("fields", [.. projects.Zip(runs, (project, results) => (Figure[])
        [
            Figure.Of(project.Subject, articles, "build wall s", results.Select(result => result.Wall.TotalSeconds)),
            Figure.Of(project.Subject, articles, "build processor s", results.Select(result => result.Processor.TotalSeconds)),
        ]).SelectMany(figures => figures)]);
        Results.Save("fields", [.. Asked.SelectMany(question => Ask(projects[1].Folder, question, articles, rounds))]);
    }

    private static IEnumerable<Figure> Ask(string folder, string question, int articles, int rounds)
    {
        var answers = Enumerable.Range(0, rounds)
            .Select(_ => ProcessRun.Time("dotnet", [Path.Combine(folder, "bin/Release/net10.0/corpus.dll"), question]).Output.Split(' '))
            .ToArray();
        yield return Figure.Of(question, articles, "first answer ms", answers.Select(answer => double.Parse(answer[0], CultureInfo.InvariantCulture) / 1000));
        yield return Figure.Of(question, articles, "later answers us", answers.Select(answer => double.Parse(answer[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>A project with the articles, its packages restored.</summary>
    private static string Prepare(string name, MadeArticle[] articles, bool isDeclared)
    {
        var folder = Path.Combine(Repository.Artifacts, "fields", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Benchmarks, "builds", BuildTool.Ours.Project)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, "Program.cs"), isDeclared ? Questions.Replace("// FIELDS", OfFields, StringComparison.Ordinal) : Questions);
        if (isDeclared)
        {
            File.WriteAllText(Path.Combine(folder, ".corpusconfig"), Declarations);
        }

        for (var i = 0; i < articles.Length; i++)
        {
            var path = Path.Combine(folder, "content", articles[i].Name + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, FrontMatter(articles, i) + articles[i].Text);
        }

        foreach (var command in BuildTool.Ours.Prepare)
        {
            ProcessRun.Time(command[0], command[1..], folder);
        }

        return folder;
    }

    private static string FrontMatter(MadeArticle[] articles, int i)
    {
        var desk = (i % 3) switch { 0 => "politics", 1 => "sport", _ => "culture" };
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            publisher: {desk}
            rating: {1 + (i % 5)}
            score: {i / 7.0:0.###}
            draft: {(i % 2 == 0 ? "true" : "false")}
            due: {new DateOnly(2000, 1, 1).AddDays(i):yyyy-MM-dd}
            source: https://example.org/{i}
            desk: {desk}
            motto: Number {i} of all
            follows: [{(i == 0 ? "" : $"\"{articles[i - 1].Name}\"")}]
            ---


            """);
    }
}
