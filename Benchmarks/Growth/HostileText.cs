using System.Text;

namespace Corpus.Benchmarks.Growth;

/// <summary>An article of any length, and a curation file beside it, that nobody would write and a slip in a loop would be slow on.</summary>
/// <param name="Make">The article's text and the curation file's for a length of both together, in UTF-16 code units.</param>
internal sealed record HostileText(string Name, Func<int, (string Text, string Curation)> Make)
{
    /// <summary>The name that curation files know the article by.</summary>
    public const string Article = "a";

    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "lo", "pu", "ta"];

    public static IReadOnlyList<HostileText> All { get; } =
    [
        Of("quotation marks", "\""),
        Of("opening marks", "\u201c"),
        Of("closing marks", "\u201d"),
        Of("nested curly marks", "\u201ca \u2018b "),
        Of("mixed marks", "\u201ca\u201d \"b\u201d \u00abc\" "),
        Of("apostrophes", "'"),
        Of("marks of two apostrophes", "'' "),
        Of("backticks", "`"),
        Of("short quotes", "\"a\" "),
        Of("quotes left open", "\"a "),
        Of("quotes left open, a paragraph each", "\"a\n\n"),
        Of("quotes of many paragraphs", "\u201ca\n\n"),
        Of("parentheses", "("),
        Of("links", "[]("),
        Of("tags", "<a "),
        Of("comments", "<!-- "),
        Of("emphasis", "*a"),
        Of("code", "```\na\n"),
        Of("tables", "| a | b |\n|---|---|\n"),
        Of("lists", "- a\n  - b\n"),
        Of("block quotations", "> "),
        Of("footnotes", "[^1]: a [^1]\n\n"),
        Of("line ends", "\n"),
        Of("lines of one letter", "a\n"),
        Of("one word without end", "Smith"),
        Of("one capitalised word", "Smith "),
        Of("combining marks", "e\u0301\u0302"),
        Of("letters and marks of other scripts", "\u202e\u0627\u0644 \u05d0\u0483 \U00010400 "),
        Of("digits of other scripts", "\u0663 "),
        Of("control characters", "a\u0001 "),
        Of("cues", "said "),
        Of("questions", "asked "),
        Of("clauses in clauses", "Ann Brown said that "),
        Of("relative clauses", "the plan that she said "),
        Of("sources and quotes", "\"a,\" said Smith. "),
        Of("pronouns", "\"We lost,\" she said. He left. "),
        Of("commas", "Smith, "),
        Of("bylines", "By A Smith\n"),
        Of("turns", "VEGA: We lost.\n\nMARSH: No?\n\n"),
        Numbered("people", i => $"{Word(i)} {Word(i + 7)} said it was over. "),
        Numbered("namesakes", i => $"{Word(i % 97)} Smith met Mr. Smith and {Word(i)} Smith. "),
        new("keys of front matter", length => ("---\n" + Repeat(i => $"{Word(i)}: b\n", length) + "---\n\nWe lost.\n", "")),
        new("a list of front matter", length => ("---\nkeywords: [" + Repeat(i => $"{Word(i)}, ", length) + "]\n---\n\nWe lost.\n", "")),
        new("an ignored passage, in each paragraph", length => (Repeat(_ => "x said a.\n\n", length), $"[passage {Article} \"x\"]\nignore = true\n")),
        new(
            "ignored passages",
            length => (Repeat(i => $"{Word(i)} said a.\n\n", length / 2), Repeat(i => $"[passage {Article} \"{Word(i)}\"]\nignore = true\n", length / 2))),
        new(
            "corrected quotes",
            length => (
                Repeat(i => $"\"{Word(i)} lost,\" Smith said.\n", length / 2),
                Repeat(i => $"[quote {Article} \"{Word(i)}\"]\nspeaker = none\n", length / 2))),
        new(
            "one correction of each quote",
            length => (Repeat(i => $"\"{Word(i)} lost,\" Smith said.\n", length), $"[quote {Article} \"lost\"]\nspeaker = Ann Brown\n")),
        new(
            "corrected people",
            length => (
                Repeat(i => $"{Word(i)} {Word(i + 7)} said it was over. ", length / 2),
                Repeat(i => $"[person {Word(i)} {Word(i + 7)}]\nhonorific = Dr.\ngender = female\n", length / 2))),
        new(
            "a person of many names",
            length => (
                Repeat(i => $"{Word(i)} {Word(i + 7)} said it was over. ", length / 2),
                "[person Ann Brown]\n" + Repeat(i => $"alias = {Word(i)} {Word(i + 7)}\n", length / 2))),
        new("lines of a curation file that mean nothing", length => ("We lost.\n", Repeat(i => $"{Word(i)} = b\n[{Word(i)}]\n", length))),
    ];

    private static HostileText Of(string name, string unit) => new(name, length => (Repeat(_ => unit, length), ""));

    private static HostileText Numbered(string name, Func<int, string> unit) => new(name, length => (Repeat(unit, length), ""));

    private static string Repeat(Func<int, string> unit, int length)
    {
        var text = new StringBuilder(length + 64);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(unit(i));
        }

        return text.ToString();
    }

    /// <summary>A capitalised word for a number, another for each.</summary>
    private static string Word(int number)
    {
        var name = new StringBuilder();
        for (var rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            name.Append(Syllables[rest % Syllables.Length]);
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
