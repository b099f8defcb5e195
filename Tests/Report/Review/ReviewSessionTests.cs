using System.Text;
using System.Text.Json;
using Corpus.Report;
using Corpus.Report.Review;
using Corpus.Tool;

namespace Corpus.Tests.Report.Review;

/// <summary>A session on a folder, without a server.</summary>
public sealed class ReviewSessionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ReviewSessionTests()
    {
        _folder.Write("a.txt", "\"We won the vote,\" said Ana Vega. Bo Lee left.\n\n\"We lost the count,\" said Bo Lee.\n");
        _folder.Write("b/c.md", "\"We won the vote,\" said Ana Vega.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_is_in_the_file_and_the_answer_has_what_it_changed()
    {
        using var session = Start();
        var answer = Send(session, Quote("a", "We won the vote", "Bo Lee"));
        Assert.Equal("[quote a \"We won the vote\"]\nspeaker = Bo Lee\n", File.ReadAllText(_folder.Configuration));
        Assert.Equal("a", Assert.Single(answer.GetProperty("articles").EnumerateArray().ToList())[1][0].GetString());
        Assert.Empty(answer.GetProperty("texts").EnumerateArray());
        Assert.Empty(answer.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public void After_each_decision_the_page_is_that_of_a_new_start()
    {
        using var session = Start();
        Decision[][] steps =
        [
            [Quote("a", "We won the vote", "none")],
            [new("person", "Bo Lee", "", 0, [], "alias", "Ana Vega")],
            [new("article", "b/c", "", 0, [], "ignore", "true")],
            [new("quote", "a", "We lost", 3, [], "ignore", "true"), Quote("a", "We won the vote", "Cy Poe")],
            [new("passage", "a", "\"We lost"[1..], 0, [], "ignore", "true")],
            [new("person", "Ana Vega", "", 0, [], "person", "false")],
        ];
        foreach (var step in steps)
        {
            Send(session, step);
            AssertAsStartedNow(session);
        }

        for (var i = 0; i < steps.Length; i++)
        {
            Assert.False(Json(session.Undo()).TryGetProperty("error", out _));
            AssertAsStartedNow(session);
        }

        Assert.Equal("", File.ReadAllText(_folder.Configuration));
        Assert.True(Json(session.Undo()).TryGetProperty("error", out _));
    }

    [Fact]
    public void What_is_edited_by_hand_meanwhile_stays_and_is_read()
    {
        using var session = Start();
        Send(session, Quote("a", "We won the vote", "none"));
        File.WriteAllText(_folder.Configuration, "# by hand\n[article b/c]\nignore = true\n\n" + File.ReadAllText(_folder.Configuration) + "\n[person Bo Lee]\njob_title = mayor\n");
        _folder.Write("d.txt", "\"We are new,\" said Di Fox.\n");
        var answer = Send(session, Quote("a", "We lost", "none"));
        var text = File.ReadAllText(_folder.Configuration);
        Assert.StartsWith("# by hand\n[article b/c]\n", text, StringComparison.Ordinal);
        Assert.EndsWith("job_title = mayor\n\n[quote a \"We lost\"]\nspeaker = none\n", text, StringComparison.Ordinal);
        Assert.Equal(["\"We are new,\" said Di Fox.\n"], answer.GetProperty("texts").EnumerateArray().Select(entry => entry[1].GetString()));
        Json(session.Undo());
        Json(session.Undo());
        Assert.Equal("# by hand\n[article b/c]\nignore = true\n\n\n[person Bo Lee]\njob_title = mayor\n", File.ReadAllText(_folder.Configuration));
    }

    [Fact]
    public void What_was_written_and_then_edited_is_not_undone()
    {
        using var session = Start();
        Send(session, Quote("a", "We won the vote", "none"));
        const string edited = "[quote a \"We won the vote\"]\nspeaker = Ana Vega # sure\n";
        File.WriteAllText(_folder.Configuration, edited);
        Assert.True(Json(session.Undo()).TryGetProperty("error", out _));
        Assert.Equal(edited, File.ReadAllText(_folder.Configuration));
    }

    [Fact]
    public void Undo_does_not_take_the_words_of_another_section_for_its_own()
    {
        _folder.Write(".corpusconfig", "[quote a \"We won the vote\"]\nspeaker = Ana Vega\n");
        using var session = Start();
        Send(session, Quote("a", "We won the vote", "Bo Lee"));
        const string edited = "[quote a \"We won the vote\"]\nspeaker = none\n\n[quote a \"We lost\"]\nspeaker = Bo Lee\n";
        File.WriteAllText(_folder.Configuration, edited);
        Assert.True(Json(session.Undo()).TryGetProperty("error", out _));
        Assert.Equal(edited, File.ReadAllText(_folder.Configuration));
        File.WriteAllText(_folder.Configuration, "[article b/c]\nignore = true\n[quote a \"We won the vote\"]\nspeaker = Bo Lee\n# end\n");
        Assert.False(Json(session.Undo()).TryGetProperty("error", out _));
        Assert.Equal("[article b/c]\nignore = true\n[quote a \"We won the vote\"]\nspeaker = Ana Vega\n# end\n", File.ReadAllText(_folder.Configuration));
    }

    [Fact]
    public void Only_articles_of_the_folder_can_be_meant()
    {
        using var session = Start();
        foreach (var path in new[] { "../a", "/etc/passwd", "a.txt", "b\\c", "d" })
        {
            Assert.Contains("no article", Json(Decide(session, Quote(path, "We", "none"))).GetProperty("error").GetString(), StringComparison.Ordinal);
        }

        Assert.False(File.Exists(_folder.Configuration));
    }

    [Fact]
    public void A_decision_that_another_file_contradicts_is_noted()
    {
        _folder.Write("b/.corpusconfig", "[quote a \"We won the vote\"]\nspeaker = Ana Vega\n");
        using var session = Start();
        var notes = Send(session, Quote("a", "We won the vote", "none")).GetProperty("notes").EnumerateArray().Select(note => note.GetString()).ToList();
        Assert.Contains(notes, note => note!.StartsWith("CORP014", StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_one_review_of_a_folder_and_none_through_a_link()
    {
        using (Start())
        {
            Assert.Contains("Another review", Assert.Throws<IOException>(Start).Message, StringComparison.Ordinal);
        }

        Start().Dispose();
        _folder.Write("elsewhere.ini", "");
        File.CreateSymbolicLink(_folder.Configuration, _folder.At("elsewhere.ini"));
        Assert.Contains("is a link", Assert.Throws<IOException>(Start).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_text_stays_as_it_is()
    {
        byte[] bytes = [(byte)'#', 0xFF, 0xFE, (byte)'\n'];
        File.WriteAllBytes(_folder.Configuration, bytes);
        using var session = Start();
        Assert.Contains("not valid UTF-8", Json(Decide(session, Quote("a", "We won", "none"))).GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.Configuration));
    }

    internal static byte[] BodyOf(params Decision[] decisions) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        decisions = decisions.Select(decision => new
        {
            kind = decision.Kind, subject = decision.Subject, words = decision.Words, line = decision.Line, articles = decision.Articles, key = decision.Key, value = decision.Value,
        }),
    });

    internal static Decision Quote(string article, string words, string speaker) => new("quote", article, words, 0, [], "speaker", speaker);

    private static byte[] Decide(ReviewSession session, params Decision[] decisions) => session.Decide(BodyOf(decisions));

    private static JsonElement Send(ReviewSession session, params Decision[] decisions)
    {
        var answer = Json(Decide(session, decisions));
        Assert.False(answer.TryGetProperty("error", out var error), error.ToString());
        return answer;
    }

    private static JsonElement Json(byte[] answer) => JsonDocument.Parse(answer).RootElement;

    private ReviewSession Start() => new(_folder.FullName, new(() => ArticleSelection.FilesToReview(_folder.FullName)), CancellationToken.None);

    /// <summary>Names and texts of what is shown; numbers may differ.</summary>
    private void AssertAsStartedNow(ReviewSession session)
    {
        using var stream = new MemoryStream();
        session.WritePage(stream);
        var page = Encoding.UTF8.GetString(stream.ToArray());
        var fresh = ReportRecords.Of(ArticleFolder.Read(_folder.FullName).ToReport(), new ReportIds());
        foreach (var record in fresh.People)
        {
            Assert.Contains(Encoding.UTF8.GetString(record!), page, StringComparison.Ordinal);
        }

        Assert.Equal(fresh.Articles.Length, Articles(page).Count(article => article.ValueKind != JsonValueKind.Null));
        Assert.Equal(
            fresh.Articles.Select(record => WithoutNumbers(JsonDocument.Parse(record!).RootElement)),
            Articles(page).Where(article => article.ValueKind != JsonValueKind.Null).Select(WithoutNumbers));
    }

    private static IEnumerable<JsonElement> Articles(string page)
    {
        var start = page.IndexOf("id=\"core\">", StringComparison.Ordinal) + "id=\"core\">".Length;
        return JsonDocument.Parse(page[start..page.IndexOf('<', start)]).RootElement.GetProperty("articles").EnumerateArray();
    }

    private static string WithoutNumbers(JsonElement article) =>
        string.Join('\n', article[0], article[9].EnumerateArray().Select(quote => $"{quote[0]} {quote[4]} {quote[5]}").Aggregate("", (all, one) => all + one), article[10], article[12]);
}
