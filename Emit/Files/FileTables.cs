using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Emit.Files;

/// <summary>The tables of a corpus file: first those that tie the corpus together, then those of articles, of people and of words.</summary>
internal sealed class FileTables(SummedFile file)
{
    private readonly List<Place> _articles = [];
    private readonly List<Place> _people = [];
    private readonly List<Place> _words = [];
    private readonly List<Place> _links = [];

    /// <summary>The names of the first ones.</summary>
    public List<string> Links { get; } = [];

    public int Words => _words.Count;

    public void AddArticles(TableWriter table) => Add(_articles, table);

    public void AddPeople(TableWriter table) => Add(_people, table);

    public void AddWords(TableWriter table) => Add(_words, table);

    /// <summary>Adds a table that is written as it is made.</summary>
    /// <exception cref="InvalidDataException">It is larger than what can be read.</exception>
    public void Add(string link, Action<TableWriter> write)
    {
        var start = file.Position;
        var table = new TableWriter(file);
        write(table);
        table.Flush();
        table.Table.Dispose();
        if (file.Position - start > int.MaxValue)
        {
            throw new InvalidDataException("There is more in the corpus than one file holds: split it into several.");
        }

        Links.Add(link);
        _links.Add(new(start, file.Position - start));
    }

    /// <summary>Writes where the tables are, and ends the file.</summary>
    /// <returns>The version of the file.</returns>
    public ulong Finish()
    {
        var directory = file.Position;
        using var places = new MemoryStream();
        var writer = new BinaryWriter(places);
        List<Place> all = [.. _links, .. _articles, .. _people, .. _words];
        foreach (var place in all)
        {
            writer.Write(place.Start);
            writer.Write(place.Length);
        }

        writer.Flush();
        file.Write(places.GetBuffer(), (int)places.Length);
        return file.Finish(directory, all.Count);
    }

    private void Add(List<Place> places, TableWriter table)
    {
        var bytes = table.Table.ToUtf8();
        table.Table.Dispose();
        places.Add(new(file.Position, bytes.Length));
        file.Write(bytes, bytes.Length);
    }

    private readonly record struct Place(long Start, long Length);
}
