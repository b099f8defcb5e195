using System.Diagnostics;
using System.Reflection;

namespace Corpus.Tests.Hosting;

/// <summary>The programs of the product as they are built, each run as a process of its own.</summary>
internal static class Programs
{
    /// <summary>Runs the precompiler.</summary>
    /// <param name="order">The file that says what to do.</param>
    public static (int Code, string Output, string Error) Precompile(string order) => Run(Built("Precompiler"), order);

    /// <summary>Runs the precompiler on a list of articles; it must succeed.</summary>
    /// <param name="folder">The project's folder, with <c>corpus.articles</c> in it; the results go there, too.</param>
    public static void Precompile(string folder, string articles, int memberLimit, bool isFile = false)
    {
        string At(string name) => Path.Combine(folder, name);
        File.WriteAllText(At("corpus.preparation"), string.Join('\u001F', At("corpus.articles"), folder + "/", articles, memberLimit, At("corpus.texts"), At("corpus.tables"), At("corpus.members"), At("obj/corpus/corpus.facts"), "auto", isFile ? At("corpus.file") : "") + "\n");
        var (code, _, error) = Precompile(At("corpus.preparation"));
        Assert.True(code == 0, error);
    }

    /// <summary>Runs the command.</summary>
    public static (int Code, string Output, string Error) Command(params string[] arguments) => Run(Built("Tool"), arguments);

    private static string Built(string program) => typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == program).Value!;

    private static (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
