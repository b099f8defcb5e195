using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Extraction.Model;
using CorpusNamespace;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Writes what articles say, each with its text, so that any number of such files can be joined into one corpus: the engine that wrote it,
/// the curation files, the articles, and how many there are.
/// </summary>
internal sealed class FactsFileWriter
{
    private readonly Stream _stream;
    private readonly ByteWriter _content = new();
    private readonly ByteWriter _frame = new();
    private int _count;

    /// <param name="corrections">The curation files, which hold for all articles of the corpus.</param>
    public FactsFileWriter(Stream stream, IReadOnlyList<(string Path, string Text)> corrections)
    {
        _stream = stream;
        _frame.Bytes(EngineVersion.Mark);
        WriteOut();
        _content.Number(corrections.Count);
        foreach (var (path, text) in corrections)
        {
            _content.Text(path);
            _content.Text(text);
        }

        WriteFrame();
    }

    /// <param name="filePath">The path of the article's file, for findings.</param>
    /// <param name="facts">What the article says before any correction.</param>
    public void Add(string filePath, ArticleFacts facts)
    {
        _content.Text(filePath);
        _content.Number(facts.File.Text.Length);
        FactsWriter.WriteFile(_content, facts.File);
        FactsWriter.WriteFacts(_content, facts);
        WriteFrame();
        _content.Text(facts.File.Text);
        WriteFrame();
        _count++;
    }

    /// <summary>Ends the file; without its end it is none.</summary>
    public void Finish()
    {
        _frame.Word(0);
        _content.Number(_count);
        WriteFrame();
    }

    /// <summary>The length, the bytes, and their checksum.</summary>
    private void WriteFrame()
    {
        _frame.Word((ulong)_content.Length);
        _frame.Bytes(_content.Buffer.AsSpan(0, _content.Length));
        _frame.Word(CorpusStorage.Checksum(_content.Buffer.AsSpan(0, _content.Length), 0));
        _content.Clear();
        WriteOut();
    }

    private void WriteOut()
    {
        _stream.Write(_frame.Buffer, 0, _frame.Length);
        _frame.Clear();
    }
}
