using System.Globalization;

namespace Corpus.Mutation;

/// <summary>Which tests run the members of which mutants, and how long they take.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<int, List<(string Test, double Time)>> _tests = [];

    /// <summary>The mutants that run while a type is initialized, and so need a process of their own.</summary>
    public HashSet<int> Static { get; } = [];

    /// <summary>How many tests pass on the code as it is.</summary>
    public int Tests { get; private set; }

    public static Coverage Read(string file)
    {
        var coverage = new Coverage();
        foreach (var line in File.ReadLines(file))
        {
            var parts = line.Split('\t');
            var ids = parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture));
            if (parts[0] == "static")
            {
                coverage.Static.UnionWith(ids);
                continue;
            }

            coverage.Tests++;
            foreach (var id in ids)
            {
                if (!coverage._tests.TryGetValue(id, out var tests))
                {
                    coverage._tests.Add(id, tests = []);
                }

                tests.Add((parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture)));
            }
        }

        return coverage;
    }

    /// <summary>The tests to run for a mutant, the quickest first, as many as took so many milliseconds together.</summary>
    public IEnumerable<string> Of(int id, double budget)
    {
        foreach (var (test, time) in _tests.GetValueOrDefault(id, []).OrderBy(test => test.Time))
        {
            budget -= time;
            if (budget < 0)
            {
                yield break;
            }

            yield return test;
        }
    }
}
