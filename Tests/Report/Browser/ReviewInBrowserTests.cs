using Corpus.Report.Review;
using Corpus.Tool;

namespace Corpus.Tests.Report.Browser;

/// <summary>The page of <c>corpus review</c>: decisions, and what they change.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReviewInBrowserTests(ChromiumFixture chromium) : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ReviewSession _session = null!;
    private ReviewServer _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("a.txt", "Mayor Ana Vega met Bo Lee on Monday.\n\n\"We won the vote,\" said Ana Vega.\n\n\"We lost the count,\" said Bo Lee.\n\n\"We go on with it,\" said Vega.\n");
        _folder.Write("b.txt", "\"We saw the dogs run,\" said Mia Perez.\n\n\"They ran to the river,\" Mia Perez said.\n");
        _session = new(_folder.FullName, new(() => ArticleSelection.FilesToReview(_folder.FullName)), CancellationToken.None);
        _server = new(_session, 0);
        await _server.StartAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _session.Dispose();
        _folder.Dispose();
    }

    [ChromiumFact]
    public async Task A_key_picks_the_speaker_and_the_page_shows_the_result_and_undoes_it()
    {
        await using var test = await chromium.OpenAsync(_server.Address + "#article/a");
        await test.PressAsync("j");
        Assert.Contains("We won the vote", await test.TextAsync(".quote.current"), StringComparison.Ordinal);
        var lee = await test.Page.Locator(".choices button", new() { HasText = "Bo Lee" }).InnerTextAsync();
        await test.PressAsync(lee[..1]);
        await NoticeAsync(test, "Saved. 1 attribution changed in 1 article.");
        Assert.Equal("[quote a \"We won the vote,\"]\nspeaker = Bo Lee\n", Configuration);
        Assert.Contains("We won the vote", await test.TextAsync(".quote.changed"), StringComparison.Ordinal);
        Assert.Contains("Correction", await test.TextAsync("aside .panel"), StringComparison.Ordinal);
        await test.PressAsync("n");
        await NoticeAsync(test, "Saved.", "[quote a \"We won the vote,\"]\nspeaker = none\n");
        await test.PressAsync("u");
        await NoticeAsync(test, "Undone.", "[quote a \"We won the vote,\"]\nspeaker = Bo Lee\n");
        await test.PressAsync("u");
        await NoticeAsync(test, "Undone.", "");
        Assert.Contains("QuoteVerbSubject", await test.TextAsync("aside .panel"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_decision_offers_itself_for_all_of_its_kind()
    {
        await using var test = await chromium.OpenAsync(_server.Address + "#article/b");
        await test.PressAsync("j");
        await test.PressAsync("n");
        await test.Page.WaitForSelectorAsync("#apply-all");
        Assert.Equal("Apply to 1 more by the same source (a)", await test.TextAsync("#apply-all"));
        await test.PressAsync("a");
        await NoticeAsync(test, "Saved.", "[quote b \"We saw the dogs run,\"]\nspeaker = none\n\n[quote b \"They ran to the river,\"]\nspeaker = none\n");
        await test.PressAsync("u");
        await NoticeAsync(test, "Undone.", "[quote b \"We saw the dogs run,\"]\nspeaker = none\n");
    }

    [ChromiumFact]
    public async Task Two_people_are_compared_and_merged()
    {
        await using var test = await chromium.OpenAsync(_server.Address);
        await OpenPersonAsync(test, "Ana Vega");
        await test.PressAsync("m");
        await OpenPersonAsync(test, "Mia Perez");
        await test.PressAsync("m");
        await test.Page.WaitForSelectorAsync(".two");
        Assert.Equal(["Ana Vega", "Mia Perez"], await test.Page.Locator(".two h2").AllInnerTextsAsync());
        await test.PressAsync("m");
        await NoticeAsync(test, "Saved.", "[person Ana Vega]\nalias = Mia Perez\n");
        await test.ShowAsync("people");
        Assert.Equal("2 people", await test.TextAsync(".found"));
        await test.PressAsync("u");
        await NoticeAsync(test, "Undone.", "");
        Assert.Equal("3 people", await test.TextAsync(".found"));
    }

    [ChromiumFact]
    public async Task What_is_no_quote_and_who_is_no_person_leave_the_page()
    {
        await using var test = await chromium.OpenAsync(_server.Address + "#article/a");
        await test.PressAsync("j");
        await test.PressAsync("x");
        await NoticeAsync(test, "Saved.", "[quote a \"We won the vote,\"]\nignore = true\n");
        Assert.DoesNotContain("We won", string.Concat(await test.Page.Locator(".quote").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("We won", await test.TextAsync(".refused"), StringComparison.Ordinal);
        await OpenPersonAsync(test, "Bo Lee");
        await test.PressAsync("p");
        await NoticeAsync(test, "Saved.", "[quote a \"We won the vote,\"]\nignore = true\n\n[person Bo Lee]\nperson = false\n");
        await test.ShowAsync("corrections");
        Assert.Equal(Configuration.TrimEnd(), (await test.TextAsync("pre")).TrimEnd());
    }

    [ChromiumFact]
    public async Task Where_the_server_is_gone_the_page_says_so()
    {
        await using var test = await chromium.OpenAsync(_server.Address + "#article/a");
        await _server.DisposeAsync();
        await test.PressAsync("j");
        await test.PressAsync("n");
        await NoticeAsync(test, "Nothing was saved.");
        test.Errors.Clear();
    }

    private string Configuration => File.Exists(_folder.Configuration) ? File.ReadAllText(_folder.Configuration) : "";

    /// <summary>Waits until the page says so and the file is so.</summary>
    private async Task NoticeAsync(TestPage test, string notice, string? configuration = null)
    {
        await test.Page.WaitForFunctionAsync("notice => document.getElementById('notice').textContent.includes(notice)", notice);
        if (configuration is not null)
        {
            for (var i = 0; i < 100 && Configuration != configuration; i++)
            {
                await Task.Delay(20);
            }

            Assert.Equal(configuration, Configuration);
            await test.Page.WaitForFunctionAsync("notice => document.getElementById('notice').textContent.includes(notice)", notice);
        }
    }

    private static async Task OpenPersonAsync(TestPage test, string person)
    {
        await test.ShowAsync("people");
        await test.Page.Locator(".row-title", new() { HasText = person }).ClickAsync();
        await test.WaitForHeadingAsync(person);
    }
}
