namespace Corpus.Import.Exports;

/// <summary>Tells the exports of press archives from other text.</summary>
internal static class ExportKinds
{
    private const int LinesLookedAt = 400;
    private static readonly string[] Codes = ["HD", "BY", "WC", "PD", "SN", "SC", "LA", "CY", "LP", "TD", "AN"];

    public static ExportKind? Of(string text)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var (body, length, fullText, at) = (false, false, false, 0);
        foreach (var whole in text.AsSpan().EnumerateLines())
        {
            var line = whole.Trim();
            if (IsCount(line, "DOCUMENTS"))
            {
                return ExportKind.Nexis;
            }

            if (IsFactivaNumber(line))
            {
                return codes.Count >= 4 ? ExportKind.FactivaCodes : ExportKind.Factiva;
            }

            body |= line is "Body";
            length |= line.StartsWith("Length:", StringComparison.Ordinal) && line.EndsWith("words", StringComparison.Ordinal);
            fullText |= line.StartsWith("Full text:", StringComparison.OrdinalIgnoreCase);
            if (body && length)
            {
                return ExportKind.NexisUni;
            }

            if (fullText && (text.Contains("ProQuest", StringComparison.Ordinal) || text.Contains("Publication info:", StringComparison.Ordinal)
                || text.Contains("Publication title:", StringComparison.Ordinal)))
            {
                return ExportKind.ProQuest;
            }

            if (line.Length >= 2 && (line.Length == 2 || line[2] == ' ' || line[2] == '\t') && Array.IndexOf(Codes, line[..2].ToString()) >= 0)
            {
                codes.Add(line[..2].ToString());
            }

            if (codes.Count >= 6)
            {
                return ExportKind.FactivaCodes;
            }

            if (++at > LinesLookedAt)
            {
                break;
            }
        }

        return null;
    }

    /// <summary><c>1 of 20 DOCUMENTS</c></summary>
    public static bool IsCount(ReadOnlySpan<char> line, string word)
    {
        if (!line.EndsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        var count = line[..^word.Length].TrimEnd();
        var of = count.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && IsNumber(count[..of]) && IsNumber(count[(of + 4)..]);
    }

    /// <summary><c>Document NYTF000020090306e5360001k</c></summary>
    public static bool IsFactivaNumber(ReadOnlySpan<char> line)
    {
        line = line.StartsWith("AN", StringComparison.Ordinal) ? line[2..].TrimStart() : line;
        if (!line.StartsWith("Document ", StringComparison.Ordinal) || line.Length is < 25 or > 60)
        {
            return false;
        }

        var number = line["Document ".Length..];
        foreach (var c in number)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return number.IndexOfAnyInRange('0', '9') >= 0;
    }

    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return text.Length is > 0 and < 9;
    }
}
