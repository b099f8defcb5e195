using System.Security.Cryptography;
using System.Text;
using Corpus.Import.Text;

namespace Corpus.Import.Output;

/// <summary>
/// The folder that an import writes to. An article keeps its file from one import to the next, and a file that somebody edited is left alone.
/// </summary>
internal sealed class ImportFolder(string folder, bool force, bool dryRun)
{
    private readonly ImportRecord _record = ImportRecord.Read(folder);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    /// <param name="place">What the finding is about: the file that was written, or the source that has the article, too.</param>
    public WriteResult Write(ImportedArticle article, out string place)
    {
        var text = ArticleFileText.Of(article);
        var identity = article.Url is { } url ? WebAddress.Key(url) : article.Source;
        var body = Hash(article.Title + "\n" + article.Body);
        if (_written.TryGetValue(identity, out var before) || _bodies.TryGetValue(body, out before))
        {
            place = before;
            return WriteResult.Duplicate;
        }

        _written[identity] = article.Source;
        _bodies[body] = article.Source;
        var file = _record.FileOf(identity) ?? NewName(article, identity);
        place = file;
        var path = Path.Combine(folder, file);
        var hash = Hash(text);
        var result = WriteResult.Added;
        if (File.Exists(path))
        {
            var present = Hash(File.ReadAllText(path));
            if (present == hash)
            {
                _record.Set(file, identity, hash);
                return WriteResult.Unchanged;
            }

            if (present != _record.HashOf(file) && !force)
            {
                return WriteResult.Edited;
            }

            result = WriteResult.Changed;
        }

        if (!dryRun)
        {
            WholeFile.Write(path, text);
        }

        _record.Set(file, identity, hash);
        return result;
    }

    /// <summary>Keeps what was written, so that the next import knows it; also after a part of a run.</summary>
    public void Save()
    {
        if (!dryRun)
        {
            _record.Write(folder);
        }
    }

    /// <summary>A name that no other article has; the same for the same articles in the same order.</summary>
    private string NewName(ImportedArticle article, string identity)
    {
        var name = FileName.Of(article);
        var file = name + ".md";
        if (!IsTaken(file))
        {
            return file;
        }

        // Two articles of one day with one headline: told apart by what each is.
        return name + "-" + Hash(identity)[..8] + ".md";
    }

    private bool IsTaken(string file) => _record.Has(file) || File.Exists(Path.Combine(folder, file));

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32].ToLowerInvariant();
}
