using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace Corpus.Tests.Generator.Docs;

/// <summary>What can be known of the workflows where they cannot run: they are YAML, are bounded, and name what is there.</summary>
public partial class WorkflowTests
{
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static IEnumerable<YamlMappingNode> Workflows => Files.Where(file => file.Contains("workflows", StringComparison.Ordinal)).Select(Read);

    private static IEnumerable<YamlMappingNode> Jobs => Workflows.SelectMany(workflow => ((YamlMappingNode)workflow["jobs"]).Children.Values).Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    [Fact]
    public void Every_file_is_one_mapping()
    {
        Assert.Contains(Files, file => file.EndsWith("dependabot.yml", StringComparison.Ordinal));
        Assert.All(Files, file => Assert.NotEmpty(Read(file).Children));
    }

    [Fact]
    public void Every_workflow_asks_for_no_more_than_reading_and_every_job_ends()
    {
        Assert.All(Workflows, workflow => Assert.Equal("{ { contents, read } }", workflow["permissions"].ToString()));
        Assert.NotEmpty(Jobs);
        Assert.All(Jobs, job => Assert.InRange(int.Parse(Text(job, "timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture), 1, 120));
    }

    [Fact]
    public void Every_action_has_a_major_version()
    {
        var actions = Steps.Where(step => step.Children.ContainsKey("uses")).Select(step => Text(step, "uses")).ToList();
        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Matches(@"^[\w-]+/[\w/-]+@v\d+$", action));
    }

    [Fact]
    public void Every_command_names_what_is_there()
    {
        var commands = Steps.Where(step => step.Children.ContainsKey("run")).Select(step => Text(step, "run")).Append(File.ReadAllText(Path.Combine(Repository.Root, ".ci", "pack"))).ToList();
        var paths = commands.SelectMany(command => Project().Matches(command)).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("Corpus.sln", paths);
        Assert.Contains("Tests/Package", paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
        Assert.All(commands.SelectMany(command => Script().Matches(command)), script => Assert.True(File.Exists(Path.Combine(Repository.Root, script.Value)), script.Value));

        var packed = Packed().Match(commands[^1]).Groups[1].Value.Split(' ');
        var packable = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar) is [_, _] && !File.ReadAllText(file).Contains("<IsPackable>false", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)));
        Assert.Equal(packable.Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_release_compiles_the_command_for_each_platform_that_its_package_names()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "Tool", "Corpus.Tool.csproj"));
        var named = project.Descendants("ToolPackageRuntimeIdentifiers").Single().Value.Split(';');
        var release = (YamlMappingNode)Read(Path.Combine(Repository.Root, ".github", "workflows", "release.yml"))["jobs"];
        var compiled = ((YamlSequenceNode)release["native"]["strategy"]["matrix"]["include"]).Cast<YamlMappingNode>().Select(entry => Text(entry, "runtime"));
        Assert.Equal(named, compiled.Append("any"));
        Assert.Equal(["pack", "native"], ((YamlSequenceNode)release["publish"]["needs"]).Select(job => ((YamlScalarNode)job).Value));
    }

    /// <summary>A workflow in a document: its jobs have steps, each a command or an action of a major version.</summary>
    internal static void AssertIsOne(string code)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(code));
        var workflow = (YamlMappingNode)stream.Documents.Single().RootNode;
        var jobs = ((YamlMappingNode)workflow["jobs"]).Children.Values.ToList();
        Assert.NotEmpty(jobs);
        var steps = jobs.SelectMany(job => (YamlSequenceNode)((YamlMappingNode)job)["steps"]).Cast<YamlMappingNode>().ToList();
        Assert.All(steps, step => Assert.True(step.Children.ContainsKey("run") || Action().IsMatch(Text(step, "uses"))));
        Assert.Contains(steps, step => step.Children.ContainsKey("run"));
    }

    private static YamlMappingNode Read(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(file);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    [GeneratedRegex(@"^[\w-]+/[\w/-]+@v\d+$")]
    private static partial Regex Action();

    /// <summary>The project, solution or folder that a command is for; a variable of the script is none.</summary>
    [GeneratedRegex(@"dotnet (?:build|test|pack|msbuild) ([\w./]+)")]
    private static partial Regex Project();

    [GeneratedRegex(@"(?<![\w/])\.ci/\w+")]
    private static partial Regex Script();

    [GeneratedRegex("for project in ([^;]+);")]
    private static partial Regex Packed();
}
