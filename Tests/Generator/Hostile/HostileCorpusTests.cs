using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Hostile;

/// <summary>Whatever is in an article or in a file name, generated code compiles and says it.</summary>
public class HostileCorpusTests
{
    private static readonly string[] Words =
    [
        "*/", "\"\"\"", "\u202Eevil\u202C", "new\nline", "new\rline", "new\u2028line\u2029", "class", "string", "{0}", "</summary>", "#if X",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467", "e\u0301", "\uFEFF", "\u00AD", new string('x', 300), "All", "Find", "People", "ToString", "0", "...", "'", "@",
    ];

    [Fact]
    public void In_headline_name_and_quote() => ComeBack(
        [.. Words.Concat(["\\", "//"]).Select((words, i) => ($"articles/{i:D2}.txt", $"{words}\n\nOSLO (Wire) -- Ann {words} Brown, head of {words}, spoke.\n\n\"We {words} will come,\" Ann Brown said. Brown \"{words}\" left.\n"))]);

    [Fact]
    public void In_the_name_of_a_file() => ComeBack([.. Words.Select(words => ($"articles/{words}.txt", $"\"Yes,\" said Ann Brown.\n"))]);

    [Fact]
    public void Names_that_differ_in_case_or_punctuation_only()
    {
        string[] names = ["a b", "A B", "a-b", "A_B", "a.b", "ab", "AB", "a/b", "A/b"];
        ComeBack([.. names.Select(name => ($"articles/{name}.txt", "\"Yes,\" said Ann Brown.\n"))]);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    public void Members_and_documentation_of_any_words(int seed)
    {
        // Every member has a name that is a keyword or a type of the corpus; the model is otherwise by chance.
        string[] names = ["class", "await", "Article", "Person", "Quotes", "System", "CorpusStorage", "global", "var", "_", "Überblick", "field", "value", "record"];
        var model = new ModelMaker(seed, "*/", "///", "<", "]]>", "\u0085", "#endregion").Model(14, 14, 30);
        var people = model.People.Select((person, i) => person with { Member = names[i] }).ToArray();
        var articles = model.Articles.Select((article, i) => article with { Member = names[i] }).ToArray();
        model = model with { People = new(people), Articles = new(articles) };
        var asking = $$"""
            namespace News.Corpus;
            internal static class Asking
            {
                public static string Names() => string.Join(",", {{string.Join(", ", names.Select(name => $"People.@{name}.Name == People.All[{Array.IndexOf(names, name)}].Name && Articles.@{name} == Articles.All[{Array.IndexOf(names, name)}]"))}});
            }
            """;
        Assert.All(EmittedCorpus.Load(model, asking).Ask<string>("Names").Split(','), same => Assert.Equal("True", same));
    }

    /// <summary>Generates, compiles and runs, and compares the texts.</summary>
    private static void ComeBack(params (string Path, string Text)[] files)
    {
        const string asking = """
            internal static class Asking
            {
                public static string[] Texts()
                {
                    var texts = new System.Collections.Generic.List<string>();
                    foreach (var article in News.Articles.All)
                    {
                        if (News.Articles.Find(article.Name) != article) throw new System.InvalidOperationException(article.Name);
                        foreach (var quote in article.Quotes) if (!article.Text.Contains(quote.Verbatim.Count > 0 ? quote.Verbatim[0] : "")) throw new System.InvalidOperationException(quote.Text);
                        texts.Add(article.Path + "\n" + article.Text);
                    }

                    return texts.ToArray();
                }
            }
            """;
        var host = new GeneratorHost();
        host.Compilation = host.Compilation.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(asking, (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        foreach (var (path, text) in files)
        {
            host.Set(path, text);
        }

        var (result, output) = host.RunBoth();
        Assert.Null(result.Exception);
        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        var assembly = new System.Runtime.Loader.AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        var texts = (string[])assembly.GetType("Asking")!.GetMethod("Texts")!.Invoke(null, null)!;
        Assert.Equal(
            files.Select(file => file.Path["articles/".Length..] + "\n" + file.Text).Order(StringComparer.Ordinal),
            texts.Order(StringComparer.Ordinal));
    }
}
