using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Text;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Corpus.Tests.Extraction.Hostile;

/// <summary>Every loop goes on, whatever it reads, and in steps that grow as the text does. Steps are counted, not timed.</summary>
public class ProgressTests(ITestOutputHelper output)
{
    /// <summary>Twice the text takes at most so many times the steps.</summary>
    private const double MostGrowth = 2.2;

    private const int Length = 1 << 16;

    /// <summary>All places where a character may be the first of what a rule reads.</summary>
    private static readonly string[] Places =
    [
        "{0} people died.", "{0}", "a{0}", "{0}a", "{0}1", "1{0}", "By {0} Vega", "By Ana Vega, {0}", "March {0}, 2009\n\nThey met.", "Updated {0} March 2009\n\nThey met.",
        "---\ndate: {0}\n---\nText.\n", "---\n{0}: x\n---\nText.\n", "---\nauthors: [{0}, \"{0}\"]\n---\nText.\n", "---\nurl: http://{0}.com/{0}/{0}\n---\nText.\n",
        "# {0}\n\n{0}. one\n\n- {0}\n\n> {0}\n", "ORFORD, {0} -- They met.", "\"{0},\" said {0}.", "Ana {0} Vega said \"{0}\" of 6'{0}\".", "{0}:{0} am\n\nThey met.", "Copyright {0} Zeta News",
        "http://a.b/{0}", "<{0}>x", "[{0}]({0})", "`{0}", "@{0} #{0} ${0} .{0} '{0}", "Ana Vega, {0}, said so.",
    ];

    [Fact]
    public void A_digit_of_any_script_ends_no_article()
    {
        var digits = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit).ToList();
        Assert.True(digits.Count > 300);
        foreach (var digit in digits)
        {
            Reads($"{digit} people died.\n\nBy {digit} Vega\n\nMarch {digit}, 2009\n", "a.txt");
        }
    }

    [Fact]
    public void A_character_of_any_kind_stands_in_any_place()
    {
        // Of each category two below U+0300 and two above.
        var characters = Enumerable.Range(0, char.MaxValue).Select(c => (char)c)
            .GroupBy(c => (CharUnicodeInfo.GetUnicodeCategory(c), c >= '\u0300')).SelectMany(group => new[] { group.First(), group.Last() }).Distinct();
        foreach (var c in characters)
        {
            foreach (var place in Places)
            {
                var text = place.Replace("{0}", c.ToString(), StringComparison.Ordinal);
                Reads(text, "a.txt");
                Reads(text, "a.md");
            }
        }
    }

    [Theory]
    [InlineData("They met. <!-- a --><!-- b --> She said no.")]
    [InlineData("They met. <code>a</code><code>b</code> She said no.")]
    [InlineData("They met. <!----><!----><!-->--><!-- She said no.")]
    public void What_is_hidden_stands_side_by_side(string text)
    {
        Reads(text, "a.md");
        Reads(text, "a.txt");
    }

    public static TheoryData<string, string> Families() => new()
    {
        { "", "\"a,\" said Smith. " }, { "", "Ann Brown said " }, { "", "Smith, who " }, { "", "the plan she announced, " }, { "", "farmers briefed warned " },
        { "", "said that she said that " }, { "", "he asked whether they " }, { "", "“‘" }, { "", "\"a\n\n" }, { "", "'a " }, { "", "( " }, { "", "[](" }, { "", "[[" }, { "", "](a" },
        { "", "<a " }, { "", "<!--" }, { "", "<!-- -->" }, { "", "*a" }, { "", "`a ``" }, { "", "| a |\n|-|\n" }, { "", "```\n" }, { "", "> a\n" }, { "", "- a\n" }, { "", "A.B." }, { "", "a-" },
        { "", "'s " }, { "", "By A Smith\n\n" }, { "", "VEGA: yes\n\n" }, { "", "Q: yes\n\n" }, { "", "\"a\" and " }, { "", "known as Ana Vega " }, { "", "Ana Vega aka Bea Oro, " }, { "", "Mr. Oro " },
        { "", ", " }, { "", "; he said" }, { "", "... " }, { "", "٣" }, { "", "http://a.b/" }, { "", "of the town of " }, { "", "March 7, 2009 " },
        { "", "asked " }, { "", "asked he " }, { "", "told him " }, { "", "said " }, { "", "said that and " }, { "", "said a " }, { "", "to say, " }, { "", "claim that " }, { "", "who said " },
        { "", "according to " }, { "", "a as it said " }, { "", "Smith " }, { "", "Smith said \"x\" " }, { "", "\"a\"" }, { "", "he \"a\" " }, { "", "''" }, { "", "is a view that " }, { "", "was told by " },
        { "---\n", "- \"a\"\n" }, { "---\ntags: ", "[a, " }, { "---\ntags:\n", "  - a\n" }, { "---\nauthors:\n", " - name: Ana\n" }, { "---\ntitle: \"", "\\a" }, { "---\nurl: http://", "a." },
        { "", "\"\"Ana\"\"@" }, { "", "\"\"@\"Ana\"@" }, { "", "\"\" \"a\" b; " }, { "---\ntitle: a\n", " [\n" }, { "---\nauthors: ", "Ana Vega, " },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Twice_the_text_takes_about_twice_the_steps(string start, string unit)
    {
        foreach (var path in new[] { "a.txt", "a.md" })
        {
            var once = Steps(Text(Length), path);
            var twice = Steps(Text(2 * Length), path);
            output.WriteLine($"{path} {start}{unit}: {twice / (2.0 * Length):F1} steps a character, growth {(double)twice / once:F2}");
            Assert.True(twice <= once * MostGrowth, $"{path} {start}{unit}: {once} and {twice} steps");
            Assert.True(twice <= 2L * Length * StepBudget.StepsPerCharacter / 8, $"{path} {start}{unit}: {twice / (2.0 * Length)} steps a character");
        }

        string Text(int length) => start + string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + (start.Length > 0 ? "\n---\nThey met.\n" : "\n");
    }

    [Fact]
    public void Over_budget_is_a_finding_at_its_place_and_the_others_come_through()
    {
        var text = "\"We won,\" said Ana Vega.\n\n" + string.Concat(Enumerable.Repeat("She said that it was \"over.\" ", 2000)) + "\n";
        var read = new ReadArticle("/news/a.txt", new ArticleFile("a", "a.txt", text, ArticleMetadata.None), default);
        var stopped = ArticleResult.From(read, new StepBudget(100_000), default);
        Assert.Null(stopped.Facts);
        var finding = Assert.Single(stopped.Findings);
        Assert.Equal((FindingId.TooMuchWork, "/news/a.txt", 2), (finding.Id, finding.Path, finding.StartLine));
        Assert.Contains("far more work", FindingText.Of(finding.Id, finding.Arguments), StringComparison.Ordinal);

        var good = ArticleResult.From(new("/news/b.txt", new ArticleFile("b", "b.txt", "\"We won,\" said Ana Vega.\n", ArticleMetadata.None), default));
        Assert.Equal("b", Assert.Single(ArticleSet.From([stopped, good]).Articles).File.Name);
        Assert.NotNull(ArticleResult.From(read).Facts);
    }

    [Fact]
    public void Correcting_an_article_has_a_budget_too()
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", string.Concat(Enumerable.Repeat("\"We won,\" said Ana Vega. Bea Oro left. ", 3000)), ArticleMetadata.None));
        var corrections = CorrectionReader.Read(".corpusconfig", string.Concat(Enumerable.Range(0, 500).Select(i => $"[quote a \"words {i}\"]\nspeaker = Ana Vega\n"))).Corrections;
        Assert.NotNull(Curator.Apply(facts, new(corrections), EnglishLanguage.Instance));
        Assert.Throws<StepsExceededException>(() => Curator.Apply(facts, new(corrections), EnglishLanguage.Instance, new StepBudget(10_000)));
    }

    [SharedFact]
    public void Articles_take_a_small_part_of_what_they_may()
    {
        var folders = new[] { "polnear", "gum-news", "gum-interview", "gum-bio" }.Select(name => Path.Combine(Repository.Shared!, "evaluation", name)).Append(Repository.Seeds);
        foreach (var folder in folders)
        {
            var articles = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText).Where(text => text.Length > 0)
                .Select(text => (text.Length, Steps: Steps(text, "a.txt"))).ToList();
            Assert.NotEmpty(articles);
            var most = articles.Max(article => (double)article.Steps / article.Length);
            output.WriteLine($"{Path.GetFileName(folder)}: {articles.Count} articles, {articles.Sum(article => article.Steps) / (double)articles.Sum(article => article.Length):F1} steps a character, at most {most:F1}");
            Assert.True(most <= StepBudget.StepsPerCharacter / 100.0, folder);
        }
    }

    private static long Steps(string text, string path)
    {
        var budget = StepBudget.For(text.Length);
        ArticleExtractor.Extract(new ArticleFile("a", path, text, ArticleMetadata.None), budget);
        return budget.Spent;
    }

    private static void Reads(string text, string path)
    {
        var extracted = ArticleResult.From(new(path, new ArticleFile("a", path, text, ArticleMetadata.None), default));
        Assert.DoesNotContain(extracted.Findings, finding => finding.Id is FindingId.ExtractionFailed or FindingId.TooMuchWork);
        Assert.NotNull(extracted.Facts);
    }
}
