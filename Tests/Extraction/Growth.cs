using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction;

/// <summary>
/// Holds what reads a text to work that grows as the text does. The article's own budget counts the steps, so the answer is the
/// same on every machine.
/// </summary>
internal static class Growth
{
    /// <summary>Twice the text takes at most so many times the steps.</summary>
    private const double Most = 2.2;

    private const int Length = 1 << 16;

    /// <summary>Of the steps that a text may take for each character, one thing over and over takes a small part.</summary>
    private const int MostSteps = StepBudget.StepsPerCharacter / 8;

    /// <summary>Checks that a text of one thing over and over takes steps in proportion to its length.</summary>
    /// <param name="read">Reads the text and takes its steps from the budget.</param>
    /// <param name="start">What comes before what is repeated.</param>
    /// <param name="end">What comes after it.</param>
    /// <param name="mostSteps">For each character.</param>
    /// <returns>The steps for each character, and how often the steps for twice the text contain those for once.</returns>
    public static (double Steps, double Growth) IsLinear(string unit, Action<string, StepBudget> read, string start = "", string end = "\n", int mostSteps = MostSteps)
    {
        var (once, twice) = (Steps(Length), Steps(2 * Length));
        var each = twice / (2.0 * Length);
        Assert.True(once > 0, "Nothing is counted");
        Assert.True(twice <= once * Most, $"{start}{unit}: {once} steps, and {twice} for twice the text");
        Assert.True(each <= mostSteps, $"{start}{unit}: {each} steps a character");
        return (each, (double)twice / once);

        long Steps(int length)
        {
            var text = start + string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + end;
            var budget = StepBudget.For(text.Length);
            read(text, budget);
            return budget.Spent;
        }
    }
}
