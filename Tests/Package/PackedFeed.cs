using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>
/// A folder with the packages as packed from this checkout, and a package cache that starts empty; shared by all who have it at
/// one time, and gone with the last.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>What ships; the last part of each name is the folder of its project.</summary>
    internal static readonly string[] Packages = ["Corpus.Abstractions", "Corpus.Extraction", "Corpus.Import", "Corpus.Generator", "Corpus", "Corpus.Tool", "Corpus.Templates"];

    private static readonly Lock Sharing = new();
    private static string? _shared;
    private static int _users;

    private readonly string _root;

    public PackedFeed()
    {
        lock (Sharing)
        {
            _users++;
            _root = _shared ??= Pack();
        }
    }

    public string Folder => Path.Combine(_root, "feed");

    public string Cache => Path.Combine(_root, "cache");

    public string PathOf(string package) => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    public string Version => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Folder, "Corpus.Generator.*.nupkg").Single())["Corpus.Generator.".Length..];

    public string Reference(string package) => $"<PackageReference Include=\"{package}\" Version=\"{Version}\" {(package == "Corpus.Generator" ? "PrivateAssets=\"all\"" : "")} />";

    public void Dispose()
    {
        lock (Sharing)
        {
            if (--_users == 0)
            {
                Directory.Delete(_root, recursive: true);
                _shared = null;
            }
        }
    }

    private static string Pack()
    {
        var root = Directory.CreateTempSubdirectory("corpus-feed-").FullName;
        Directory.CreateDirectory(Path.Combine(root, "feed"));
        foreach (var package in Packages)
        {
            Workspace.Start(Repository.Root, null, "dotnet",
            [
                "pack", $"{package.Split('.')[^1]}/{package}.csproj", "-c", "Release", "-nologo", "-m:2", "-v", "q", "-nodeReuse:false",
                "--artifacts-path", Path.Combine(root, "artifacts"), "-o", Path.Combine(root, "feed"),
            ]).SaysNothing();
        }

        return root;
    }
}

/// <summary>Tests of the packages spend their time in one compiler after another, so two such rows of them run beside each other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packages";
}

[CollectionDefinition(Name)]
public sealed class SecondPackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packages, too";
}
