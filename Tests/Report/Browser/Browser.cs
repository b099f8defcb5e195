using Microsoft.Playwright;

namespace Corpus.Tests.Report.Browser;

/// <summary>One Chromium for all tests of the page.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page on its own, on which every error is a failure of the test.</summary>
    internal async Task<TestPage> OpenAsync(string address, ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 800)
    {
        var context = await _browser!.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = new TestPage(context, await context.NewPageAsync());
        await page.GoAsync(address);
        return page;
    }
}

[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Chromium";
}

/// <summary>A test that needs Chromium; skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = "There is no Chromium on the path; CHROMIUM may name one.";
        }
    }
}

internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM") }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))))
        .FirstOrDefault(File.Exists);
}

/// <summary>A page with all that went wrong on it.</summary>
internal sealed class TestPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public TestPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Errors.Add(message.Text);
            }
        };
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Dialog += (_, dialog) => Errors.Add("A dialog: " + dialog.Message);
    }

    public IPage Page { get; }

    public List<string> Errors { get; } = [];

    public List<string> Requests { get; } = [];

    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.WaitForSelectorAsync("html[data-ready]");
    }

    /// <summary>Goes to another view.</summary>
    public async Task ShowAsync(string view)
    {
        await Page.EvaluateAsync(
            "view => new Promise(shown => { if (location.hash === '#' + view) shown(); else { addEventListener('hashchange', () => setTimeout(shown), { once: true }); location.hash = view; } })",
            view);
    }

    /// <summary>Waits until the view with this heading is there, as the browser changes views some time after a key.</summary>
    public Task WaitForHeadingAsync(string heading) => Page.WaitForFunctionAsync("heading => document.querySelector('h1').textContent === heading", heading);

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task<string> TextAsync(string selector) => Page.InnerTextAsync(selector);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(Errors);
    }
}
