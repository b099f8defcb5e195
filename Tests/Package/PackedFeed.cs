using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>A folder with the packages as packed from this checkout, and a package cache that starts empty.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("corpus-feed-").FullName;

    /// <summary>What ships; the last part of each name is the folder of its project.</summary>
    internal static readonly string[] Packages = ["Corpus.Generator", "Corpus", "Corpus.Tool", "Corpus.Templates"];

    public PackedFeed()
    {
        Directory.CreateDirectory(Folder);
        foreach (var package in Packages)
        {
            var project = $"{package.Split('.')[^1]}/{package}.csproj";
            Workspace.Start(Repository.Root, null, "dotnet",
            [
                "pack", project, "-c", "Release", "-nologo", "-m:1", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false",
                "--artifacts-path", Path.Combine(_root, "artifacts"), "-o", Folder,
            ]).SaysNothing();
        }
    }

    public string Folder => Path.Combine(_root, "feed");

    public string Cache => Path.Combine(_root, "cache");

    public string PathOf(string package) => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    public string Version => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Folder, "Corpus.Generator.*.nupkg").Single())["Corpus.Generator.".Length..];

    public string Reference(string package) => $"<PackageReference Include=\"{package}\" Version=\"{Version}\" {(package == "Corpus.Generator" ? "PrivateAssets=\"all\"" : "")} />";

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packages";
}
