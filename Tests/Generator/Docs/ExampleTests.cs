using System.Text.RegularExpressions;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The code in the documents compiles, and prints what the documents say it prints.</summary>
public partial class ExampleTests
{
    [Theory]
    [MemberData(nameof(Examples))]
    public void Code_prints_what_stands_below_it(string code, string answer) => Assert.Equal(answer, SeedPrograms.Run(code));

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var match in Documents.All.Where(document => document != FieldPageTests.Page).SelectMany(document => Example().Matches(Documents.Text(document))))
        {
            examples.Add(match.Groups["code"].Value, match.Groups["answer"].Value);
        }

        return examples;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n(```text\n(?<answer>.*?)```\n)?", RegexOptions.Singleline)]
    private static partial Regex Example();
}
