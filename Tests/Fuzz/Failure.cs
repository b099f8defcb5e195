using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Tests.Fuzz;

/// <summary>What is wrong with an input.</summary>
/// <param name="Kind">The same for failures of one cause, as far as can be told: the places of an exception, or the invariant.</param>
internal sealed partial record Failure(string Kind, string Detail)
{
    private const int Frames = 3;

    public static Failure? Of(IEnumerable<string> broken) =>
        broken.FirstOrDefault() is { } first ? new(Number().Replace(first.Split(": ", 2)[0], "#"), first) : null;

    public static Failure Of(Exception fault)
    {
        var kind = new StringBuilder(fault.GetType().Name);
        var frames = new StackTrace(fault, fNeedFileInfo: false).GetFrames().Select(frame => frame.GetMethod()).Where(method => method?.DeclaringType?.FullName?.StartsWith("Corpus.", StringComparison.Ordinal) == true);
        foreach (var method in frames.Take(Frames))
        {
            kind.Append(kind.Length == fault.GetType().Name.Length ? " at " : " < ").Append(method!.DeclaringType!.Name).Append('.').Append(method.Name);
        }

        return new(kind.ToString(), fault.ToString());
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
