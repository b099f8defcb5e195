namespace Corpus.Tool;

/// <summary>What standard error leads to: a person who looks on, or a file or another program.</summary>
internal static class Terminal
{
    /// <summary>Somebody looks on.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Somebody looks on and has not asked for plain text (no-color.org).</summary>
    public static bool IsColored => IsWatched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Prints findings to standard error.</summary>
    public static void Print(IReadOnlyCollection<Extraction.Findings.LocatedFinding> findings, Verbosity verbosity)
    {
        using var errors = new StreamWriter(Console.OpenStandardError());
        new FindingPrinter(errors, verbosity, IsColored).Print(findings);
    }
}
