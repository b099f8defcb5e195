using System.Globalization;
using System.Text;

namespace Corpus.Tests.Fuzz.Making;

/// <summary>
/// Texts by the rules of a file: a name at the start of a line, and its alternatives indented by two spaces. In one,
/// <c>$name</c> stands for what that rule makes, <c>$name?</c> for that or nothing, and <c>\n \r \t \0 \\ \uXXXX</c> for characters.
/// </summary>
internal sealed class Grammar
{
    /// <summary>A text that has come so far is brought to its end with the first alternative of each rule.</summary>
    private const int Enough = 6_000;

    private readonly Dictionary<string, Part[][]> _rules = new(StringComparer.Ordinal);

    private Grammar(string text)
    {
        var rules = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? alternatives = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                alternatives!.Add(line[2..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rules.Add(line, alternatives = []);
            }
        }

        foreach (var (name, lines) in rules)
        {
            _rules.Add(name, [.. lines.Select(line => Parts(line, rules))]);
        }
    }

    /// <summary>The grammar of an embedded file.</summary>
    public static Grammar Read(string name)
    {
        using var stream = typeof(Grammar).Assembly.GetManifestResourceStream($"Fuzz/{name}.txt")!;
        return new(new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>A text that the rule makes.</summary>
    public string Make(string rule, Draw draw)
    {
        var text = new StringBuilder();
        var pending = new Stack<Part>([new(rule, IsRule: true, IsOptional: false)]);
        while (pending.TryPop(out var part))
        {
            if (!part.IsRule)
            {
                text.Append(part.Text);
            }
            else if (!part.IsOptional || draw.OneIn(2))
            {
                var alternatives = _rules[part.Text];
                var chosen = text.Length + pending.Count > Enough ? alternatives[0] : draw.Of(alternatives);
                for (var i = chosen.Length - 1; i >= 0; i--)
                {
                    pending.Push(chosen[i]);
                }
            }
        }

        return text.ToString();
    }

    private static Part[] Parts(string line, Dictionary<string, List<string>> rules)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                literal.Append(Escaped(line, ref i));
                continue;
            }

            var end = i + 1;
            while (line[i] == '$' && end < line.Length && char.IsAsciiLetter(line[end]))
            {
                end++;
            }

            if (line[i] != '$' || end == i + 1)
            {
                literal.Append(line[i]);
                continue;
            }

            var name = line[(i + 1)..end];
            if (!rules.ContainsKey(name))
            {
                throw new InvalidDataException($"There is no rule '{name}': {line}");
            }

            var isOptional = end < line.Length && line[end] == '?';
            parts.Add(new(literal.ToString(), IsRule: false, IsOptional: false));
            parts.Add(new(name, IsRule: true, isOptional));
            literal.Clear();
            i = isOptional ? end : end - 1;
        }

        parts.Add(new(literal.ToString(), IsRule: false, IsOptional: false));
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    private static char Escaped(string line, ref int i)
    {
        var c = line[++i];
        if (c == 'u')
        {
            i += 4;
            return (char)int.Parse(line.AsSpan(i - 3, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', _ => c };
    }

    private readonly record struct Part(string Text, bool IsRule, bool IsOptional);
}
