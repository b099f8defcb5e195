namespace Corpus.Tool;

/// <summary>What <c>corpus extract</c> is asked for.</summary>
internal sealed record ExtractOptions(ArticleSelection Selection)
{
    /// <summary>A file for the people; null where nobody wants them.</summary>
    public FileInfo? People { get; init; }

    /// <summary>A file for the articles; null where nobody wants them.</summary>
    public FileInfo? Articles { get; init; }

    /// <summary>The name of an article to be printed for a person to read, instead of all quotes.</summary>
    public string? Explain { get; init; }

    public QuoteFormat Format { get; init; }

    /// <summary>The folder for all that is found, instead of the standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file for what <c>corpus link</c> joins.</summary>
    public string? Facts { get; init; }

    /// <summary>Each article is a corpus of its own.</summary>
    public bool IsUnlinked { get; init; }

    /// <summary>Nothing is done where an earlier run has written all files.</summary>
    public bool Resumes { get; init; }

    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>Articles are passed on as they come, and none of them is held.</summary>
    public bool IsStream => IsUnlinked || Facts is not null;

    /// <summary>What cannot go together; null where all can.</summary>
    public string? Fault()
    {
        var wantsRows = Output is not null || People is not null || Articles is not null;
        return Explain is not null && (IsStream || Output is not null)
            ? "--explain shows one article of a linked corpus: leave out --unlinked, --facts and --output."
            : Facts is not null && wantsRows && !IsUnlinked
            ? "--facts is for 'corpus link', which writes the rows: leave out --output, --people and --articles, or add --unlinked."
            : Output is not null && (People is not null || Articles is not null)
            ? "--output writes people and articles, too: leave out --people and --articles."
            : Output is not null && Format != QuoteFormat.Jsonl
            ? "--output writes JSON Lines: leave out --format."
            : Selection.Shard != Shard.Whole && !IsStream
            ? "People are linked across all articles, and a shard has only some: add --facts FILE for 'corpus link', or --unlinked."
            : Resumes && Output is null && Facts is null
            ? "--resume looks for the files of an earlier run: add --output FOLDER or --facts FILE."
            : Selection.IsInputLines && !Selection.Paths.Contains(ArticleSelection.StandardInput)
            ? "--input jsonl is about the standard input: add the path -."
            : Selection.Outside is { } outside
            ? $"'{outside}' is not below '{Selection.From}', the folder of --from."
            : null;
    }

    /// <summary>An earlier run has written all files.</summary>
    public bool IsDone() => (Output is null || CorpusFiles.AreThere(Output, Selection.Shard)) && (Facts is null || File.Exists(Facts));
}
