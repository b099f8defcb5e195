using Corpus.Generator.Tasks;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Precompiler;

/// <summary>What is read before the compiler starts is what the generator would have read.</summary>
public sealed class PreparationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-prepare-").FullName;

    [Fact]
    public void Properties_and_findings_are_those_of_the_generator()
    {
        Write("articles/a.txt", "By Anna Berg\n\nThe mayor came home. \"We will come,\" Carl Dahl said.\n\n\"Who says this?\"\n");
        Write("articles/old/b.md", "---\nheadline: One\nheadline: Two\nrating: six\ndesk: sport\nfollows: c\nby whom: Carl Dahl\n---\n\n\"It is \0 nothing, said Eva Falk.\n\nDahl came.\n");
        Write("articles/old/empty.txt", "");
        Write("articles/c.txt", "The mayor came home. \"We will come,\" Carl Dahl said, and \"we will stay.\"\n");
        File.WriteAllBytes(Path.Combine(_folder, "articles/latin.txt"), [.. "\"We will go, "u8, 0xE9, .. "migr\u00E9s,\" Eva Falk said.\n"u8]);
        File.WriteAllText(Path.Combine(_folder, "articles/utf16.txt"), "\"Émigrés,\" Eva Falk said.\n", System.Text.Encoding.Unicode);
        Write(".corpusconfig", "[person Carl Dahl]\njob_title = Governor\n\n[quote nobody \"none\"]\nspeaker = none\nbad = key\n\n[field rating]\ntype = integer\n[field desk]\nvalue = sport\n[field follows]\ntype = article\n[field by whom]\ntype = person\nlist = true\n[field text]\n");
        List("articles/latin.txt", "articles/old/empty.txt", "articles/c.txt", "articles/a.txt", "articles/old/b.md", "articles/utf16.txt", "articles/gone.txt");

        Programs.Precompile(_folder, "articles", 100);
        var prepared = Host().Set(At("corpus.members"), File.ReadAllText(At("corpus.members"))).RunBoth();
        var host = Host().Set("corpus.articles", File.ReadAllText(At("corpus.articles"))).Set(At(".corpusconfig"), File.ReadAllText(At(".corpusconfig")));
        string[] files = [.. new[] { "a.txt", "old/b.md", "old/empty.txt", "c.txt", "latin.txt", "utf16.txt" }.Select(path => At("articles/" + path))];
        var decoded = FileDecoder.Decode(files, "", At("corpus.decoded"));
        Assert.Equal([At("articles/latin.txt")], decoded);
        foreach (var path in files.Except(decoded).Append(At("corpus.decoded")))
        {
            using var stream = File.OpenRead(path);
            host.Set(path, Microsoft.CodeAnalysis.Text.SourceText.From(stream));
        }

        var direct = host.Set(At("articles/gone.txt"), (string?)null).RunBoth();
        Assert.Contains(Findings(direct.Result), finding => finding.Contains("CORP", StringComparison.Ordinal));
        Assert.Equal(Findings(direct.Result), Findings(prepared.Result));
        Assert.Equal(Members(direct.Result), Members(prepared.Result));
        Assert.Contains("CarlDahl", string.Concat(Members(prepared.Result)), StringComparison.Ordinal);
        Assert.Contains("ByWhomBack", string.Concat(Members(prepared.Result)), StringComparison.Ordinal);
        Assert.Empty(prepared.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void What_is_written_is_the_same_whatever_the_order_of_the_list()
    {
        Write("articles/a.txt", "\"We will come,\" Anna Berg said.\n");
        Write("articles/b.txt", "\"We will stay,\" said Carl Dahl.\n");
        List("articles/a.txt", "articles/b.txt");
        Programs.Precompile(_folder, "articles", 100);
        string[] files = ["corpus.texts", "corpus.tables", "corpus.members"];
        var written = files.Select(file => File.ReadAllBytes(At(file))).ToList();
        List("articles/b.txt", "articles/a.txt");
        Programs.Precompile(_folder, "articles", 100);
        Assert.Equal(written, files.Select(file => File.ReadAllBytes(At(file))));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.new"));
    }

    [Fact]
    public void What_an_earlier_run_has_kept_changes_nothing_but_the_time()
    {
        string[] files = ["corpus.texts", "corpus.tables", "corpus.members"];
        List<byte[]> Written() => [.. files.Select(file => File.ReadAllBytes(At(file)))];
        Write("articles/a.txt", "\"We will come,\" Anna Berg said.\n");
        Write("articles/b.txt", "\"We will stay,\" said Carl Dahl.\n\nIt \0 rained.\n");
        Write("articles/c.txt", "\"We will go,\" said Carl Dahl, a farmer.\n");
        List("articles/a.txt", "articles/b.txt", "articles/c.txt");
        Programs.Precompile(_folder, "articles", 100);
        var kept = File.ReadAllBytes(At("obj/corpus/corpus.facts"));
        var before = Written();
        Programs.Precompile(_folder, "articles", 100);
        Assert.Equal(before, Written());
        Assert.Equal(kept, File.ReadAllBytes(At("obj/corpus/corpus.facts")));

        // An edit, an article that is gone, and a correction that reading must know.
        Write("articles/a.txt", "\"We will come,\" Eva Falk said.\n");
        Write(".corpusconfig", "[person Carl Dahl]\ngender = male\n");
        List("articles/a.txt", "articles/b.txt");
        Programs.Precompile(_folder, "articles", 100);
        var edited = Written();
        var keptNow = File.ReadAllBytes(At("obj/corpus/corpus.facts"));
        Assert.NotEqual(before[2], edited[2]);
        Assert.DoesNotContain("Berg", System.Text.Encoding.UTF8.GetString(keptNow), StringComparison.Ordinal);

        foreach (var damaged in new byte[][] { [], keptNow[..^9], [.. keptNow.Select((value, i) => (byte)(i % 50 == 49 ? value ^ 4 : value))], new byte[keptNow.Length] })
        {
            File.WriteAllBytes(At("obj/corpus/corpus.facts"), damaged);
            Programs.Precompile(_folder, "articles", 100);
            Assert.Equal(edited, Written());
            Assert.Equal(keptNow, File.ReadAllBytes(At("obj/corpus/corpus.facts")));
        }
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_error_of_the_build()
    {
        Write("corpus.preparation", string.Join('\u001F', At("corpus.articles"), _folder + "/", "articles", "100", At("corpus.texts"), At("corpus.tables"), At("corpus.members"), At("corpus.facts"), "auto", ""));
        var (code, _, error) = Programs.Precompile(At("corpus.preparation"));
        Assert.Equal(1, code);
        Assert.StartsWith("Corpus.Generator : error : ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("corpus.members")));
    }

    [Fact]
    public void An_order_that_is_too_short_is_refused()
    {
        Write("corpus.preparation", "one\u001Ftwo\n");
        var (code, output, error) = Programs.Precompile(At("corpus.preparation"));
        Assert.Equal((1, "", $"Corpus.Generator : error : '{At("corpus.preparation")}' is not a list of what to prepare.{Environment.NewLine}"), (code, output, error));
        Assert.False(File.Exists(At("corpus.members")));
    }

    [Fact]
    public void Without_the_language_for_it_nothing_is_generated_of_what_was_prepared()
    {
        Write("articles/a.txt", "\"We will come,\" Anna Berg said.\n");
        List("articles/a.txt");
        Programs.Precompile(_folder, "articles", 100);
        var parse = Microsoft.CodeAnalysis.CSharp.CSharpParseOptions.Default.WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11);
        var result = new GeneratorHost(parse: parse).Set("corpus.members", File.ReadAllText(At("corpus.members"))).Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Equal("CORP005", Assert.Single(result.Diagnostics).Id);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private GeneratorHost Host() => new(new Dictionary<string, string> { ["RootNamespace"] = "News", ["ProjectDir"] = _folder + "/", ["CorpusStorage"] = "resource", ["CorpusMemberLimit"] = "100" });

    private static List<string> Findings(GeneratorRunResult result) => [.. result.Diagnostics.Select(finding => finding.Severity + finding.ToString()).Order(StringComparer.Ordinal)];

    private static List<string> Members(GeneratorRunResult result) =>
        [.. result.GeneratedSources.Where(source => source.HintName.Contains("Member", StringComparison.Ordinal) || source.HintName.Contains("Fields", StringComparison.Ordinal)).OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString())];

    private string At(string path) => Path.Combine(_folder, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Lists articles and the curation file as the package's targets do.</summary>
    private void List(params string[] articles) => Write("corpus.articles", string.Join('\n',
        articles.Select(path => $"\u001e{At(path)}\u001f\u001f\u001f{Path.GetFileName(path)}\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f").Append("\u001e" + At(".corpusconfig"))) + "\n");
}
