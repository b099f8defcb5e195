using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction.Text;

namespace Corpus.Tool;

/// <summary>Writes objects as JSON, one a line; positions are UTF-16 code units.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int BlockSize = 1 << 16;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _block = new(2 * BlockSize);
    private readonly Utf8JsonWriter _json;

    /// <param name="encoder">Which characters are escaped; as few as possible when null.</param>
    public JsonLines(Stream stream, JavaScriptEncoder? encoder = null)
    {
        _stream = stream;
        _json = new(_block, new() { Encoder = encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(Action<Utf8JsonWriter> members)
    {
        _json.WriteStartObject();
        members(_json);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _block.Write("\n"u8);
        if (_block.WrittenCount >= BlockSize)
        {
            WriteBlock();
        }
    }

    /// <summary>What has been written can be read now.</summary>
    public void Flush()
    {
        WriteBlock();
        _stream.Flush();
    }

    public void Dispose()
    {
        WriteBlock();
        _json.Dispose();
    }

    private void WriteBlock()
    {
        _stream.Write(_block.WrittenSpan);
        _block.ResetWrittenCount();
    }
}

internal static class JsonWriting
{
    public static void WritePair(this Utf8JsonWriter json, TextRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Words of an article with their place, or null.</summary>
    public static void WriteWords(this Utf8JsonWriter json, ReadOnlySpan<byte> name, TextRange? range, string text)
    {
        if (range is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text"u8, text.AsSpan(place.Start, place.Length));
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
        json.WriteEndObject();
    }
}
