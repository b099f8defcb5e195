using System.Text;
using Corpus.Generator.Ingest;

namespace Corpus.Tests.Ingest;

public class TextDecoderTests
{
    private const string Text = "Zoë said: “naïve” 😀\r\n";

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void One_text_in_every_encoding_is_one_text(byte[] bytes) => Assert.Equal(Text, TextDecoder.Decode(bytes));

    [Fact]
    public void Bytes_that_are_no_text_become_replacement_characters() =>
        Assert.Equal("a\uFFFDb\uFFFD", TextDecoder.Decode([(byte)'a', 0xFF, (byte)'b', 0xC3]));

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    public void Nothing_is_an_empty_text(byte[] bytes) => Assert.Equal("", TextDecoder.Decode(bytes));
}
