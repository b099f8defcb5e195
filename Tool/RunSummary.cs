namespace Corpus.Tool;

/// <summary>What a run did, in one line for those who run many.</summary>
/// <param name="Lost">Files that were to be articles and are none.</param>
/// <param name="Errors">Findings of severity error.</param>
internal sealed record RunSummary(string Command, int Articles, long Attributions, int Lost, int Errors)
{
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The last line of standard error.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"corpus {Command}: articles={Articles} attributions={Attributions} lost={Lost} errors={Errors}")
        + (Shard == Shard.Whole ? "" : $" shard={Shard}");

    /// <summary>Says it, and gives the exit code.</summary>
    public int Print()
    {
        Console.Error.WriteLine(ToString());
        return Errors > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
