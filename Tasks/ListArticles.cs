using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>
/// Writes down which files are articles and corrections, as the generator's <c>ArticleManifest</c> reads it, and in a file of its
/// own how large and how old each is. A file that the compiler could not be given is listed with the reason.
/// </summary>
public sealed class ListArticles : BuildTask
{
    private const char RecordStart = '\u001E';
    private const char FieldEnd = '\u001F';
    private const string FileName = "Filename";

    private static readonly string[] Metadata =
        ["Link", "RecursiveDir", FileName, "Headline", "Publisher", "DatePublished", "Url", "Authors", "Language", "Keywords"];

    private readonly StringBuilder _list = new();
    private readonly StringBuilder _stamps = new();
    private readonly List<string> _readable = [];

    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The curation files.</summary>
    public ITaskItem[] Corrections { get; set; } = [];

    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The corpus folder.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The list to write. It changes with what is an article only, and not with what is in it.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The file of sizes and times to write.</summary>
    [Required]
    public string Stamps { get; set; } = "";

    /// <summary>The files that the compiler can be given, with their paths from the project folder where they are below it.</summary>
    [Output]
    public string[] Readable { get; private set; } = [];

    protected override void Run()
    {
        if (Folder.Length > 0)
        {
            _list.Append(RecordStart).Append(Field(Folder)).Append(FieldEnd).Append("folder\n");
        }

        foreach (var article in Articles)
        {
            AddArticle(article);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Corrections)
        {
            if (seen.Add(file.GetMetadata("FullPath")))
            {
                AddCorrections(file);
            }
        }

        Readable = [.. _readable];
        ArticleFiles.Update(List, _list.ToString());
        ArticleFiles.Update(Stamps, _stamps.ToString());
    }

    private void AddArticle(ITaskItem article)
    {
        var path = article.GetMetadata("FullPath");
        _list.Append(RecordStart).Append(ArticlePath.Visible(path)).Append(FieldEnd);
        foreach (var name in Metadata)
        {
            var value = name switch
            {
                FileName => ArticlePath.Visible(article.GetMetadata(name) + article.GetMetadata("Extension")),
                "RecursiveDir" => ArticlePath.Visible(article.GetMetadata(name)),
                _ => Field(article.GetMetadata(name)),
            };
            _list.Append(value).Append(FieldEnd);
        }

        var others = Others(article);
        if (Fault(path) is { } fault)
        {
            _list.Append(fault.Id).Append(FieldEnd).Append(fault.Argument).Append(FieldEnd);
        }
        else if (others.Count > 0)
        {
            _list.Append(FieldEnd).Append(FieldEnd);
        }

        foreach (var (name, value) in others)
        {
            _list.Append(name).Append(FieldEnd).Append(value).Append(FieldEnd);
        }

        _list.Append('\n');
    }

    /// <summary>What the project has said of an item under other names, which may be those of declared fields; in the order of the names.</summary>
    private static List<(string Name, string Value)> Others(ITaskItem article)
    {
        var others = new List<(string Name, string Value)>();
        foreach (DictionaryEntry metadata in article.CloneCustomMetadata())
        {
            var name = (string)metadata.Key;
            if (!Array.Exists(Metadata, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)))
            {
                others.Add((name, Field(article.GetMetadata(name))));
            }
        }

        others.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return others;
    }

    private void AddCorrections(ITaskItem file)
    {
        var path = file.GetMetadata("FullPath");
        _list.Append(RecordStart).Append(ArticlePath.Visible(path));
        if (Fault(path) is { } fault)
        {
            _list.Append(FieldEnd).Append(fault.Id).Append(FieldEnd).Append(fault.Argument).Append(FieldEnd);
        }

        _list.Append('\n');
    }

    /// <summary>Why the compiler cannot be given the file, or null; notes its size and time.</summary>
    private (string Id, string Argument)? Fault(string path)
    {
        var given = FromProject(path);
        if (ArticlePath.Unusable(given) is { } character)
        {
            return (FindingId.UnusableName, character);
        }

        var file = CorpusFile.Find(path);
        if (file is not null)
        {
            _stamps.Append(file.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(path).Append('\n');
        }

        if (file is null || !CorpusFile.CanBeRead(file))
        {
            return (FindingId.Unreadable, "");
        }

        _readable.Add(given);
        return null;
    }

    /// <summary>What the names of folders above the project hold, the compiler need not be told.</summary>
    private string FromProject(string path) =>
        path.StartsWith(ProjectFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path.Substring(ProjectFolder.Length + 1)
            : path;

    private static string Field(string value) => value.Replace(RecordStart, ' ').Replace(FieldEnd, ' ');
}
