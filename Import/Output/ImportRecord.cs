using System.Text;
using System.Text.Json;

namespace Corpus.Import.Output;

/// <summary>What an import wrote: for each file the article it is of, and what it held then. So a file that was edited since is known.</summary>
internal sealed class ImportRecord
{
    /// <summary>Begins with a dot, as no article does.</summary>
    public const string FileName = ".corpus-import";

    private const int Version = 1;

    private readonly SortedDictionary<string, (string Identity, string Hash)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byIdentity = new(StringComparer.Ordinal);

    /// <summary>Reads the record of a folder; a new one where there is none. Lines that are none are passed over: their files count as edited.</summary>
    public static ImportRecord Read(string folder)
    {
        var record = new ImportRecord();
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                record.Add(line);
            }
        }

        return record;
    }

    /// <summary>The file of an article; null where there is none yet.</summary>
    public string? FileOf(string identity) => _byIdentity.GetValueOrDefault(identity);

    /// <summary>What an import wrote into a file, as a hash; null where none has.</summary>
    public string? HashOf(string file) => _files.TryGetValue(file, out var entry) ? entry.Hash : null;

    public bool Has(string file) => _files.ContainsKey(file);

    public void Set(string file, string identity, string hash)
    {
        _files[file] = (identity, hash);
        _byIdentity[identity] = file;
    }

    public void Write(string folder)
    {
        var text = new StringBuilder();
        foreach (var (file, (identity, hash)) in _files)
        {
            using var line = new MemoryStream();
            using (var writer = new Utf8JsonWriter(line))
            {
                writer.WriteStartObject();
                writer.WriteNumber("version", Version);
                writer.WriteString("file", file);
                writer.WriteString("article", identity);
                writer.WriteString("hash", hash);
                writer.WriteEndObject();
            }

            text.Append(Encoding.UTF8.GetString(line.ToArray())).Append('\n');
        }

        WholeFile.Write(Path.Combine(folder, FileName), text.ToString());
    }

    private void Add(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var file = root.GetProperty("file").GetString()!;
            var isInside = !file.Contains('/', StringComparison.Ordinal) && !file.Contains('\\', StringComparison.Ordinal)
                && file.EndsWith(".md", StringComparison.Ordinal);
            if (isInside)
            {
                Set(file, root.GetProperty("article").GetString()!, root.GetProperty("hash").GetString()!);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentNullException)
        {
            // Somebody has edited it, or a merge has left marks.
        }
    }
}
