using System.IO.Compression;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>Several corpora, and what is extracted at run time, as one: by the packages, as people use them.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class AbstractionsTests(PackedFeed feed)
{
    private const string Article = "\"We lost the vote,\" Mayor Ana Vega said on Friday.\n";

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void A_query_goes_over_two_corpora_and_over_what_a_test_made_up(string storage)
    {
        using var workspace = new Workspace(feed)
            .Project("Old/Old.csproj", $"<TargetFramework>net8.0</TargetFramework><CorpusVisibility>public</CorpusVisibility><CorpusStorage>{storage}</CorpusStorage>", feed.Reference("Corpus.Generator") + feed.Reference("Corpus.Abstractions"))
            .Write("Old/articles/old.txt", Article.Replace("lost", "won", StringComparison.Ordinal))
            .Project("App/App.csproj", $"<OutputType>Exe</OutputType><RootNamespace>New</RootNamespace><CorpusStorage>{storage}</CorpusStorage>", feed.Reference("Corpus.Generator") + "<ProjectReference Include=\"../Old/Old.csproj\" />")
            .Write("App/articles/new.txt", Article)
            .Write("App/Program.cs", """
                using System.Reflection;
                using Corpus.Abstractions;

                var fake = DispatchProxy.Create<IQuote, Fake>();
                foreach (var quote in Old.Quotes.All.Concat<IQuote>(New.Quotes.All).Append(fake))
                    Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text} {quote.Kind} {quote.Source?.Text} {quote.Article?.Name}");
                Console.WriteLine(ReferenceEquals(((IPerson)New.People.AnaVega).Mentions, ((IPerson)New.People.AnaVega).Mentions));

                public class Fake : DispatchProxy
                {
                    protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
                        method!.Name == "get_Text" ? "Made up." : method.ReturnType.IsValueType ? Activator.CreateInstance(method.ReturnType) : null;
                }
                """);
        workspace.Build("App/App.csproj").SaysNothing();
        Assert.Equal(
            "Ana Vega: We won the vote, Direct Mayor Ana Vega old\nAna Vega: We lost the vote, Direct Mayor Ana Vega new\n: Made up. Direct  \nTrue\n",
            workspace.Run("App/bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_corpus_that_refers_to_no_such_package_depends_on_nothing()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus.Generator"))
            .Write("articles/a.txt", Article)
            .Write("Program.cs", "Console.WriteLine(App.Quotes.All[0].Speaker);");
        workspace.Build().SaysNothing();
        Assert.Equal(["App.dll"], Directory.EnumerateFiles(workspace.At("bin/Debug/net10.0"), "*.dll").Select(Path.GetFileName));
        Assert.Equal("Ana Vega\n", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_extracted_at_run_time_is_what_the_corpus_of_the_same_articles_says()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus") + feed.Reference("Corpus.Extraction"))
            .CopySeeds("seeds")
            .Write("Program.cs", """
                using Corpus.Abstractions;
                using Corpus.Extraction;

                var builder = new CorpusBuilder();
                foreach (var file in Directory.EnumerateFiles(args[0]).OrderDescending())
                    builder = file.EndsWith(".corpusconfig") ? builder.AddCorrections(file, File.ReadAllText(file)) : builder.AddArticle(Path.GetFileName(file), File.ReadAllText(file));
                var extracted = builder.Build();
                Write("compiled.txt", Corpus.Articles.All, Corpus.People.All);
                Write("extracted.txt", extracted.Articles, extracted.People);

                static void Write(string path, IEnumerable<IArticle> articles, IEnumerable<IPerson> people)
                {
                    using var file = File.CreateText(path);
                    foreach (var a in articles)
                    {
                        file.WriteLine($"{a.Name}|{a.Path}|{a.Headline}|{a.Dateline}|{a.Publisher}|{a.Url}|{a.DatePublished:O}|{a.Language}|{a.CopyrightNotice}|{a.WordCount}|{a.Text}");
                        file.WriteLine(string.Join('|', a.Highlights) + string.Join('|', a.Keywords) + Names(a.Authors) + Names(a.People) + string.Join('|', a.NearDuplicates.Select(x => x.Name)));
                        foreach (var p in a.Paragraphs)
                            file.WriteLine($"{p.Kind} {p.Range} {p.Text} {p.Article.Name}");
                        foreach (var q in a.Quotes)
                            file.WriteLine($"{Place(q)} {q.Text} {string.Join(',', q.Spans)} {string.Join('|', q.Verbatim)} {Words(q.Source)} {Words(q.Cue)} {q.Speaker?.Name} {q.SourceKind} {q.SourceName} {q.Rule} {q.Confidence} {q.Paragraph.Range} {q.Sentence} {q.SentenceSpan} {string.Join('|', q.Variants.Select(Place))}");
                    }

                    foreach (var p in people)
                        file.WriteLine($"{p.Name}|{p.GivenName}|{p.FamilyName}|{p.HonorificPrefix}|{string.Join(',', p.AlternateNames)}|{string.Join(',', p.JobTitles)}|{string.Join(',', p.Affiliations)}|{string.Join(',', p.Mentions.Select(Words))}|{string.Join(',', p.Quotes.Select(Place))}|{string.Join(',', p.Articles.Select(a => a.Name))}");
                }

                static string Names(IEnumerable<IPerson> people) => string.Join('|', people.Select(p => p.Name));
                static string Place(IQuote q) => $"{q.Article.Name} {q.Line} {q.Kind}";
                static string Words(IMention? m) => m is null ? "" : $"{m.Article.Name} {m.Kind} {m.Span} {m.Text}";
                """);
        workspace.Build().SaysNothing();
        workspace.DotNet(["exec", "--roll-forward", "Major", workspace.At("bin/Debug/net10.0/App.dll"), workspace.At("seeds")]).Succeeds();
        var compiled = File.ReadAllText(workspace.At("compiled.txt"));
        Assert.Contains("Sergey Lavrov", compiled, StringComparison.Ordinal);
        Assert.Equal(compiled, File.ReadAllText(workspace.At("extracted.txt")));
    }

    [Fact]
    public void The_package_of_articles_makes_a_corpus_beside_it_one_of_the_same_kind()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus") + feed.Reference("Corpus.Generator"))
            .Write("articles/a.txt", Article)
            .Write("Program.cs", """
                using Corpus.Abstractions;
                Console.WriteLine(Corpus.Quotes.All.Concat<IQuote>(App.Quotes.All).Last().Speaker?.Name);
                """);
        workspace.Build().SaysNothing();
        Assert.Equal("Ana Vega\n", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Corpus.Abstractions.dll")]
    [InlineData("Corpus.Emit.dll")]
    [InlineData("Corpus.Extraction.dll")]
    public void An_assembly_that_the_compiler_lacks_does_not_go_unnoticed(string missing)
    {
        using var workspace = new Workspace(feed);
        ZipFile.ExtractToDirectory(feed.PathOf("Corpus.Generator"), workspace.At("generator"));
        File.Delete(workspace.At("generator/analyzers/dotnet/cs/" + missing));
        var warningsAsErrors = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Corpus", "Corpus.csproj")).Descendants("WarningsAsErrors").Single().Value;
        workspace
            .Write("articles/a.txt", Article)
            .Write("Library.csproj", $"""
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <WarningsAsErrors>{warningsAsErrors}</WarningsAsErrors>
                  </PropertyGroup>
                  <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.props" />
                  <Import Project="generator/buildTransitive/Corpus.Generator.props" />
                  <ItemGroup>
                    <Analyzer Include="generator/analyzers/dotnet/cs/*.dll" />
                  </ItemGroup>
                  <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.targets" />
                  <Import Project="generator/buildTransitive/Corpus.Generator.targets" />
                </Project>
                """);

        // A shared compiler takes an assembly that it lacks from where another build had it.
        var failed = workspace.Build("", "-p:UseSharedCompilation=false").Fails();
        Assert.Contains(failed.Messages, message => message.Contains("error CS8784", StringComparison.Ordinal) || message.Contains("error CS8785", StringComparison.Ordinal));
    }
}
