using System.Diagnostics;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Input;

/// <summary>Whatever stands under the name of an article, there is an answer at once.</summary>
public sealed class CorpusFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("full", "text")]
    [InlineData("empty", "")]
    [InlineData("link", "text")]
    [InlineData("link to link", "text")]
    [InlineData("gone", null)]
    [InlineData("folder", null)]
    [InlineData("link to folder", null)]
    [InlineData("link to nothing", null)]
    [InlineData("circle", null)]
    [InlineData("full/inner", null)]
    [InlineData("pipe", null)]
    [InlineData("link to pipe", null)]
    [InlineData("link to device", null)]
    [InlineData("link to no input", null)]
    [InlineData("zero\0byte", null)]
    [InlineData("", null)]
    public void A_file_is_read_and_nothing_else_is_opened(string name, string? expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has neither pipes nor devices in folders, and links need rights.
        }

        File.WriteAllText(At("full"), "text");
        File.WriteAllText(At("empty"), "");
        Directory.CreateDirectory(At("folder"));
        Link("link", "full");
        Link("link to link", "link");
        Link("link to folder", "folder");
        Link("link to nothing", "nothing");
        Link("circle", "circle 2");
        Link("circle 2", "circle");
        Link("link to pipe", "pipe");
        Link("link to device", "/dev/zero");
        Link("link to no input", "/dev/null");
        using (var mkfifo = Process.Start("mkfifo", [At("pipe")]))
        {
            mkfifo.WaitForExit();
        }

        var path = name.Length == 0 ? "" : At(name);
        Assert.Equal(expected, CorpusFile.Read(path) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : null);
        Assert.Equal(expected is null, CorpusFile.Find(path) is null);
    }

    [Fact]
    public void The_size_and_time_of_a_link_are_those_of_its_file()
    {
        var time = new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.WriteAllText(At("full"), "text");
        File.SetLastWriteTimeUtc(At("full"), time);
        Link("a rather long name for a link", "full");
        var file = CorpusFile.Find(At("a rather long name for a link"))!;
        Assert.Equal((4, time), (file.Length, file.LastWriteTimeUtc));
    }

    [Fact]
    public void A_file_that_another_holds_cannot_be_read_until_it_is_let_go()
    {
        File.WriteAllText(At("full"), "text");
        using (new FileStream(At("full"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.False(CorpusFile.CanBeRead(CorpusFile.Find(At("full"))!));
            Assert.Null(CorpusFile.Read(At("full")));
        }

        Assert.True(CorpusFile.CanBeRead(CorpusFile.Find(At("full"))!));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private void Link(string name, string target) => File.CreateSymbolicLink(At(name), target);
}
