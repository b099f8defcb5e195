using System.Reflection;
using System.Runtime.Loader;
using Corpus.Generator;

namespace Corpus.Tests.Generator.OldestCompiler;

/// <summary>Everything of ours once more, with another version of the compiler below it.</summary>
internal sealed class CompilerContext : AssemblyLoadContext, IDisposable
{
    private const string Compiler = "Microsoft.CodeAnalysis";

    private readonly string _packages = typeof(CompilerContext).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "PackageRoot").Value!;
    private readonly string _version;

    public CompilerContext(string version)
        : base("Compiler " + version, isCollectible: true) => _version = version;

    /// <summary>Calls a static method of this assembly as it is loaded here.</summary>
    public (string Version, string[] Sources) Run(Type type, string method)
    {
        var here = LoadFromAssemblyPath(typeof(CompilerContext).Assembly.Location).GetType(type.FullName!)!;
        return ((string, string[]))here.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
    }

    public void Dispose() => Unload();

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        Compiler => LoadFromAssemblyPath(Path.Combine(_packages, "microsoft.codeanalysis.common", _version, "lib", "net7.0", Compiler + ".dll")),
        Compiler + ".CSharp" => LoadFromAssemblyPath(Path.Combine(_packages, "microsoft.codeanalysis.csharp", _version, "lib", "net7.0", Compiler + ".CSharp.dll")),
        "Corpus.Generator" => LoadFromAssemblyPath(typeof(CorpusGenerator).Assembly.Location),
        "Basic.Reference.Assemblies" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
        _ => null,
    };
}
