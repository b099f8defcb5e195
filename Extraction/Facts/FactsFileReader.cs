using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Extraction.Model;
using CorpusNamespace;

#pragma warning disable RS0030 // Generators may not read files. The command does so here.
namespace Corpus.Extraction.Facts;

/// <summary>Reads a file of facts, which may be larger than the memory. Safe for use by several threads.</summary>
internal sealed class FactsFileReader : IDisposable
{
    private readonly object _gate = new();
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly long _first;

    /// <exception cref="InvalidDataException">The file is no file of facts, or one of another version of the engine.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FactsFileReader(string path)
    {
        _path = path;
        _stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        try
        {
            var mark = EngineVersion.Mark;
            if (!Bytes(mark.Length).SequenceEqual(mark))
            {
                throw new InvalidDataException($"'{path}' was not written by 'corpus extract --facts' of this version: write it again.");
            }

            var reader = Reader(Frame() ?? throw Damaged());
            var files = reader.Items(static (r, _) => (r.Text(), r.Text()), 0);
            Corrections = reader.IsAtEnd ? files : throw Damaged();
            _first = _stream.Position;
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>The curation files.</summary>
    public IReadOnlyList<(string Path, string Text)> Corrections { get; }

    /// <summary>All articles with their texts, in the order in which they were written.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or its end is missing.</exception>
    public IEnumerable<(FactsEntry Entry, string FilePath, ArticleFacts Facts)> Articles()
    {
        var count = 0;
        for (var start = _first; ; count++)
        {
            (string, ArticleFacts) article;
            lock (_gate)
            {
                _stream.Position = start;
                if (Frame() is not { } head)
                {
                    var end = Reader(Frame() ?? throw Damaged());
                    if (end.Number(int.MaxValue) != count || !end.IsAtEnd || _stream.Position != _stream.Length)
                    {
                        throw Damaged();
                    }

                    yield break;
                }

                article = Article(head);
            }

            var entry = new FactsEntry(this, start);
            start = _stream.Position;
            yield return (entry, article.Item1, article.Item2);
        }
    }

    /// <summary>The article that starts at a place, with its text.</summary>
    public (string FilePath, ArticleFacts Facts) Read(long start)
    {
        lock (_gate)
        {
            _stream.Position = start;
            return Article(Frame() ?? throw Damaged());
        }
    }

    /// <summary>The text of the article that starts at a place.</summary>
    public string ReadText(long start)
    {
        lock (_gate)
        {
            _stream.Position = start;
            _stream.Position = start + sizeof(ulong) + Length() + sizeof(ulong);
            return Text();
        }
    }

    public void Dispose() => _stream.Dispose();

    private (string, ArticleFacts) Article(byte[] head)
    {
        var text = Text();
        var reader = Reader(head);
        var path = reader.Text();
        var length = reader.Number(int.MaxValue);
        var file = FactsReader.ReadFile(reader) with { Text = text };
        var facts = FactsReader.ReadFacts(reader, file, length);
        return reader.IsAtEnd && length == text.Length ? (path, facts) : throw Damaged();
    }

    private string Text()
    {
        var reader = Reader(Frame() ?? throw Damaged());
        var text = reader.Text();
        return reader.IsAtEnd ? text : throw Damaged();
    }

    /// <summary>The next frame, checked; null for an empty one, which stands before the last.</summary>
    private byte[]? Frame()
    {
        var length = Length();
        if (length == 0)
        {
            return null;
        }

        var content = Bytes(length);
        return CorpusStorage.Word(Bytes(sizeof(ulong)), 0) == CorpusStorage.Checksum(content, length, 0) ? content : throw Damaged();
    }

    private int Length()
    {
        var length = CorpusStorage.Word(Bytes(sizeof(ulong)), 0);
        return length <= (ulong)Math.Min(int.MaxValue, _stream.Length - _stream.Position) ? (int)length : throw Damaged();
    }

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (int read = 0, more; read < count; read += more)
        {
            more = _stream.Read(bytes, read, count - read);
            if (more == 0)
            {
                throw Damaged();
            }
        }

        return bytes;
    }

    private InvalidDataException Damaged() => new($"'{_path}' is no file of facts, or is damaged: write it again with 'corpus extract --facts'.");

    private static ByteReader Reader(byte[] bytes) => new(bytes, 0, bytes.Length);
}
