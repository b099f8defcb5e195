using Corpus.Generator.Tasks;
using System.Text;
using Corpus.Emit;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Tasks;

public class TextsFileTests
{
    [Fact]
    public void A_text_is_found_by_its_key_and_kept_once()
    {
        byte[][] texts = [.. new[] { "one", "two", "", "one", "émigré" }.Select(Encoding.UTF8.GetBytes)];
        var file = Written(texts);
        Assert.Equal(4, BitConverter.ToInt64(file));
        Assert.All(texts, text => Assert.Equal(text, file.AsSpan(StartOf(file, ContentHash.Compute(text)), text.Length).ToArray()));
        Assert.Equal(texts.DistinctBy(Convert.ToHexString).Sum(text => text.Length), BitConverter.ToInt64(file, file.Length - 16) - sizeof(long) - (texts.Length * 16));
    }

    [Fact]
    public void Keys_ascend() => Assert.Equal(
        Enumerable.Range(0, 1000).Select(i => ContentHash.Compute(Encoding.UTF8.GetBytes($"text {i}"))).Order(),
        Keys(Written([.. Enumerable.Range(0, 1000).Select(i => Encoding.UTF8.GetBytes($"text {i}"))])));

    [Fact]
    public void A_key_has_sixty_bits() => Assert.All(
        Enumerable.Range(0, 1000),
        i => Assert.InRange(ContentHash.Compute(BitConverter.GetBytes(i)), 0, (1L << ContentHash.Bits) - 1));

    [Fact]
    public void Files_are_decoded_as_the_compiler_does_it_whatever_the_order_of_the_files()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-texts-").FullName;
        try
        {
            string[] files = [.. new[] { "a", "b", "c", "gone" }.Select(name => Path.Combine(folder, name + ".txt"))];
            File.WriteAllText(files[0], "émigré", Encoding.Unicode);
            File.WriteAllText(files[1], "émigré two", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            File.WriteAllText(files[2], "three");
            var output = Path.Combine(folder, "texts");
            ArticleFiles.Join(files, output);
            var written = File.ReadAllBytes(output);
            ArticleFiles.Join(files.Reverse(), output);
            Assert.Equal(written, File.ReadAllBytes(output));
            Assert.Equal(new[] { "émigré", "émigré two", "three" }.Select(text => ContentHash.Compute(Encoding.UTF8.GetBytes(text))).Order(), Keys(written));
            Assert.Equal(["a.txt", "b.txt", "c.txt", "texts"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Large_corpora_become_resources()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-sizes-").FullName;
        try
        {
            string[] files = [Path.Combine(folder, "a"), Path.Combine(folder, "b"), Path.Combine(folder, "gone")];
            File.WriteAllBytes(files[0], new byte[ArticleFiles.LiteralLimit - 10]);
            File.WriteAllBytes(files[1], new byte[10]);
            Assert.Equal("literal", ArticleFiles.StorageFor(files));
            File.WriteAllBytes(files[1], new byte[11]);
            Assert.Equal("resource", ArticleFiles.StorageFor(files));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Written(byte[][] texts)
    {
        using var stream = new MemoryStream();
        TextsFile.Write(stream, texts.Length, texts);
        return stream.ToArray();
    }

    private static IEnumerable<long> Keys(byte[] file) => Enumerable.Range(0, (int)BitConverter.ToInt64(file)).Select(i => BitConverter.ToInt64(file, 8 + (16 * i)));

    private static int StartOf(byte[] file, long key) => (int)BitConverter.ToInt64(file, 16 + (16 * Keys(file).ToList().IndexOf(key)));
}
