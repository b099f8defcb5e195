using System.Diagnostics;
using System.Net.Http.Headers;
using Corpus.Extraction.Curation;
using Corpus.Tool;

namespace Corpus.Tests.Report.Review;

/// <summary>A review that is killed loses nothing that it has confirmed, and never leaves half a file.</summary>
public sealed class KilledReviewTests : IDisposable
{
    private const int Decisions = 200;
    private const int Kills = 6;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_200_decisions_none_that_was_confirmed_is_lost()
    {
        _folder.Write("a.txt", string.Concat(Enumerable.Range(0, Decisions).Select(i => $"\"We have the number {i} here,\" said Ana Vega.\n\n")));
        _folder.Write(".corpusconfig", "# by hand\n[person Ana Vega]\njob_title = mayor # kept\n");
        var random = new Random(5);
        var confirmed = new HashSet<string>();
        var next = 0;
        for (var run = 0; next < Decisions; run++)
        {
            using var process = Start(out var address);
            using var client = new HttpClient();
            using var ended = new CancellationTokenSource();

            // While it works, not between two decisions.
            var killer = run < Kills ? KillAsync(process, random.Next(20, 250), ended.Token) : Task.CompletedTask;
            try
            {
                for (; next < Decisions; next++)
                {
                    var words = $"We have the number {next} here";
                    await PostAsync(client, address, words);
                    confirmed.Add(words);
                }
            }
            catch (HttpRequestException) when (run < Kills)
            {
                // Killed: this decision is not confirmed, whether it was written or not.
                next++;
            }

            await ended.CancelAsync();
            await killer;
            process.Kill();
            await process.WaitForExitAsync();
            AssertWhole(confirmed);
        }

        Assert.InRange(confirmed.Count, Decisions - Kills, Decisions);
    }

    private void AssertWhole(HashSet<string> confirmed)
    {
        var text = File.ReadAllText(_folder.Configuration);
        Assert.StartsWith("# by hand\n[person Ana Vega]\njob_title = mayor # kept\n", text, StringComparison.Ordinal);
        var file = CurationFile.Read(_folder.Configuration, text);
        Assert.Empty(file.Findings);
        Assert.All(file.Corrections.Quotes, quote => Assert.True(quote.HasSpeaker));
        Assert.Subset(file.Corrections.Quotes.Select(quote => quote.Words).ToHashSet(StringComparer.Ordinal), confirmed);
    }

    private static async Task KillAsync(Process process, int after, CancellationToken ended)
    {
        try
        {
            await Task.Delay(after, ended);
            process.Kill();
        }
        catch (OperationCanceledException)
        {
            // All was decided before.
        }
    }

    private static async Task PostAsync(HttpClient client, string address, string words)
    {
        using var content = new ByteArrayContent(ReviewSessionTests.BodyOf(ReviewSessionTests.Quote("a", words, "none")));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "decisions") { Content = content };
        request.Headers.Add("Origin", new Uri(address).GetLeftPart(UriPartial.Authority));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        Assert.DoesNotContain("\"error\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Process Start(out string address)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CommandLine).Assembly.Location, "review", _folder.FullName, "--verbosity", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        address = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("It did not start.");
        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        return process;
    }
}
