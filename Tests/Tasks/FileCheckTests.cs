using Corpus.Emit.Prepared;
using Corpus.Generator.Tasks;

namespace Corpus.Tests.Tasks;

/// <summary>Files that an earlier build left: kept where they are whole, deleted where they are not.</summary>
public sealed class FileCheckTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void A_resource_is_kept_only_as_it_was_written(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        using var stream = new MemoryStream();
        stream.Write(content);
        CheckedBlocks.Seal(stream);
        var whole = stream.ToArray();
        Assert.Equal(content, whole[..length]);
        Assert.True(IsKept(whole, isResource: true));
        var random = new Random(1);
        for (var i = 0; i < 100; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            Assert.False(IsKept(damaged, isResource: true));
        }

        Assert.False(IsKept([], isResource: true));
        Assert.False(IsKept(whole[..^1], isResource: true));
        Assert.False(IsKept(whole[..(whole.Length / 2)], isResource: true));
        Assert.False(IsKept([.. whole, 0], isResource: true));
        Assert.False(IsKept("garbage, and more of it than a few bytes"u8.ToArray(), isResource: true));
    }

    [Fact]
    public void Blocks_that_have_changed_places_are_noticed()
    {
        using var stream = new MemoryStream();
        stream.Write([.. Enumerable.Repeat((byte)1, 4096), .. Enumerable.Repeat((byte)2, 4096)]);
        CheckedBlocks.Seal(stream);
        var bytes = stream.ToArray();
        bytes.AsSpan(0, 4096).CopyTo(bytes.AsSpan(4096));
        bytes.AsSpan(0, 4096).Fill(2);
        Assert.False(IsKept(bytes, isResource: true));
    }

    [Fact]
    public void A_text_is_kept_only_as_it_was_written()
    {
        var whole = System.Text.Encoding.UTF8.GetBytes("\uFEFF" + CheckedText.Seal("1 émigré 😀 \0 a\uD800"));
        Assert.True(IsKept(whole, isResource: false));
        for (var i = 3; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 1;
            Assert.False(IsKept(damaged, isResource: false));
            Assert.False(IsKept(whole[..i], isResource: false));
        }
    }

    public void Dispose() => File.Delete(_path);

    private bool IsKept(byte[] bytes, bool isResource)
    {
        File.WriteAllBytes(_path, bytes);
        FileCheck.DropDamaged(isResource ? [_path] : [], isResource ? [] : [_path], []);
        return File.Exists(_path);
    }
}
