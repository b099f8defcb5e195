namespace Corpus.Tests.Extraction.English;

/// <summary>The text of a word list, in its parts.</summary>
internal sealed class WordListText
{
    private const string Continued = "#   ";

    private readonly List<string> _header = [];

    public WordListText(string name, string text)
    {
        Name = name;
        Rows = text.Split('\n');
        var header = true;
        foreach (var row in Rows)
        {
            header &= row.StartsWith('#');
            if (!header)
            {
                AddEntries(row);
            }
            else if (row.StartsWith(Continued, StringComparison.Ordinal))
            {
                _header[^1] += " " + row[Continued.Length..];
            }
            else
            {
                _header.Add(row[1..].TrimStart());
            }
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Rows { get; }

    /// <summary>The parts of the header: <c>Holds: days of the week.</c></summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>The entries in their order; in a list of one item a line, the items.</summary>
    public List<string> Entries { get; } = [];

    /// <summary>The comments beside items, by item.</summary>
    public List<(string Item, string Comment)> Comments { get; } = [];

    public bool IsOfLines => Part("Line") is not null;

    /// <summary>What a part of the header says, or null where there is no such part.</summary>
    public string? Part(string label) =>
        _header.Find(part => part.StartsWith(label + ": ", StringComparison.Ordinal))?[(label.Length + 2)..];

    private void AddEntries(string row)
    {
        var comment = row.IndexOf('#', StringComparison.Ordinal);
        var words = (comment < 0 ? row : row[..comment]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsOfLines && words.Length > 0)
        {
            Entries.Add(string.Join(' ', words));
        }
        else
        {
            Entries.AddRange(words);
        }

        if (comment >= 0)
        {
            Comments.Add((string.Join(' ', words), row[(comment + 1)..].Trim()));
        }
    }
}
