namespace Corpus.Mutation;

/// <summary>One change to one place of the code.</summary>
/// <param name="Path">The file, from the root of the repository, with forward slashes.</param>
/// <param name="Start">Where in the file the changed code starts.</param>
/// <param name="Line">Its line, 1-based.</param>
/// <param name="Before">The code as it is.</param>
/// <param name="After">The code as the mutant has it; empty where it is removed.</param>
internal sealed record Mutant(string Path, int Start, int Length, int Line, string Before, string After)
{
    /// <summary>The file with the change made.</summary>
    public string Apply(string text) => text[..Start] + After + text[(Start + Length)..];
}
