namespace Corpus.Tests.Fuzz;

/// <summary>Texts that nobody would write break nothing. <c>dotnet run -c Release --project Tests/Fuzz</c> tries more of them.</summary>
public class FuzzTests
{
    [Fact]
    public void Twenty_thousand_inputs_break_nothing()
    {
        var options = new FuzzOptions(Seed: 1, First: 0, Count: 20_000, Threads: 2, Patience: TimeSpan.FromMinutes(2), ShrinkTries: 2_000);
        var report = FuzzRun.Of(options.Deeper(otherwise: 5, compile: 250, storage: 2_500));
        Assert.True(report.Failures == 0, report.ToString());
        Assert.Equal(20_000, report.Inputs);
    }
}
