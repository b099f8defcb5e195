using System.Globalization;
using Corpus.Tests.Infrastructure;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Corpus.Tests.Report.Browser;

/// <summary>The page of <c>corpus report</c> as it is opened from disk.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReportInBrowserTests(ChromiumFixture chromium, ITestOutputHelper output) : IDisposable
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private const string Summit = "000_d0bb0aea9585cd12";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ChromiumFact]
    public async Task It_opens_from_disk_and_is_searched_and_read_by_keys()
    {
        await using var test = await chromium.OpenAsync(WriteReport(Seeds()));
        var page = test.Page;
        Assert.Equal("3 articles", await test.TextAsync(".found"));
        await test.PressAsync("/");
        await page.Keyboard.TypeAsync("lavrov COUNTERPART");
        Assert.Equal("1 article", await test.TextAsync(".found"));
        await test.PressAsync("Escape");
        await test.PressAsync("Enter");
        await page.WaitForSelectorAsync(".article-view");
        Assert.Equal("U.S. seeks to 'reset' relations with Russia - Corpus", await page.TitleAsync());
        await test.PressAsync("j");
        await test.PressAsync("j");
        await test.PressAsync("k");
        Assert.Equal("0", await page.EvaluateAsync<string>("document.activeElement.dataset.quote"));
        Assert.Contains("Rule", await test.TextAsync("aside .panel"), StringComparison.Ordinal);
        await test.PressAsync("g");
        await test.PressAsync("p");
        await test.WaitForHeadingAsync("People");
        Assert.Equal([page.Url.Split('#')[0]], test.Requests);
    }

    [ChromiumFact]
    public async Task A_quote_has_an_address_and_what_is_decided_is_kept_to_be_copied_and_undone()
    {
        await using var test = await chromium.OpenAsync(WriteReport(Seeds()) + "#quote/" + Summit + "%402347");
        Assert.Contains("We are keeping those", await test.TextAsync(".quote.current"), StringComparison.Ordinal);
        await test.PressAsync("3");
        Assert.Contains("speaker = Sergey Lavrov", await test.TextAsync(".panel"), StringComparison.Ordinal);
        Assert.Equal("true", await test.Page.GetAttributeAsync(".choices li:nth-child(3) button", "aria-pressed"));
        await test.PressAsync("x");
        await test.ShowAsync("corrections");
        Assert.Equal(
            $"[quote {Summit} \"We are keeping those on the list because, we\"]\nspeaker = Sergey Lavrov\n\n"
            + $"[quote {Summit} \"We are keeping those on the list because, we\"]\nignore = true\n",
            await test.Page.InputValueAsync("#text"));
        await test.PressAsync("u");
        Assert.DoesNotContain("ignore", await test.Page.InputValueAsync("#text"), StringComparison.Ordinal);
        await test.PressAsync("u");
        Assert.Equal(0, await test.Page.Locator("#text").CountAsync());
    }

    [ChromiumFact]
    public async Task Axe_finds_nothing_in_any_view_in_light_in_dark_and_on_a_phone()
    {
        _folder.Write("a.txt", "A meeting\n\nMonday, May 4, 2009\n\nMayor Ana Vega met Bo Lee.\n\n\"We won the vote,\" she said.\n\n\"Who knows who says this,\"\n\n"
            + "By the \"spirit of May\" nobody meant a thing. Lee believes that it failed.\n");
        _folder.Write("b.md", "---\ndate: 2009-06-01\nurl: https://example.org/b\n---\n\n“We go,” said Vega. Council member Bo Lee said: “We stay, and \"nothing.”\n");
        _folder.Write(".corpusconfig", "[person Ana Vega]\njob_title = Mayor\nsame_as = https://example.org/vega\n\n[article c]\nignore = true\n");
        var address = WriteReport(_folder);
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 390) })
        {
            await using var test = await chromium.OpenAsync(address, scheme, width);
            foreach (var view in new[] { "articles", "article/a", "article/a/60", "people", "person/0", "compare/0/1", "doubtful", "corrections" })
            {
                await test.ShowAsync(view);
                await AssertAccessibleAsync(test, $"{view}, {scheme}, {width}");
                Assert.True(await test.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{view} is wider than {width}");
            }

            await test.PressAsync("?");
            await AssertAccessibleAsync(test, "help");
        }
    }

    [ChromiumFact]
    public async Task Forty_hostile_articles_run_no_script_and_ask_no_network()
    {
        HostileArticles.WriteTo(_folder);
        await using var test = await chromium.OpenAsync(WriteReport(_folder));
        Assert.Equal("40 articles", await test.TextAsync(".found"));
        var elements = new HashSet<string>();
        for (var i = 0; i < HostileArticles.Count; i++)
        {
            await test.ShowAsync(string.Create(CultureInfo.InvariantCulture, $"article/hostile-{i:00}"));
            await test.PressAsync("j");
            elements.UnionWith(await test.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *, #notice *')].map(e => e.localName)"));
        }

        foreach (var view in new[] { "people", "doubtful", "corrections", "person/0" })
        {
            await test.ShowAsync(view);
            elements.UnionWith(await test.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].map(e => e.localName)"));
        }

        Assert.Empty(elements.Intersect(["script", "img", "iframe", "object", "style", "link", "base", "meta", "details", "marquee", "math", "template", "noscript"]));
        Assert.Equal("undefined", await test.Page.EvaluateAsync<string>("typeof window.hacked"));
        Assert.Empty(await test.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map(a => a.href).filter(href => href.startsWith('javascript:'))"));
        Assert.Single(test.Requests);
    }

    [ChromiumFact]
    public async Task Of_840_articles_only_what_is_seen_is_in_the_page_and_all_are_found()
    {
        string[] seeds = [.. Directory.EnumerateFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        for (var i = 0; i < 840; i++)
        {
            var text = seeds[i % seeds.Length].Replace("Clinton", $"Clint{(char)('a' + (i % 26))}n", StringComparison.Ordinal);
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"{i:000}.txt"), string.Create(CultureInfo.InvariantCulture, $"{text}\n\nThe copy has the number w{i}w.\n"));
        }

        await using var test = await chromium.OpenAsync(WriteReport(_folder));
        var page = test.Page;
        output.WriteLine($"usable after {await page.EvaluateAsync<double>("performance.now()"):0} ms");
        Assert.Equal("840 articles", await test.TextAsync(".found"));
        Assert.InRange(await page.Locator(".row").CountAsync(), 5, 60);
        await page.FocusAsync(".list");
        await test.PressAsync("End");
        Assert.Equal("840", await page.GetAttributeAsync(".row[aria-selected=true]", "aria-posinset"));
        Assert.InRange(await page.Locator(".row").CountAsync(), 5, 60);
        const string search = "word => { const box = document.getElementById('search'); box.value = word; const start = performance.now(); "
            + "box.dispatchEvent(new Event('input')); return performance.now() - start; }";
        await page.EvaluateAsync<double>(search, "w1w");
        output.WriteLine($"searched in {await page.EvaluateAsync<double>(search, "w700w"):0.0} ms");
        Assert.Equal("1 article", await test.TextAsync(".found"));
        await test.ShowAsync("doubtful");
        Assert.True(await page.Locator(".row").CountAsync() <= 60);
    }

    /// <summary>With <c>CORPUS_WRITE_SCREENSHOT=1</c>, this writes the picture of the README.</summary>
    [ChromiumFact]
    public async Task The_picture_in_the_readme_is_of_the_page()
    {
        await using var test = await chromium.OpenAsync(WriteReport(Seeds()) + "#quote/" + Summit + "%402347", width: 1000, height: 520);
        var picture = await test.Page.ScreenshotAsync();
        var file = Path.Combine(Repository.Root, "docs", "report.png");
        if (Environment.GetEnvironmentVariable("CORPUS_WRITE_SCREENSHOT") == "1")
        {
            await File.WriteAllBytesAsync(file, picture);
        }

        var kept = await File.ReadAllBytesAsync(file);
        Assert.InRange(kept.Length, 10_000, 150_000);
        Assert.Equal(Dimensions(picture), Dimensions(kept));
    }

    /// <summary>Width and height, from the header of a PNG file.</summary>
    private static string Dimensions(byte[] png) => Convert.ToHexString(png.AsSpan(16, 8));

    private static async Task AssertAccessibleAsync(TestPage test, string where)
    {
        const string run = "async source => { if (!window.axe) (0, eval)(source); const result = await axe.run(document, { resultTypes: ['violations'] }); "
            + "return result.violations.map(violation => violation.id + ': ' + violation.nodes[0].html); }";
        var violations = await test.Page.EvaluateAsync<string[]>(run, Axe.Value);
        Assert.True(violations.Length == 0, where + "\n" + string.Join('\n', violations));
    }

    private TestFolder Seeds()
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds, "*.txt"))
        {
            File.Copy(seed, _folder.At(Path.GetFileName(seed)));
        }

        return _folder;
    }

    private string WriteReport(TestFolder folder)
    {
        var report = folder.Report();
        folder.Write("report.html", report);
        return new Uri(folder.At("report.html")).AbsoluteUri;
    }
}
