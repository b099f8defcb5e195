using System.Reflection;
using System.Text.Json;

namespace Corpus.Mutation;

/// <summary>Mutants drawn by chance, each as likely as any other, and for each suite a folder in which its tests can run on them.</summary>
internal sealed class Sample
{
    private Sample(int pool, List<Mutant>[] drawn) => (Pool, Drawn) = (pool, drawn);

    /// <summary>How many mutants there are to draw from.</summary>
    public int Pool { get; }

    /// <summary>The mutants of each of <see cref="Suite.All"/>; a mutant's number is its place.</summary>
    public List<Mutant>[] Drawn { get; }

    public static Sample Draw(int seed, int count, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var root = Built("RepositoryRoot");
        var assemblies = Suite.All.Select(suite => Prepare(suite, root, FolderOf(folder, suite))).ToArray();
        var pool = assemblies.SelectMany((assembly, suite) => assembly.All().Select(mutant => (Suite: suite, Mutant: mutant))).ToArray();
        var order = Enumerable.Range(0, pool.Length).ToArray();
        new Random(seed).Shuffle(order);
        // Some do not compile, so a few more are drawn.
        var drawn = order.Take(count + (count / 4) + 8).Select(place => pool[place]).ToList();
        var compiled = assemblies.Select((assembly, suite) => assembly.Write(
            [.. drawn.Where(item => item.Suite == suite).Select(item => item.Mutant)],
            Path.Combine(FolderOf(folder, Suite.All[suite]), "bin", Suite.All[suite].Assembly + ".dll"))).ToArray();
        // Cutting at the end changes no mutant's number.
        var taken = drawn.Where(item => compiled[item.Suite].Contains(item.Mutant)).Take(count).ToList();
        var bySuite = assemblies.Select((_, suite) => taken.Where(item => item.Suite == suite).Select(item => item.Mutant).ToList());
        var sample = new Sample(pool.Length, [.. bySuite]);
        File.WriteAllText(ListIn(folder), JsonSerializer.Serialize((sample.Pool, sample.Drawn), Tuples));
        return sample;
    }

    /// <summary>What an earlier run has drawn.</summary>
    public static Sample Read(string folder)
    {
        var (pool, drawn) = JsonSerializer.Deserialize<(int, List<Mutant>[])>(File.ReadAllText(ListIn(folder)), Tuples);
        return new(pool, drawn);
    }

    public static string FolderOf(string folder, Suite suite) => Path.Combine(folder, suite.Tests);

    private static JsonSerializerOptions Tuples { get; } = new() { IncludeFields = true };

    private static string ListIn(string folder) => Path.Combine(folder, "mutants.json");

    /// <summary>Puts tests and this program into one folder, for a process that runs these tests.</summary>
    private static MutatedAssembly Prepare(Suite suite, string root, string folder)
    {
        var bin = Path.Combine(folder, "bin");
        Directory.CreateDirectory(bin);
        var configuration = Built("Configuration");
        var tests = Path.Combine(root, "Tests", suite.Tests, "bin", configuration, "net10.0");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Concat(Directory.EnumerateFiles(tests)))
        {
            File.Copy(file, Path.Combine(bin, Path.GetFileName(file)), overwrite: true);
        }

        // Without it all assemblies in the folder can be loaded, those of the tests too.
        File.Delete(Path.Combine(bin, "Corpus.Mutation.deps.json"));
        var embedded = suite.Embedded is { } project ? Sources.Read(root, project, framework: null, configuration) : null;
        return new(suite, Sources.Read(root, suite.Project, suite.Framework, configuration), embedded, Path.Combine(tests, suite.Assembly + ".dll"));
    }

    private static string Built(string name) =>
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!;
}
