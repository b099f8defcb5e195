using System.Text;
using Corpus.Extraction.Input;
using Corpus.Generator.Tasks;

namespace Corpus.Tests.Tasks;

/// <summary>Which files the compiler gets as they are, and which it gets decoded.</summary>
public sealed class FileDecoderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-decode-").FullName;

    private string Output => Path.Combine(_folder, DecodedFiles.FileName);

    [Fact]
    public void Only_what_compilers_read_differently_is_decoded_and_the_file_is_left_alone_where_nothing_changed()
    {
        string[] files =
        [
            Write("stray", [0x61, 0x93, 0x20, 0x31]), Write("plain", "émigré"u8), Write("empty", []), Write("utf16", [0xFF, 0xFE, 0x61, 0]),
            Write("odd", [0xFF, 0xFE, 0x61]), Write("utf32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]), Path.Combine(_folder, "gone"),
        ];
        string[] odd = [files[0], files[4], files[5]];
        Assert.Equal(odd.Order(StringComparer.Ordinal), FileDecoder.Decode(files, "", Output));
        Assert.Equal(
            new Dictionary<string, string> { [files[0]] = "a\uFFFD 1", [files[4]] = "\uFFFD", [files[5]] = "a" },
            new Dictionary<string, string>(DecodedFiles.Read(File.ReadAllText(Output))));

        var stamp = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Output, stamp);
        FileDecoder.Decode(files.Reverse(), "", Output);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Output));

        File.WriteAllText(Output, "damaged");
        FileDecoder.Decode(files, "", Output);
        Assert.Equal(3, DecodedFiles.Read(File.ReadAllText(Output)).Count());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("65001", false)]
    [InlineData("1252", true)]
    public void With_a_code_page_for_the_compiler_UTF8_without_a_mark_is_decoded_for_it(string codePage, bool isDecoded)
    {
        string[] files = [Write("a", "émigré"u8), Write("b", [0xEF, 0xBB, 0xBF, .. "émigré"u8]), Write("c", "plain"u8)];
        Assert.Equal(isDecoded ? [files[0]] : [], FileDecoder.Decode(files, codePage, Output));
        Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(Output)[..3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("3 a.t9999999999 ")]
    [InlineData("3 a.t4 abc")]
    [InlineData("-1 ")]
    public void A_file_that_is_cut_short_holds_what_can_be_read(string text) => Assert.Empty(DecodedFiles.Read(text));

    [Fact]
    public void Paths_and_texts_may_hold_anything()
    {
        KeyValuePair<string, string>[] files = [new("/a \u001F\n1 b", "2 c\0\uFEFF"), new("", "")];
        Assert.Equal(files, DecodedFiles.Read(DecodedFiles.Write(files)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
