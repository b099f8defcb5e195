namespace Corpus.Tool;

/// <summary>What the command returns to the shell, the same for every subcommand.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are findings of severity error.</summary>
    public const int Findings = 1;

    public const int WrongUse = 2;

    /// <summary>Something could not be read or written, or there was nothing to read.</summary>
    public const int Failed = 3;

    /// <summary>As shells count what Ctrl+C has ended.</summary>
    public const int Interrupted = 130;
}
