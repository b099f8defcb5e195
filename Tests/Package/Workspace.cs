using System.Diagnostics;

namespace Corpus.Tests.Package;

/// <summary>An empty folder away from the checkout in which somebody uses the packages.</summary>
internal sealed class Workspace : IDisposable
{
    private const int TimeLimit = 10 * 60 * 1000;

    private readonly PackedFeed _feed;

    private readonly string _root;

    /// <param name="name">The name of the folder, with one above it that has none of the user's own.</param>
    public Workspace(PackedFeed feed, string name = "")
    {
        _feed = feed;
        _root = Directory.CreateTempSubdirectory("corpus-user-").FullName;
        Folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="corpus" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    /// <summary>What the user has in the environment beside the usual.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string At(string path) => Path.Combine(Folder, path);

    public Workspace Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Writes a project file.</summary>
    /// <param name="properties">XML of properties, in addition to the usual ones.</param>
    /// <param name="items">XML of items.</param>
    /// <param name="sdk">What kind of project it is.</param>
    public Workspace Project(string path, string properties, string items, string sdk = "Microsoft.NET.Sdk") => Write(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes a solution of all projects below the folder.</summary>
    public Workspace Solution(string path)
    {
        var projects = Directory.EnumerateFiles(Folder, "*.*proj", SearchOption.AllDirectories).Select(file => $"<Project Path=\"{Path.GetRelativePath(Folder, file)}\" />");
        return Write(path, $"<Solution>{string.Concat(projects)}</Solution>");
    }

    public Workspace CopySeeds(string folder)
    {
        Directory.CreateDirectory(At(folder));
        foreach (var seed in Directory.EnumerateFiles(Infrastructure.Repository.Seeds))
        {
            File.Copy(seed, At(Path.Combine(folder, Path.GetFileName(seed))));
        }

        return this;
    }

    public Outcome Build(string project = "", params string[] more) =>
        DotNet(["build", project, "-nologo", "-m:1", "-nodeReuse:false", "-clp:NoSummary", .. more]);

    /// <summary>Runs a line of the documents in the user's shell.</summary>
    public Outcome Shell(string line) => Start(Folder, _feed.Cache, "sh", ["-c", $"PATH=\"$PATH:$DOTNET_CLI_HOME/.dotnet/tools\"; {line}"]);

    /// <summary>Runs the built program, on whatever later runtime is there.</summary>
    public Outcome Run(string dll) => DotNet(["exec", "--roll-forward", "Major", At(dll)]);

    public Outcome DotNet(IReadOnlyList<string> arguments) => Start(Folder, _feed.Cache, "dotnet", arguments, Environment);

    /// <summary>Starts a program that goes on, such as a server.</summary>
    public RunningProgram Start(params string[] dotnetArguments) => new(StartOf(Folder, _feed.Cache, "dotnet", dotnetArguments));

    public static Outcome Start(string folder, string? cache, string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = StartOf(folder, cache, program, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} took too long.");
        }

        return new($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.Result + error.Result) { StandardOutput = output.Result };
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static ProcessStartInfo StartOf(string folder, string? cache, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments.Where(argument => argument.Length > 0))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the test run has set for its own build is not for another.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // One compiler for all of these builds: most are small, and starting it costs them more than compiling.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (cache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = cache;

            // A home of its own, for tools and templates that are installed for the user.
            start.Environment["DOTNET_CLI_HOME"] = Path.Combine(Path.GetDirectoryName(cache)!, "home");
            start.Environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        }

        return start;
    }
}
