namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The bytes of a place in a text.</summary>
    internal static global::System.ReadOnlySpan<byte> Slice(global::System.ReadOnlySpan<byte> text, Place place)
    {
        var rest = text.Slice(place.Utf8Start);
        if (rest.Length >= place.Length && global::System.Text.Ascii.IsValid(rest.Slice(0, place.Length)))
        {
            return rest.Slice(0, place.Length);
        }

        var units = 0;
        var bytes = 0;
        while (units < place.Length && bytes < rest.Length)
        {
            var lead = rest[bytes];
            units += lead >= 0xF0 ? 2 : 1;
            bytes += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        }

        return rest.Slice(0, bytes);
    }

    internal static string Decode(global::System.ReadOnlySpan<byte> text, Place place) =>
        global::System.Text.Encoding.UTF8.GetString(Slice(text, place));
}
