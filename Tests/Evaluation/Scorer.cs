using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Evaluation;

/// <summary>Runs <c>corpus extract</c> over a folder of marked articles and a scorer over what it writes.</summary>
internal sealed class Scorer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-score");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The figures of a PolNeAR split by name.</summary>
    public IReadOnlyDictionary<string, double> Polnear(string split)
    {
        Extract(Repository.Marked("polnear", split, "text"));
        Run(Repository.Marked("score.py"), "--gold", Repository.Marked("polnear", split), "--pred", File("quotes"), "--people", File("people"), "--utf16", "--brief", "--boot", "1", "--json", File("figures"));
        return Figures(figures => figures.GetProperty("metrics"));
    }

    /// <summary>The figures of a GUM genre by name.</summary>
    public IReadOnlyDictionary<string, double> Gum(string genre)
    {
        Extract(Repository.Marked(genre, "dev", "text"));
        Run(Repository.Marked("gum_score.py"), "--gold", Repository.Marked(genre, "dev"), "--people", File("people"), "--utf16", "--boot", "1", "--json", File("figures"));
        return Figures(figures => figures);
    }

    /// <summary>F1 in per cent of the pronouns of encyclopedia articles: of all (O), of those of men (M) and of women (F).</summary>
    public IReadOnlyDictionary<string, double> Gap()
    {
        var (script, gold) = (Repository.Marked("gap", "gap_score.py"), Repository.Marked("gap", "development.tsv"));
        var texts = Path.Combine(_folder.FullName, "texts");
        Run(script, "texts", gold, texts);
        Extract(texts);
        return Run(script, "score", gold, File("people")).Split('\n')
            .Select(line => line.Split(' '))
            .Where(line => line is [_, "P", _, "R", _, "F1", _, ..])
            .ToDictionary(line => line[0], line => double.Parse(line[6], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>What the seeds' scorer prints: a line for each miss, and the counts last.</summary>
    public string Seeds()
    {
        Extract(Repository.Seeds);
        return Run(Repository.Marked("seeds_score.py"), "--seeds", Repository.Seeds, "--pred", File("quotes"), "--people", File("people"), "--articles", File("articles"));
    }

    private string File(string name) => Path.Combine(_folder.FullName, name + ".jsonl");

    private void Extract(string folder)
    {
        var quotes = Start("dotnet", Path.Combine(AppContext.BaseDirectory, "corpus.dll"), "extract", folder, "--people", File("people"), "--articles", File("articles"));
        System.IO.File.WriteAllText(File("quotes"), quotes.Output);
        Assert.True(quotes.Code == 0, quotes.Error);
    }

    private static string Run(string script, params string[] arguments)
    {
        var (code, output, error) = Start("python3", [script, .. arguments]);
        Assert.True(code == 0 || error.Length == 0, error);
        return output;
    }

    private Dictionary<string, double> Figures(Func<JsonElement, JsonElement> of)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(File("figures")).Replace("NaN", "null", StringComparison.Ordinal));
        return of(json.RootElement).EnumerateObject()
            .Where(figure => figure.Value.GetProperty("value").ValueKind == JsonValueKind.Number)
            .ToDictionary(figure => figure.Name, figure => figure.Value.GetProperty("value").GetDouble(), StringComparer.Ordinal);
    }

    private static (int Code, string Output, string Error) Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
