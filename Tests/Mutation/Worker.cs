using System.Globalization;
using System.Reflection;

namespace Corpus.Mutation;

/// <summary>Runs in a process of its own, beside the mutated engine, and notes in a file what it finds.</summary>
internal sealed class Worker(Suite suite)
{
    /// <summary>Notes for each test how long it takes and which mutants' members it runs.</summary>
    public void Cover(int count, string results)
    {
        var mutants = new ActiveMutant(suite.Assembly);
        mutants.Prepare(count);
        using var runner = new TestRunner(suite);
        using var output = new StreamWriter(results);
        runner.Run(runner.Cases.Values, before: _ => mutants.Clear(), after: (test, time, passed) =>
        {
            if (passed)
            {
                var took = time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
                output.WriteLine($"{test.UniqueID}\t{took}\t{string.Join(',', mutants.Hit())}\t{Line(test.DisplayName)}");
                output.Flush();
            }
            else
            {
                Console.Error.WriteLine($"Does not pass on the code as it is, and does not count: {Line(test.DisplayName)}");
            }
        });
        output.WriteLine($"static\t0\t{string.Join(',', mutants.Static())}\t");
    }

    /// <summary>Switches one mutant on after another and runs its tests, the quick ones first.</summary>
    public void Judge(IReadOnlyList<int> ids, string coverage, string results, double budget)
    {
        var covered = Coverage.Read(coverage);
        var mutants = new ActiveMutant(suite.Assembly);
        using var runner = new TestRunner(suite);
        foreach (var id in ids)
        {
            var tests = covered.Of(id, budget).Where(runner.Cases.ContainsKey).Select(test => runner.Cases[test]).ToList();
            File.AppendAllText(results, $"{id}\tstarted\t{tests.Count}\n");
            mutants.Choose(id);
            string? killer = null;
            try
            {
                for (int from = 0, step = 20; from < tests.Count && killer is null; from += step, step *= 4)
                {
                    killer = runner.Run(tests.Skip(from).Take(step));
                }
            }
            catch (TimeoutException timeout)
            {
                File.AppendAllText(results, $"{id}\tkilled\ttime ran out in {Line(timeout.Message)}\n");
                Environment.Exit(1);
            }

            mutants.Choose(-1);
            File.AppendAllText(results, killer is null ? $"{id}\tsurvived\t\n" : $"{id}\tkilled\t{Line(killer)}\n");
        }
    }

    private static string Line(string name) => name.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>The switch in the mutated engine.</summary>
    private sealed class ActiveMutant
    {
        private readonly Type _type;

        public ActiveMutant(string assembly)
        {
            _type = Assembly.Load(assembly).GetType("Corpus.Mutation.Switch", throwOnError: true)!;
            // Code that the tests compile does not know the type.
            AppDomain.CurrentDomain.SetData(Schemata.Key, _type.GetMethod("Is")!.CreateDelegate<Func<int, bool>>());
        }

        public void Prepare(int count) => _type.GetMethod("Prepare")!.Invoke(null, [count]);

        public void Choose(int id) => _type.GetField("Active")!.SetValue(null, id);

        public void Clear() => Array.Clear((bool[])_type.GetField("Hit")!.GetValue(null)!);

        public IEnumerable<int> Hit() => Marked("Hit");

        public IEnumerable<int> Static() => Marked("Static");

        private IEnumerable<int> Marked(string field) =>
            ((bool[])_type.GetField(field)!.GetValue(null)!).Select((marked, id) => (marked, id)).Where(item => item.marked).Select(item => item.id);
    }
}
