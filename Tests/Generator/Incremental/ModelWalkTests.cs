using Corpus.Extraction.Collections;
using Corpus.Generator.Pipeline;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generator.Incremental;

/// <summary>What the pipeline keeps between two runs must not keep a compilation alive.</summary>
public class ModelWalkTests
{
    [Fact]
    public void The_models_hold_no_symbol_tree_location_or_source_text()
    {
        var result = GeneratorHost.OfSeeds().Set("articles/bad.txt", "\0 \"unclosed").Run();
        var names = typeof(Steps).GetFields().Select(field => (string)field.GetValue(null)!).ToHashSet();
        var outputs = result.TrackedSteps.Where(step => names.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(run => run.Outputs).ToList();
        Assert.True(outputs.Count > names.Count);
        Assert.All(outputs, output => Assert.Empty(ModelWalk.Violations(output.Value)));
    }

    [Fact]
    public void Records_of_the_models_compare_by_what_they_hold()
    {
        var first = GeneratorHost.OfSeeds().Run();
        var second = GeneratorHost.OfSeeds().Run();
        foreach (var name in typeof(Steps).GetFields().Select(field => (string)field.GetValue(null)!).Where(first.TrackedSteps.ContainsKey))
        {
            var a = first.TrackedSteps[name].SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
            var b = second.TrackedSteps[name].SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
            Assert.Equal(a.Count, b.Count);
            Assert.All(a.Zip(b), pair => Assert.True(pair.First.Equals(pair.Second) && pair.First.GetHashCode() == pair.Second.GetHashCode(), name));
        }
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void The_walk_finds_what_is_planted(object planted, string expected)
    {
        Assert.Equal([expected], ModelWalk.Violations(planted));
    }

    [Fact]
    public void The_walk_comes_back_from_a_circle()
    {
        var node = new Node();
        node.Next = new Node { Next = node };
        Assert.Empty(ModelWalk.Violations(node));
    }

    public static TheoryData<object, string> Planted()
    {
        var text = SourceText.From("class A;");
        var tree = CSharpSyntaxTree.ParseText("class A;");
        var compilation = CSharpCompilation.Create("a", [tree]);
        return new()
        {
            { new Holder(text), "Holder.<Value>k__BackingField: StringText" },
            { new Holder(new object?[] { null, Location.Create("a.txt", default, default) }), "Holder.<Value>k__BackingField[1]: ExternalFileLocation" },
            { new Holder(new Dictionary<string, object> { ["a"] = tree })," Holder.<Value>k__BackingField._entries[0].value: ParsedSyntaxTree".Trim() },
            { new Holder((1, compilation.GetTypeByMetadataName("A")!)), "Holder.<Value>k__BackingField.Item2: NonErrorNamedTypeSymbol" },
            { new Derived(text), "Derived.<Value>k__BackingField: StringText" },
            { new Holder(new EquatableArray<string>(["a"]).AsSpan().Length == 1 ? new Lazy<object>(() => text) : text), "Holder.<Value>k__BackingField._factory: Func`1" },
        };
    }

    private record Holder(object Value);

    private sealed record Derived(object Value) : Holder(Value);

    private sealed class Node
    {
        public Node? Next { get; set; }
    }
}
