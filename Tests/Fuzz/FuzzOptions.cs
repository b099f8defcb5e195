using Corpus.Tests.Fuzz.Checks;

namespace Corpus.Tests.Fuzz;

/// <summary>Which inputs are made and how they are looked at.</summary>
/// <param name="First">The index of the first input.</param>
/// <param name="Patience">How long one input may take before the run reports it and goes on without it. For the report only: nothing in the product asks a clock.</param>
/// <param name="ShrinkTries">How many smaller inputs are tried for each kind of failure.</param>
public sealed record FuzzOptions(ulong Seed, long First, long Count, int Threads, TimeSpan Patience, int ShrinkTries)
{
    internal Depth Depth { get; init; } = Depth.StagesOnly;

    /// <summary>Do for one input in so many what costs more than the stages; 0 is never.</summary>
    public FuzzOptions Deeper(int otherwise, int compile, int storage) => this with { Depth = new(otherwise, compile, storage) };
}
