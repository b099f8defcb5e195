namespace Corpus.Tool;

/// <summary>Runs a subcommand, so that each ends in the same way when it is stopped or something cannot be read or written.</summary>
internal static class Guarded
{
    /// <summary>The number of the error that a pipe gives when its reader has gone: on Unix, and twice on Windows.</summary>
    private static readonly int[] BrokenPipes = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException fault) when (BrokenPipes.Contains(fault.HResult))
        {
            // Whoever reads has had enough, as "head" has after ten lines.
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.Failed, fault.Message);
        }
    }

    /// <summary>Runs a subcommand on folders and files that must be there.</summary>
    public static int Run(IReadOnlyList<string> paths, Func<int> command) =>
        paths.FirstOrDefault(path => path != ArticleSelection.StandardInput && !Directory.Exists(path) && !File.Exists(path)) is { } missing
            ? Fail(ExitCode.WrongUse, $"There is no folder or file '{missing}'.")
            : Run(command);

    /// <summary>Says in one line why the command ends.</summary>
    public static int Fail(int code, string message)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
