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

    /// <summary>All articles, in the order in which they were written, each to be <see cref="Decode">decoded</see>.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or its end is missing.</exception>
    public IEnumerable<ArticleFrames> Articles()
    {
        var count = 0;
        for (var start = _first; ; count++)
        {
            ArticleFrames? article;
            lock (_gate)
            {
                _stream.Position = start;
                article = ArticleAt(start);
                if (article is null)
                {
                    var end = Reader(Frame() ?? throw Damaged());
                    if (end.Number(int.MaxValue) != count || !end.IsAtEnd || _stream.Position != _stream.Length)
                    {
                        throw Damaged();
                    }

                    yield break;
                }

                start = _stream.Position;
            }

            yield return article;
        }
    }

    /// <summary>What an article says, with its text.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public (string FilePath, ArticleFacts Facts) Decode(ArticleFrames article)
    {
        var text = Text(article.Text);
        var reader = Reader(article.Head);
        var path = reader.Text();
        var length = reader.Number(int.MaxValue);
        var file = FactsReader.ReadFile(reader) with { Text = text };
        var facts = FactsReader.ReadFacts(reader, file, length);
        return reader.IsAtEnd && length == text.Length ? (path, facts) : throw Damaged();
    }

    /// <summary>The article that starts at a place, with its text.</summary>
    public (string FilePath, ArticleFacts Facts) Read(long start)
    {
        ArticleFrames? article;
        lock (_gate)
        {
            _stream.Position = start;
            article = ArticleAt(start);
        }

        return Decode(article ?? throw Damaged());
    }

    /// <summary>The text of the article that starts at a place.</summary>
    public string ReadText(long start)
    {
        byte[]? frame;
        lock (_gate)
        {
            _stream.Position = start;
            _stream.Position = start + sizeof(ulong) + Length() + sizeof(ulong);
            frame = Frame();
        }

        return Text(frame ?? throw Damaged());
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>The next article; null before the last frame.</summary>
    private ArticleFrames? ArticleAt(long start) => Frame() is { } head ? new(new(this, start), head, Frame() ?? throw Damaged()) : null;

    private string Text(byte[] frame)
    {
        var reader = Reader(frame);
        var text = reader.Text();
        return reader.IsAtEnd ? text : throw Damaged();
    }

    /// <summary>The next frame with its checksum; null for an empty one, which stands before the last.</summary>
    private byte[]? Frame() => Length() is > 0 and var length ? Bytes(length + sizeof(ulong)) : null;

    private int Length()
    {
        var length = CorpusStorage.Word(Bytes(sizeof(ulong)), 0);
        return length <= (ulong)Math.Min(int.MaxValue - sizeof(ulong), _stream.Length - _stream.Position) ? (int)length : throw Damaged();
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

    /// <summary>Reads a frame, once it is checked.</summary>
    private ByteReader Reader(byte[] frame)
    {
        var length = frame.Length - sizeof(ulong);
        return CorpusStorage.Word(frame, length) == CorpusStorage.Checksum(frame.AsSpan(0, length), 0) ? new(frame, 0, length) : throw Damaged();
    }
}

/// <summary>An article as its bytes in a file of facts.</summary>
/// <param name="Entry">Where it is.</param>
internal sealed record ArticleFrames(FactsEntry Entry, byte[] Head, byte[] Text);
