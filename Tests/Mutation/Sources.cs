using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Mutation;

/// <summary>What the engine is compiled from, as its project file says.</summary>
internal sealed class Sources
{
    private Sources(string root, CSharpParseOptions parse, JsonElement items)
    {
        Root = root;
        References = [.. Paths(items, "ReferencePath").Select(path => MetadataReference.CreateFromFile(path))];
        Code = Paths(items, "Compile").ToDictionary(Relative, path => Parse(path, parse), StringComparer.Ordinal);
        Resources = [.. items.GetProperty("EmbeddedResource").EnumerateArray().Select(item =>
            (item.GetProperty("LogicalName").GetString()!, Relative(item.GetProperty("FullPath").GetString()!)))];
        Friends = [.. items.GetProperty("InternalsVisibleTo").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    public string Root { get; }
    public MetadataReference[] References { get; }

    /// <summary>By path from the root of the repository.</summary>
    public Dictionary<string, SyntaxTree> Code { get; }

    public List<(string Name, string Path)> Resources { get; }

    /// <summary>The assemblies that see what is internal.</summary>
    public List<string> Friends { get; }

    /// <param name="framework">The build of the project; null where it has one only.</param>
    public static Sources Read(string root, string project, string? framework, string configuration)
    {
        var start = new ProcessStartInfo("dotnet", [
            "msbuild", Path.Combine(root, project), "-nologo", "-nodeReuse:false", $"-p:Configuration={configuration}",
            "-t:AddImplicitDefineConstants;ResolveAssemblyReferences", "-p:BuildProjectReferences=false",
            "-getItem:ReferencePath", "-getItem:Compile", "-getItem:EmbeddedResource", "-getItem:InternalsVisibleTo",
            "-getProperty:DefineConstants", "-getProperty:LangVersion", .. framework is null ? (string[])[] : [$"-p:TargetFramework={framework}"]])
        { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var output = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        var properties = output.RootElement.GetProperty("Properties");
        if (!LanguageVersionFacts.TryParse(properties.GetProperty("LangVersion").GetString(), out var version))
        {
            version = LanguageVersion.Latest;
        }

        var defined = properties.GetProperty("DefineConstants").GetString()!.Split(';');
        return new(root, new CSharpParseOptions(version, preprocessorSymbols: defined), output.RootElement.GetProperty("Items").Clone());
    }

    private string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Paths(JsonElement items, string kind) =>
        items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!);

    private static SyntaxTree Parse(string path, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), options, path);
}
