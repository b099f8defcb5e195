using System.CommandLine;
using Corpus.Tests.Fuzz;

var count = new Option<long>("--count") { Description = "How many inputs are made.", DefaultValueFactory = _ => 20_000 };
var seed = new Option<ulong>("--seed") { Description = "The same seed makes the same inputs.", DefaultValueFactory = _ => 1 };
var first = new Option<long>("--first") { Description = "The index of the first input." };
var threads = new Option<int>("--threads") { Description = "How many inputs are checked at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
var otherwise = new Option<int>("--otherwise") { Description = "One input in so many is read again on other threads, in another order and culture.", DefaultValueFactory = _ => 5 };
var compile = new Option<int>("--compile") { Description = "One input in so many goes through generator and compiler.", DefaultValueFactory = _ => 250 };
var storage = new Option<int>("--storage") { Description = "One input in so many is compiled and run with both storages.", DefaultValueFactory = _ => 1_000 };
var patience = new Option<int>("--patience") { Description = "Seconds after which an input is reported as one that hangs.", DefaultValueFactory = _ => 60 };
var tries = new Option<int>("--tries") { Description = "How many smaller inputs are tried for each kind of failure.", DefaultValueFactory = _ => 5_000 };

var command = new RootCommand("Makes articles that nobody would write, and holds what is read of them to be what it must.") { count, seed, first, threads, otherwise, compile, storage, patience, tries };
command.SetAction(result =>
{
    var options = new FuzzOptions(
        result.GetValue(seed), result.GetValue(first), result.GetValue(count), result.GetValue(threads), TimeSpan.FromSeconds(result.GetValue(patience)), result.GetValue(tries));
    var said = DateTime.UtcNow;
    var report = FuzzRun.Of(options.Deeper(result.GetValue(otherwise), result.GetValue(compile), result.GetValue(storage)), (done, kinds) =>
    {
        if (DateTime.UtcNow - said > TimeSpan.FromSeconds(30))
        {
            said = DateTime.UtcNow;
            Console.Error.WriteLine($"{done:N0} inputs, {kinds:N0} kinds of failure");
        }
    });
    Console.WriteLine(report);
    return report.Failures == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();
