using Corpus.Extraction.Collections;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Incremental;

/// <summary>What is kept of articles and people from one edit to the next makes an edit faster, and changes nothing that is generated.</summary>
public class KeptTests
{
    private static readonly string[] Texts =
    [
        "Roads close\n\n\"We lost,\" said Ana Vega, the mayor of Wentvale. Carl Marsh, her deputy, said it rained.\n",
        "Roads open\n\n\"We won,\" said Carl Marsh, the governor of Orrinton. Marsh left.\n",
        "Roads close\n\nAna Vega said that the roads are closed. \"No,\" Carl Marsh said.\n",
        "Bridges fall\n\nJosé Marsh said that he saw it. \"It fell,\" said Marsh, the mayor.\n",
        "Bridges fall again\n\nPresident Ana M. Vega promised to come. Vega, she said, is a friend.\n",
    ];

    [Fact]
    public void After_each_edit_the_code_is_that_of_a_first_run()
    {
        var files = Enumerable.Range(0, 12).ToDictionary(i => $"articles/a{i:00}.txt", i => Texts[i % Texts.Length]);
        var host = new GeneratorHost();
        foreach (var (path, text) in files)
        {
            host.Set(path, text);
        }

        for (var edit = 0; edit < 24; edit++)
        {
            var path = $"articles/a{edit * 5 % 12:00}.txt";
            if (edit % 4 == 3 && files.Remove(path))
            {
                host.Remove(path);
            }
            else
            {
                files[path] = Texts[(edit + 1) % Texts.Length] + $"\n\"This is edit {edit},\" said Ana Vega.\n";
                host.Set(path, files[path]);
            }

            var fresh = new GeneratorHost();
            foreach (var file in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                fresh.Set(file.Key, file.Value);
            }

            Assert.Equal(Written(fresh.Run()), Written(host.Run()));
        }
    }

    [Fact]
    public void What_is_kept_belongs_to_one_record_and_is_no_part_of_it()
    {
        var one = new Sample(1);
        one.Half.Keep(one, "half");
        Assert.Equal("half", one.Half.Of(one));
        Assert.Null((one with { Number = 2 }).Half.Of(new Sample(2)));
        var copy = one with { };
        Assert.Null(copy.Half.Of(copy));
        Assert.Equal(new Sample(1), one);
        Assert.Equal(new Sample(1).GetHashCode(), one.GetHashCode());
    }

    private static string[] Written(GeneratorRunResult result) =>
    [
        .. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText),
        .. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
    ];

    private sealed record Sample(int Number)
    {
        internal Derived<string> Half;
    }
}
