using System.Globalization;
using System.Runtime.Loader;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Fields;

/// <summary>Declared fields in generated code: their properties, enums, and what they refer to, in both directions.</summary>
public class FieldQueryTests
{
    private const string Declarations = """
        [field rating]
        type = integer
        [field ratings]
        type = integer
        list = true
        [field score]
        type = number
        [field scores]
        type = number
        list = true
        [field draft]
        type = boolean
        [field flags]
        type = boolean
        list = true
        [field due]
        type = date
        [field days]
        type = date
        list = true
        [field source]
        type = url
        [field motto]
        [field mottos]
        list = true
        [field desk]
        property = Section
        value = politics
        value = top-story
        value = class
        [field desks]
        list = true
        value = sport
        value = 2020 race
        [field reviewer]
        type = person
        [field reviewers]
        type = person
        list = true
        [field previous]
        type = article
        [field follows]
        type = article
        list = true
        [field virtual]
        property = virtual
        """;

    private const string Given = """
        ---
        rating: -9223372036854775808
        ratings: [1, 20, 3000000000]
        score: 0.1
        scores: [1e3, -2.5]
        draft: true
        flags: [true, false]
        due: 2024-02-29
        days: ["0001-01-01", 9999-12-31]
        source: https://example.org/a
        motto: "We \"will\" come"
        mottos:
          - We will come
          - "{0} é </summary> \\"
        desk: top-story
        desks: [2020 race, sport]
        reviewer: Anna Berg
        reviewers: [Berg, Carl Dahl, Anna Berg]
        previous: b
        follows: [c/d.md, b, c/d]
        virtual: yes
        ---

        "We will come," Anna Berg said. Carl Dahl was there, and Berg left.
        """;

    /// <summary>Prints each field of each article.</summary>
    private const string Asking = """
        namespace News;

        internal static class Asking
        {
            public static string Dump()
            {
                var text = new System.Text.StringBuilder();
                foreach (var article in Articles.All)
                {
                    string?[] single = [article.Rating?.ToString(), article.Score?.ToString("R"), article.Draft?.ToString(), article.Due?.ToString("o"), article.Source, article.Motto, article.Section?.ToString(), article.Reviewer?.Name, article.Previous?.Name, article.@virtual];
                    string[] lists = [Joined(article.Ratings), Joined(article.Scores), Joined(article.Flags), Joined(article.Days), Joined(article.Mottos), Joined(article.Desks), Joined(article.Reviewers), Joined(article.Follows), Joined(article.PreviousBack), Joined(article.FollowsBack)];
                    text.Append(article.Name).Append(": ").AppendJoin(" | ", single).Append(" || ").AppendJoin(" | ", lists).Append('\n');
                    if (!ReferenceEquals(article.Follows, article.Follows) || !ReferenceEquals(article.Desks, article.Desks) || !ReferenceEquals(article.FollowsBack, article.FollowsBack))
                    {
                        text.Append("two reads differ\n");
                    }
                }

                foreach (var person in People.All)
                {
                    text.Append(person.Name).Append(": ").Append(Joined(person.ReviewerBack)).Append(" | ").Append(Joined(person.ReviewersBack)).Append('\n');
                }

                return text.Append((int)Desk.@Class).Append(Desks._2020Race).ToString();
            }

            private static string Joined<T>(System.Collections.Generic.IReadOnlyList<T> values) =>
                string.Join(",", System.Linq.Enumerable.Select(values, value => value is Article a ? a.Name : value is Person p ? p.Name : value is System.IFormattable f ? f.ToString(value is System.DateOnly ? "o" : null, System.Globalization.CultureInfo.InvariantCulture) : value!.ToString()));
        }
        """;

    [Fact]
    public void Every_type_of_field_gives_what_the_article_says()
    {
        Assert.Equal(
            """
            a: -9223372036854775808 | 0.1 | True | 2024-02-29 | https://example.org/a | We "will" come | TopStory | Anna Berg | b | yes || 1,20,3000000000 | 1000,-2.5 | True,False | 0001-01-01,9999-12-31 | We will come,{0} é </summary> \ | _2020Race,Sport | Anna Berg,Carl Dahl | c/d,b |  | 
            b:  |  |  |  |  |  |  |  |  |  ||  |  |  |  |  |  |  |  | a | a
            c/d:  |  |  |  |  |  |  |  |  |  ||  |  |  |  |  |  |  |  |  | a
            Anna Berg: a | a
            Carl Dahl:  | a
            2_2020Race
            """.ReplaceLineEndings("\n"),
            Ask(Host(Given)));
    }

    [Fact]
    public void Metadata_of_the_item_comes_before_front_matter()
    {
        var host = Host(Given).Set("corpus.articles",
            "\u001earticles/a.md\u001f\u001f\u001fa.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001fRating\u001f7\u001fRATINGS\u001f8; 9;\u001fFullText\u001fx\u001f\n"
            + "\u001earticles/b.md\u001f\u001f\u001fb.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n\u001earticles/c/d.md\u001f\u001f\u001fc/d.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n");
        Assert.Contains(": 7 | 0.1 |", Ask(host), StringComparison.Ordinal);
        Assert.Contains("|| 8,9 | 1000", Ask(host), StringComparison.Ordinal);
        Assert.Equal(["'rating' is ignored: the project file gives the value", "'ratings' is ignored: the project file gives the value"], host.Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Nothing_is_generated_for_fields_where_none_is_declared()
    {
        var host = new GeneratorHost().Set("articles/a.md", "---\nrating: 4\n---\n\nIt rained.\n");
        Assert.DoesNotContain(host.Run().GeneratedSources, source => source.HintName.Contains("Field", StringComparison.Ordinal));
    }

    [Fact]
    public void Documentation_says_what_the_declaration_says()
    {
        var host = new GeneratorHost().Set("articles/a.md", "---\nrating: 4\nslug: a\n---\n\nIt rained.\n")
            .Set(".corpusconfig", "[field rating]\ntype = integer\nrequired = true\nminimum = 1\nmaximum = 5\n[field slug]\nlist = true\npattern = [a-z<&]+\n");
        var code = host.Run().GeneratedSources.Single(source => source.HintName == "Corpus.Fields.g.cs").SourceText.ToString();
        Assert.Contains("/// <summary>The field <c>rating</c>: an integer from 1 to 5, required. Null where the article does not give it, or gives a value that cannot be used.</summary>\n    public long? Rating => Header.FieldRating;", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The field <c>slug</c>: a list, of which each value is text of the form [a-z&lt;&amp;]+. Never null.</summary>", code, StringComparison.Ordinal);
    }

    private static GeneratorHost Host(string article) => new GeneratorHost().Set(".corpusconfig", Declarations).Set("articles/a.md", article).Set("articles/b.md", "It rained.\n").Set("articles/c/d.md", "It rained again.\n");

    private static string Ask(GeneratorHost host)
    {
        var compilation = host.RunBoth().Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Asking, (CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return (string)new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("News.Asking")!.GetMethod("Dump")!.Invoke(null, null)!;
    }
}
