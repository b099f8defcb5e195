using System.Text.RegularExpressions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;

namespace Corpus.Tests.Extraction.English;

/// <summary>What every word list keeps to, as checks that say what is wrong with one.</summary>
internal static partial class WordListRules
{
    /// <summary>Names and tags are looked up by at most three words together.</summary>
    private const int LongestPhrase = 3;

    private const int LongestRow = 160;

    /// <summary>Forms of one lemma are a line each.</summary>
    private const string OfForms = "auxiliaries";

    private const string OfVerbs = "verbs";

    /// <summary>These lists, too, say what their words take.</summary>
    private static readonly string[] OfFrames = ["reporting-adjectives", "reporting-nouns"];

    public static IReadOnlyList<string> Faults(WordListText list) =>
        [.. Header(list), .. Rows(list), .. Order(list), .. Lengths(list), .. Classes(list), .. Frames(list)];

    private static IEnumerable<string> Header(WordListText list)
    {
        foreach (var label in new[] { "Holds", "Belongs", "From" })
        {
            if (string.IsNullOrWhiteSpace(list.Part(label)))
            {
                yield return "The header does not say: " + label + ".";
            }
        }

        if (list.Part("From") is { } source && !Sources().IsMatch(source))
        {
            yield return "No source that may be used: " + source;
        }
    }

    private static IEnumerable<string> Rows(WordListText list) =>
        from row in list.Rows
        where row.Length > LongestRow || row.EndsWith(' ') || row.Contains('\t', StringComparison.Ordinal)
        select "A row is too long or has stray blanks: " + row;

    private static IEnumerable<string> Order(WordListText list)
    {
        for (var i = 1; i < list.Entries.Count; i++)
        {
            if (string.CompareOrdinal(list.Entries[i - 1], list.Entries[i]) > 0)
            {
                yield return "Out of order: " + list.Entries[i];
            }
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in list.Entries)
        {
            if (!keys.Add(KeyOf(list, entry)))
            {
                yield return "Twice: " + entry;
            }
        }
    }

    /// <summary>The word that an entry is about, without its marks and what is said of it.</summary>
    private static string KeyOf(WordListText list, string entry)
    {
        var words = entry.Split(' ');
        return list.Name == OfForms ? string.Join(' ', words.Take(2)) : Marks().Replace(words[0], "");
    }

    private static IEnumerable<string> Lengths(WordListText list) =>
        from entry in list.IsOfLines ? [] : list.Entries
        where entry.Split('_').Length > LongestPhrase || entry.Contains("'s_", StringComparison.Ordinal) || IsPossessive(entry) || entry != entry.ToLowerInvariant()
        select "Never looked up: " + entry;

    private static bool IsPossessive(string entry) => entry.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>A list whose header declares classes has names of these alone, and all that it says there are.</summary>
    private static IEnumerable<string> Classes(WordListText list)
    {
        var declared = list.Header.Select(part => Declaration().Match(part)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["class"].Value, match => int.Parse(match.Groups["count"].Value, null));
        var found = list.Comments.SelectMany(comment => comment.Comment.Split(' ')).ToLookup(name => name);
        var faults = found.Where(names => !declared.ContainsKey(names.Key)).Select(names => "No class of the header: " + names.Key)
            .Concat(declared.Where(pair => found[pair.Key].Count() != pair.Value).Select(pair => $"Class {pair.Key} has {found[pair.Key].Count()} names, not {pair.Value}."));
        return declared.Count == 0 ? faults : faults.Concat(list.Entries.Except(list.Comments.Select(comment => comment.Item)).Select(entry => "Of no class: " + entry));
    }

    private static IEnumerable<string> Frames(WordListText list)
    {
        var verbs = list.Name == OfVerbs;
        foreach (var words in verbs || Array.IndexOf(OfFrames, list.Name) >= 0 ? list.Entries.Select(entry => entry.Split(' ')) : [])
        {
            string? fault = null;
            try
            {
                FrameReader.Parse(words[0], verbs ? VerbTable.Read(words).Complements : words[1..]);
                fault = verbs && words.Length == 1 ? "Nothing is said of: " + words[0] : null;
            }
            catch (InvalidDataException unknown)
            {
                fault = "No such frame: " + unknown.Message;
            }

            if (fault is not null)
            {
                yield return fault;
            }
        }
    }

    [GeneratedRegex("^(written for this project|public domain|CC0)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sources();

    [GeneratedRegex("(?<=.)([=+]|/.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("^Class (?<class>[A-Z]+) \\((?<count>[0-9]+)\\): .", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
