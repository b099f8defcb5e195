using System.Text;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class TextDecoderTests
{
    private const string Text = "Zoë said: “naïve” 😀\r\n";

    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)],
        [.. BigEndianUtf32.Preamble, .. BigEndianUtf32.GetBytes(Text)]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void One_text_in_every_encoding_is_one_text(byte[] bytes) => Assert.Equal(Text, TextDecoder.Decode(bytes));

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62, 0xC3 }, "a\uFFFDb\uFFFD")]
    [InlineData(new byte[] { 0xE9, 0x61 }, "\uFFFDa")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80, 0x62 }, "a\uFFFDb")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x62 }, "\uFFFDb")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF }, "\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80 }, "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61, 0x93 }, "\uFEFFa\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0, 0x62 }, "a\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0, 0xDE }, "a\uFFFDb\uFFFD")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61, 0xD8, 0x3D, 0xDE }, "a\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0, 0xD8, 0, 0, 0, 0, 0x11, 0, 0x62, 0 }, "a\uFFFD\uFFFD\uFFFD")]
    public void What_is_no_text_becomes_replacement_characters(byte[] bytes, string text)
    {
        Assert.Equal(text, TextDecoder.Decode(bytes, out var isPlain));
        Assert.False(isPlain);
    }

    [Theory]
    [InlineData(new byte[0], "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF }, "\uFEFF")]
    [InlineData(new byte[] { 0x61, 0, 0, 0x62 }, "a\0\0b")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0, 0xD8, 0x3D, 0xDE, 0 }, "\0\uD83D\uDE00")]
    [InlineData(new byte[] { 0x61, 0x0D, 0x0C, 0xE2, 0x80, 0xA8 }, "a\r\f\u2028")]
    public void What_is_text_is_read_as_every_compiler_reads_it(byte[] bytes, string text)
    {
        Assert.Equal(text, TextDecoder.Decode(bytes, out var isPlain));
        Assert.True(isPlain);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(text, Microsoft.CodeAnalysis.Text.SourceText.From(stream).ToString());
    }

    [Fact]
    public void Damage_is_replaced_as_the_Unicode_Standard_recommends()
    {
        var random = new Random(1);
        byte[] likely = [0x61, 0x80, 0xBF, 0x9F, 0xA0, 0x8F, 0x90, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF];
        for (var i = 0; i < 20_000; i++)
        {
            // Not at the start, where it could be a mark.
            byte[] bytes = [(byte)'a', .. random.GetItems(likely, random.Next(12))];
            Assert.Equal(Encoding.UTF8.GetString(bytes), TextDecoder.Decode(bytes));
        }
    }
}
