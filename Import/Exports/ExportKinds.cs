using Corpus.Extraction.Input;

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
            if (PressMark.IsNexisCount(line))
            {
                return ExportKind.Nexis;
            }

            if (PressMark.IsFactivaNumber(line))
            {
                return codes.Count >= 4 ? ExportKind.FactivaCodes : ExportKind.Factiva;
            }

            body |= line is "Body";
            length |= line.StartsWith("Length:", StringComparison.Ordinal) && line.EndsWith("words", StringComparison.Ordinal);
            fullText |= PressMark.IsFullText(line);
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
}
