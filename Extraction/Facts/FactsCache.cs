using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using CorpusNamespace;

#pragma warning disable RS0030 // Generators may not read files. The precompiler does so here.
namespace Corpus.Extraction.Facts;

/// <summary>
/// What the articles of a corpus said when an earlier run read them, in one file. An article is found by all that its facts depend on: its
/// text, its path, what the project says of it, the corrections it must be read with, and the engine. What is damaged, of another engine or
/// of an article that has changed is not found, and is gone when the file is written again.
/// </summary>
internal sealed class FactsCache
{
    public const string FileName = "corpus.facts";

    private const int KeySize = 16;
    private const int SumSize = sizeof(ulong);

    [ThreadStatic]
    private static ByteWriter? _writer;

    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly Dictionary<Key, (int Start, int Length)> _known = [];

    // Of what was asked for, the bytes where the file does not have them.
    private readonly ConcurrentDictionary<Key, byte[]?> _used = new();
    private int _added;

    private FactsCache(string path, byte[] bytes)
    {
        _path = path;
        _bytes = bytes;
    }

    /// <summary>The facts that a file holds; none where there is no such file, or none that can be used.</summary>
    public static FactsCache Open(string path)
    {
        var cache = new FactsCache(path, FileText.BytesOf(path) ?? []);
        cache.ListKnown();
        return cache;
    }

    /// <summary>How many articles had to be extracted.</summary>
    public int Added => _added;

    /// <summary>What an article says, as it was kept or else as it is extracted now. Safe for use by several threads.</summary>
    public ArticleFacts Get(ArticleFile file, Func<ArticleFile, ArticleFacts> extract)
    {
        var writer = _writer ??= new();
        var key = KeyOf(file, writer);
        if (_known.TryGetValue(key, out var place) && Read(file, key, place, writer) is { } kept)
        {
            _used[key] = default;
            return kept;
        }

        var facts = extract(file);
        writer.Clear();
        FactsWriter.WriteFacts(writer, facts);
        writer.Word(CorpusStorage.Checksum(writer.Buffer.AsSpan(0, writer.Length), key.First));
        _used[key] = writer.ToArray();
        Interlocked.Increment(ref _added);
        return facts;
    }

    /// <summary>
    /// Writes the facts of the articles that were asked for, where they are not what the file holds. If that cannot be, a later run is slower.
    /// </summary>
    public void Save()
    {
        if (_added == 0 && _used.Count == _known.Count)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            WholeFile.Write(_path, Write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another build may be writing it.
        }
    }

    private void Write(Stream stream)
    {
        var writer = new ByteWriter();
        writer.Bytes(EngineVersion.Mark);
        foreach (var entry in _used.OrderBy(static entry => entry.Key.First).ThenBy(static entry => entry.Key.Second))
        {
            var (start, length) = entry.Value is { } added ? (0, added.Length) : _known[entry.Key];
            writer.Word(entry.Key.First);
            writer.Word(entry.Key.Second);
            writer.Number(length);
            stream.Write(writer.Buffer, 0, writer.Length);
            stream.Write(entry.Value ?? _bytes, start, length);
            writer.Clear();
        }

        stream.Write(writer.Buffer, 0, writer.Length);
    }

    /// <summary>The entry at a place in the file; null where it is not as it was written.</summary>
    private ArticleFacts? Read(ArticleFile file, Key key, (int Start, int Length) place, ByteWriter entry)
    {
        if (place.Length < SumSize)
        {
            return null;
        }

        entry.Clear();
        entry.Bytes(_bytes.AsSpan(place.Start, place.Length));
        var end = place.Length - SumSize;
        if (CorpusStorage.Word(entry.Buffer, end) != CorpusStorage.Checksum(entry.Buffer.AsSpan(0, end), key.First))
        {
            return null;
        }

        var reader = new ByteReader(entry.Buffer, 0, end);
        var facts = FactsReader.ReadFacts(reader, file, file.Text.Length);
        return reader.IsAtEnd ? facts : null;
    }

    private void ListKnown()
    {
        var mark = EngineVersion.Mark;
        if (_bytes.Length < mark.Length || !_bytes.AsSpan(0, mark.Length).SequenceEqual(mark))
        {
            return;
        }

        for (var position = mark.Length; position < _bytes.Length - KeySize;)
        {
            var reader = new ByteReader(_bytes, position, _bytes.Length);
            var key = new Key(reader.Word(), reader.Word());
            var length = reader.Count();
            if (reader.IsWrong || length > _bytes.Length - reader.Position)
            {
                return;
            }

            _known[key] = (reader.Position, length);
            position = reader.Position + length;
        }
    }

    private static Key KeyOf(ArticleFile file, ByteWriter writer)
    {
        writer.Clear();
        FactsWriter.WriteFile(writer, file);
        writer.Text(file.Text);
        var hash = ContentHash.Sha256(writer.Buffer, writer.Length);
        return new(CorpusStorage.Word(hash, 0), CorpusStorage.Word(hash, sizeof(ulong)));
    }

    private readonly record struct Key(ulong First, ulong Second);
}
