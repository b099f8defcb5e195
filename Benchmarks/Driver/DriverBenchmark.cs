using System.Diagnostics;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Driver;

/// <summary>What an edit costs while the project is open: the generator's own time, without the compiler's.</summary>
internal static class DriverBenchmark
{
    // An editor has run for long: what runs often has been compiled again, which the runtime does in pauses.
    private const int WarmUp = 60;
    private const int WarmUps = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    public static void Run(int articles, int edits)
    {
        var files = SourceArticle.ReadAll(Repository.TextCorpus(articles))
            .Select((article, i) => ($"/news/articles/{i:00000}-{article.Name}.txt", article.Text))
            .ToArray();
        var figures = new List<Figure>();
        foreach (var asEditor in new[] { false, true })
        {
            var subject = asEditor ? "in an editor" : "in a build";
            var project = new DriverProject(files, asEditor);
            figures.Add(Figure.Of(subject, articles, "first run ms", [Time(() => project.Run())]));
            figures.Add(Figure.Of(subject, articles, "nothing changed ms", Repeat(edits, static _ => { }, project)));
            figures.Add(Figure.Of(subject, articles, "unrelated edit ms", Repeat(edits, project.EditCode, project)));
            figures.Add(Figure.Of(
                subject,
                articles,
                "article edited ms",
                Repeat(edits, version => project.EditArticle(version * 37 % articles, version), project)));
        }

        Results.Save("driver", figures);
    }

    private static double[] Repeat(int count, Action<int> edit, DriverProject project)
    {
        var version = 0;
        for (var i = 0; i < WarmUps; i++)
        {
            Times(WarmUp);
            Thread.Sleep(Pause);
        }

        return Times(count);

        double[] Times(int times) => [.. Enumerable.Range(0, times).Select(_ =>
        {
            edit(version++);
            return Time(() => project.Run());
        })];
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }
}
