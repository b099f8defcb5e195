using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Hosting;

/// <summary>A corpus with a field of each type, and what its generated code says.</summary>
internal static class FieldSample
{
    public const string Declarations = """
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
        [field homepage]
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

    /// <summary>The article <c>a</c>, which gives them all.</summary>
    public const string Article = """
        ---
        rating: -9223372036854775808
        ratings: [1, 20, 3000000000]
        score: 0.1
        scores: [1e3, -2.5]
        draft: true
        flags: [true, false]
        due: 2024-02-29
        days: ["0001-01-01", 9999-12-31]
        homepage: https://example.org/a
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

    /// <summary>Code of a namespace that gives all fields of all articles.</summary>
    public static string Asking(string space) => """
        namespace {Namespace};

        internal static class Asking
        {
            public static string Dump()
            {
                var text = new System.Text.StringBuilder();
                foreach (var article in Articles.All)
                {
                    string?[] single = [article.Rating?.ToString(), article.Score?.ToString("R"), article.Draft?.ToString(), article.Due?.ToString("o"), article.Homepage, article.Motto, article.Section?.ToString(), article.Reviewer?.Name, article.Previous?.Name, article.@virtual];
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

                var json = System.Text.Json.JsonSerializer.Serialize(Articles.All[0], new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
                text.Append(json, json.IndexOf("\"fields\""), json.IndexOf(",\"words\"") - json.IndexOf("\"fields\"")).Append('\n');
                text.Append(System.Text.Json.JsonSerializer.Serialize(new { Articles.All[0].Section, Articles.All[0].Desks })).Append('\n');
                var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = CorpusJson.Resolver };
                text.Append(System.Text.Json.JsonSerializer.Serialize(Articles.All[0].Desks, options)).Append(System.Text.Json.JsonSerializer.Serialize(Articles.All[1].Section, options)).Append('\n');
                return text.Append((int)Desk.@Class).Append(Desks._2020Race).ToString();
            }

            private static string Joined<T>(System.Collections.Generic.IReadOnlyList<T> values) =>
                string.Join(",", System.Linq.Enumerable.Select(values, value => value is Article a ? a.Name : value is Person p ? p.Name : value is System.IFormattable f ? f.ToString(value is System.DateOnly ? "o" : null, System.Globalization.CultureInfo.InvariantCulture) : value!.ToString()));
        }
        """.Replace("{Namespace}", space, StringComparison.Ordinal);

    /// <summary>The fields of the article <c>a</c> as JSON.</summary>
    public const string Json = """
        {"rating":-9223372036854775808,"ratings":[1,20,3000000000],"score":0.1,"scores":[1000,-2.5],"draft":true,"flags":[true,false],"due":"2024-02-29","days":["0001-01-01","9999-12-31"],"homepage":"https://example.org/a","motto":"We \"will\" come","mottos":["We will come","{0} é </summary> \\"],"desk":"top-story","desks":["2020 race","sport"],"reviewer":"Anna Berg","reviewers":["Anna Berg","Carl Dahl"],"previous":"b","follows":["c/d","b"],"virtual":"yes"}
        """;

    public static string Answer { get; } = """
        a: -9223372036854775808 | 0.1 | True | 2024-02-29 | https://example.org/a | We "will" come | TopStory | Anna Berg | b | yes || 1,20,3000000000 | 1000,-2.5 | True,False | 0001-01-01,9999-12-31 | We will come,{0} é </summary> \ | _2020Race,Sport | Anna Berg,Carl Dahl | c/d,b |  | 
        b:  |  |  |  |  |  |  |  |  |  ||  |  |  |  |  |  |  |  | a | a
        c/d:  |  |  |  |  |  |  |  |  |  ||  |  |  |  |  |  |  |  |  | a
        Anna Berg: a | a
        Carl Dahl:  | a
        "fields":{JSON}
        {"Section":"top-story","Desks":["2020 race","sport"]}
        ["2020 race","sport"]null
        2_2020Race
        """.Replace("{JSON}", Json, StringComparison.Ordinal).ReplaceLineEndings("\n");

    /// <summary>The corpus as the engine reads it.</summary>
    public static CorpusModel Model() => new CorpusBuilder().AddCorrections(".corpusconfig", Declarations)
        .AddArticle("a.md", Article).AddArticle("b.md", "It rained.\n").AddArticle("c/d.md", "It rained again.\n")
        .BuildAll(int.MaxValue, CancellationToken.None).Corpus.Model;
}
