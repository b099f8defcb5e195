using System.Text;
using Corpus.Import.Sources;

namespace Corpus.Import.Records;

/// <summary>
/// The text of records: UTF-16 where it starts with that mark, else UTF-8. Bytes that are neither are read as Windows-1252, and a finding says so.
/// </summary>
internal sealed class RecordText
{
    private readonly Source _source;
    private readonly WesternFallback _fallback = new();
    private readonly Encoding _encoding;

    public RecordText(Source source)
    {
        _source = source;
        var head = source.Head();
        _encoding = head is [0xFF, 0xFE, ..] ? Encoding.Unicode : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, _fallback);
    }

    /// <summary>What is to be said when all has been read; nothing where it was well encoded.</summary>
    public IEnumerable<ImportItem> Findings => !_fallback.WasUsed ? [] :
        [ImportItem.Only(ImportFindingId.WrongEncoding, _source.Name,
            "Not all of its bytes are UTF-8; those were read as Windows-1252, so look for wrong letters")];

    public StreamReader OpenReader() => new(_source.Open(), _encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);

    /// <summary>The same as UTF-8 that is well formed, with the mark at its start if it has one.</summary>
    public Stream OpenUtf8() => Encoding.CreateTranscodingStream(_source.Open(), _encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <exception cref="ImportException">It is larger than a document can be.</exception>
    public string ReadAll() => _encoding.GetString(_source.ReadAll()).TrimStart('\uFEFF');
}
