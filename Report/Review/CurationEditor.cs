using System.Globalization;

namespace Corpus.Report.Review;

/// <summary>
/// Writes decisions into the text of a curation file. What is there stays, with its order, comments and line ends: a decision changes the
/// line that it contradicts, or adds one to the section that is about the same, or adds a section at the end.
/// </summary>
internal static class CurationEditor
{
    public static string Apply(string text, IEnumerable<Decision> decisions)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = Split(text);
        foreach (var decision in decisions)
        {
            Apply(lines, decision, newLine);
        }

        return string.Concat(lines);
    }

    private static void Apply(List<string> lines, Decision decision, string newLine)
    {
        if (Find(lines, decision) is not { } section)
        {
            Append(lines, decision, newLine);
            return;
        }

        var last = section.Start;
        var isSaid = false;
        for (var i = section.Start + 1; i < section.End; i++)
        {
            if (EntryOf(lines[i]) is not { } entry)
            {
                continue;
            }

            if (entry.Key == decision.Key && (!decision.IsRepeatable || entry.Value == decision.Value))
            {
                lines[i] = isSaid ? "" : WithValue(lines[i], entry, decision.Value);
                isSaid = true;
            }
            else if (Contradicts(entry, decision))
            {
                lines[i] = "";
                continue;
            }

            last = i;
        }

        if (!isSaid)
        {
            lines[last] = Ended(lines[last], newLine);
            lines.Insert(last + 1, $"{decision.Key} = {Written(decision.Value)}{newLine}");
        }

        lines.RemoveAll(line => line.Length == 0);
    }

    /// <summary>The lines of the section that is about the same thing, its brackets among them.</summary>
    private static (int Start, int End)? Find(List<string> lines, Decision decision)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (HeaderOf(lines[start]) != decision.Header)
            {
                continue;
            }

            var end = start + 1;
            while (end < lines.Count && HeaderOf(lines[end]) is null)
            {
                end++;
            }

            var entries = lines[(start + 1)..end].Select(EntryOf).OfType<Entry>().ToList();
            var line = entries.Find(entry => entry.Key == "line")?.Value ?? "0";
            var articles = entries.Where(entry => entry.Key == "article").Select(entry => entry.Value).Order(StringComparer.Ordinal);
            if (line == decision.Line.ToString(CultureInfo.InvariantCulture) && articles.SequenceEqual(decision.Articles.Order(StringComparer.Ordinal)))
            {
                return (start, end);
            }
        }

        return null;
    }

    private static void Append(List<string> lines, Decision decision, string newLine)
    {
        if (lines.Count > 0)
        {
            lines[^1] = Ended(lines[^1], newLine);
            if (lines[^1].Trim('\uFEFF').Trim().Length > 0)
            {
                lines.Add(newLine);
            }
        }

        lines.Add($"[{decision.Header}]{newLine}");
        if (decision.Line > 0)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"line = {decision.Line}{newLine}"));
        }

        lines.AddRange(decision.Articles.Select(article => $"article = {Written(article)}{newLine}"));
        lines.Add($"{decision.Key} = {Written(decision.Value)}{newLine}");
    }

    /// <summary>Beside "no quote" no speaker makes sense, and beside "no person" nothing but the articles.</summary>
    private static bool Contradicts(Entry entry, Decision decision) => decision.Key switch
    {
        "speaker" => entry.Key == "ignore",
        "ignore" => entry.Key == "speaker",
        "alias" => entry.Key == "person",
        "person" => entry.Key != "article",
        _ => false,
    };

    private static string? HeaderOf(string line)
    {
        var text = line.Trim('\uFEFF').Trim();
        return text.StartsWith('[') && text.LastIndexOf(']') is > 0 and var close ? text[1..close].Trim() : null;
    }

    /// <param name="ValueStart">Where the value starts in the line, and <paramref name="ValueEnd"/> where it ends; a comment may follow.</param>
    private sealed record Entry(string Key, string Value, int ValueStart, int ValueEnd);

    private static Entry? EntryOf(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || line.TrimStart() is ['#' or ';' or '[', ..])
        {
            return null;
        }

        var start = equals + 1;
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        var end = CommentOf(line, start);
        while (end > start && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        var value = line[start..end];
        return new(line[..equals].Trim().ToLowerInvariant(), value is ['"', .. var inner, '"'] ? inner.Trim() : value, start, end);
    }

    /// <summary>Where a comment starts after a value, with white space on both sides of its sign; the end where there is none.</summary>
    private static int CommentOf(string line, int start)
    {
        for (var i = line.AsSpan(start).StartsWith("\"") ? line.LastIndexOf('"') : start; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && char.IsWhiteSpace(line[i - 1]) && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
            {
                return i;
            }
        }

        return line.Length;
    }

    private static string WithValue(string line, Entry entry, string value) => $"{line[..entry.ValueStart]}{Written(value)}{line[entry.ValueEnd..]}";

    /// <summary>In quotation marks, where the value would be cut off or stripped without.</summary>
    private static string Written(string value) =>
        value[0] is '"' or '#' or ';' || CommentOf(" " + value, 1) <= value.Length ? $"\"{value}\"" : value;

    private static string Ended(string line, string newLine) => line.EndsWith('\n') || line.EndsWith('\r') ? line : line + newLine;

    /// <summary>Lines with their ends.</summary>
    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length + 1 : text.Length;
            end += text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? 1 : 0;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
