using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Input;

/// <summary>Where an article is in its corpus, whatever the machine's path style.</summary>
internal static class ArticlePath
{
    /// <summary>The path with <c>/</c> between parts and without <c>.</c> and, where it can be helped, <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        var slashed = path.Replace('\\', '/');
        foreach (var part in slashed.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return (slashed.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>The path below the folder, or null when it is not below it.</summary>
    public static string? Below(string folder, string path)
    {
        var normal = Normalize(path);
        return normal.Length > folder.Length + 1 && normal[folder.Length] == '/' && normal.StartsWith(folder, StringComparison.Ordinal)
            ? normal.Substring(folder.Length + 1)
            : null;
    }

    /// <summary>The last part of the path.</summary>
    public static string FileName(string path)
    {
        var normal = Normalize(path);
        return normal.Substring(normal.LastIndexOf('/') + 1);
    }

    /// <summary>The path without its extension.</summary>
    public static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    /// <summary>The first character of the path with which no compiler can be given the file, as four hexadecimal digits; null where there is none.</summary>
    public static string? Unusable(string path)
    {
        foreach (var c in path)
        {
            if (VisibleText.IsControl(c) || c == '"')
            {
                return ((int)c).ToString("X4", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>The path for people to read, in one line whatever it holds: control characters are shown as their pictures.</summary>
    public static string Visible(string path) => VisibleText.Of(path);

    /// <summary>The file is of a kind that is an article by default.</summary>
#pragma warning disable RS0030 // The tasks, which have no table, ask too; and no letter outside ASCII is one of these in another case.
    public static bool IsText(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
#pragma warning restore RS0030
}
