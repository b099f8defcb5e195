using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Input;

/// <summary>
/// Which additional files are articles. The package's targets write it as a file before the compiler starts: one record
/// for each <c>Article</c> item, and in it the fields of <see cref="Field"/>. Control characters separate them, so that tabs,
/// semicolons and line ends in a value need no escaping. A file that the compiler cannot be given is in the list with
/// the reason, and is no additional file: the compiler would fail for it.
/// </summary>
internal sealed class ArticleManifest : IEquatable<ArticleManifest>
{
    public const string FileName = "corpus.articles";

    /// <summary>The second field of the first record, whose first one is the corpus folder.</summary>
    private const string FolderMark = "folder";

    /// <summary>Path, finding, argument and the end of the record of a file that is no article.</summary>
    private const int LostFields = 4;

    private const char RecordStart = '\u001E';
    private const char FieldEnd = '\u001F';

    private readonly string _text;
    private readonly string _folder;
    private readonly Dictionary<string, ArticleEntry>? _entries;

    private ArticleManifest(string text, string folder, Dictionary<string, ArticleEntry>? entries)
    {
        _text = text;
        _folder = folder;
        _entries = entries;
    }

    private enum Field
    {
        FullPath,
        Link,
        RecursiveDir,
        FileName,
        Headline,
        Publisher,
        DatePublished,
        Url,
        Authors,
        Language,
        Keywords,
        Count,

        /// <summary>Why there is no such additional file: the identifier of a finding, and its argument if that is not the path.</summary>
        FaultId = Count,
        FaultArgument,

        /// <summary>The name of another value of the item, and after it the value; then others.</summary>
        Other,
    }

    /// <summary>No file is an article.</summary>
    public static ArticleManifest Nothing { get; } = new("", "", []);

    public static bool IsManifest(string path) => ArticlePath.FileName(path) == FileName;

    /// <summary>Where no manifest was written: the text files below the corpus folder are articles.</summary>
    public static ArticleManifest OfFolder(string folder) => new("", folder, null);

    /// <param name="folder">
    /// The corpus folder, where the list does not name it. What a compiler is told of a project loses all after a <c>#</c> or <c>;</c>.
    /// </param>
    public static ArticleManifest Parse(string text, string folder)
    {
        var entries = new Dictionary<string, ArticleEntry>(StringComparer.Ordinal);
        foreach (var record in text.Split(RecordStart))
        {
            var fields = record.Split(FieldEnd);
            if (fields.Length > (int)Field.Count)
            {
                entries[fields[(int)Field.FullPath]] = Entry(fields, folder);
            }
            else if (fields.Length == 2 && fields[1].TrimWhiteSpace() == FolderMark)
            {
                folder = ArticlePath.Normalize(fields[0]);
            }
        }

        return new(text, folder, entries);
    }

    /// <summary>The files that the list names beside the articles.</summary>
    public static IEnumerable<string> OtherFiles(string text)
    {
        foreach (var record in text.Split(RecordStart))
        {
            // An item of the list ends with the line.
            var path = record.TrimEnd('\r', '\n', ';');
            if (path.Length > 0 && path.IndexOf(FieldEnd) < 0)
            {
                yield return path;
            }
        }
    }

    /// <summary>What is to be said of the listed files beside the articles that the compiler cannot be given: path, finding and argument.</summary>
    public IEnumerable<LocatedFinding> LostFiles()
    {
        foreach (var record in _text.Split(RecordStart))
        {
            var fields = record.Split(FieldEnd);
            if (fields.Length == LostFields)
            {
                yield return LocatedFinding.AtFile(fields[1], fields[0], fields[2].Length > 0 ? fields[2] : fields[0]);
            }
        }
    }

    /// <summary>The articles that the compiler cannot be given, each with what is to be said of it.</summary>
    public IEnumerable<ReadArticle> LostArticles()
    {
        foreach (var entry in _entries ?? [])
        {
            if (entry.Value.Fault is not null)
            {
                yield return ArticleReader.Read(entry.Key, entry.Value, null);
            }
        }
    }

    /// <summary>The articles' paths; null where no list says which they are.</summary>
    public IEnumerable<string>? ListedPaths => _text.Length == 0 ? null : Paths;

    /// <summary>The articles that are listed.</summary>
    public IEnumerable<string> Paths => _entries is null ? [] : _entries.Keys;

    /// <summary>What the manifest says of the file, or null when it is no article.</summary>
    public ArticleEntry? Find(string fullPath)
    {
        if (_entries is not null)
        {
            return _entries.TryGetValue(fullPath, out var entry) ? entry : null;
        }

        return ArticlePath.IsText(fullPath) && ArticlePath.Below(_folder, fullPath) is { } path ? new(path, ArticleMetadata.None) : null;
    }

    public bool Equals(ArticleManifest? other) =>
        other is not null && _entries is null == other._entries is null && _text == other._text && _folder == other._folder;

    public override bool Equals(object? obj) => Equals(obj as ArticleManifest);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private static ArticleEntry Entry(string[] fields, string folder)
    {
        var link = Value(Field.Link);
        var recursive = Value(Field.RecursiveDir);
        var path = link is not null ? ArticlePath.Normalize(link).TrimStart('/')
            : ArticlePath.Below(folder, fields[(int)Field.FullPath])
            ?? (recursive is not null ? ArticlePath.Normalize(recursive + "/" + fields[(int)Field.FileName]) : fields[(int)Field.FileName]);
        return new(path, new(
            Value(Field.Headline),
            Value(Field.Publisher),
            Value(Field.DatePublished),
            Value(Field.Url),
            List(Value(Field.Authors)),
            Value(Field.Language),
            List(Value(Field.Keywords))) { Fields = Others(fields) })
        {
            Fault = Fault(fields, path),
        };

        string? Value(Field field)
        {
            var value = fields[(int)field].TrimWhiteSpace();
            return value.Length == 0 ? null : value;
        }
    }

    private static EquatableArray<MetadataValue> Others(string[] fields)
    {
        var others = new List<MetadataValue>();
        for (var f = (int)Field.Other; f + 1 < fields.Length; f += 2)
        {
            if (fields[f + 1].TrimWhiteSpace() is { Length: > 0 } value)
            {
                others.Add(new(fields[f], value));
            }
        }

        return EquatableArray.From(others);
    }

    private static Finding? Fault(string[] fields, string path)
    {
        if (fields.Length <= (int)Field.FaultArgument + 1 || fields[(int)Field.FaultId].Length == 0)
        {
            return null;
        }

        var argument = fields[(int)Field.FaultArgument];
        return new(fields[(int)Field.FaultId], default, new([argument.Length > 0 ? argument : path]));
    }

    private static EquatableArray<string> List(string? value)
    {
        var items = new List<string>();
        foreach (var part in (value ?? "").Split(';'))
        {
            var item = part.TrimWhiteSpace();
            if (item.Length > 0)
            {
                items.Add(item);
            }
        }

        return EquatableArray.From(items);
    }
}

/// <summary>What the project says of one article file.</summary>
/// <param name="Path">The path below the corpus folder, <c>/</c> between parts.</param>
internal sealed record ArticleEntry(string Path, ArticleMetadata Metadata)
{
    /// <summary>Why the compiler cannot be given the file; null where it can.</summary>
    public Finding? Fault { get; init; }
}
