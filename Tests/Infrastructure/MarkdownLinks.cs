using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Tests.Infrastructure;

/// <summary>The links of Markdown documents, and which of them lead nowhere.</summary>
public static partial class MarkdownLinks
{
    /// <summary>The targets of all links and images of a document, without those in code.</summary>
    public static IEnumerable<string> Of(string text) => Link().Matches(Code().Replace(text.ReplaceLineEndings("\n"), "")).Select(match => match.Groups["target"].Value);

    /// <summary>The relative links of a document that lead to no file, or to no heading in it.</summary>
    /// <param name="document">The path of the document, with <c>/</c> between its parts.</param>
    /// <param name="textOf">The text of a file by its path; null where there is none. A folder has an empty text.</param>
    public static IEnumerable<string> Broken(string document, Func<string, string?> textOf)
    {
        foreach (var link in Of(textOf(document)!).Where(link => !Absolute().IsMatch(link)))
        {
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? document : Combine(document, parts[0]);
            if (textOf(target) is not { } text || (parts.Length == 2 && !Anchors(text).Contains(parts[1])))
            {
                yield return $"{document}: {link}";
            }
        }
    }

    /// <summary>The anchors that the headings of a document have.</summary>
    private static HashSet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(Fence().Replace(text.ReplaceLineEndings("\n"), "")))
        {
            var anchor = new StringBuilder();
            foreach (var c in heading.Groups[1].Value.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
            {
                anchor.Append(c == ' ' ? '-' : c);
            }

            for (var i = 0; !anchors.Add(i == 0 ? anchor.ToString() : $"{anchor}-{i}"); i++)
            {
            }
        }

        return anchors;
    }

    private static string Combine(string document, string link)
    {
        var parts = document.Split('/')[..^1].ToList();
        foreach (var part in Uri.UnescapeDataString(link).Split('/').Where(part => part is not ("" or ".")))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)|^\[[^\]\n]+\]: *(?<target>\S+)|(?:src|href)=""(?<target>[^""]+)""", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^ *```.*?^ *```[ \t]*$|`[^`\n]*`(?!\])", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("^ *```.*?^ *```[ \\t]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} +(.+?)#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();
}
