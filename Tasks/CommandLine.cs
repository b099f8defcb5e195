using System.Text;

namespace Corpus.Generator.Tasks;

/// <summary>Arguments of a program as one string, from which the runtime, as Windows does, makes the same arguments again.</summary>
public static class CommandLine
{
    public static string Of(params string[] arguments)
    {
        var line = new StringBuilder();
        foreach (var argument in arguments)
        {
            line.Append(line.Length == 0 ? "" : " ");
            AppendQuoted(line, argument);
        }

        return line.ToString();
    }

    /// <summary>Backslashes stand for themselves, but before a quotation mark, where each must be doubled.</summary>
    private static void AppendQuoted(StringBuilder line, string argument)
    {
        var backslashes = 0;
        line.Append('"');
        foreach (var c in argument)
        {
            if (c == '"')
            {
                line.Append('\\', backslashes + 1);
            }

            backslashes = c == '\\' ? backslashes + 1 : 0;
            line.Append(c);
        }

        line.Append('\\', backslashes).Append('"');
    }
}
