using System.Text;
using Corpus.Emit.Files;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>The corpus that a project opens by the folder that it is in: the file that programs map into memory, and what code is generated of.</summary>
internal sealed class LinkedFile : IDisposable
{
    private readonly PendingFiles _pending;
    private readonly string _folder;
    private readonly FileStream? _spill;
    private readonly CorpusFileWriter _file;

    /// <param name="hasWordIndex">A word index is made, which takes a temporary file.</param>
    public LinkedFile(PendingFiles pending, string folder, CorpusModel model, bool hasWordIndex)
    {
        _pending = pending;
        _folder = folder;
        var stream = pending.Create(Path.Combine(folder, "corpus.file"));
        _spill = hasWordIndex ? Temporary(Path.Combine(folder, "corpus.words")) : null;
        _file = new(model, hasWordIndex, stream, _spill);
    }

    public void Add(RenderedArticle article) => _file.Add(article);

    /// <summary>Writes what is over all articles. What was found in them, other commands have told.</summary>
    public void Finish()
    {
        var text = PreparedText.Write(_file.Finish(default));
        _pending.Create(Path.Combine(_folder, PreparedCorpus.FileName)).Write(Encoding.UTF8.GetBytes("\uFEFF" + text));
    }

    public void Dispose() => _spill?.Dispose();

    private static FileStream Temporary(string path)
    {
        StaleFiles.Remove(path);
        return new(StaleFiles.NewName(path), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    }
}
