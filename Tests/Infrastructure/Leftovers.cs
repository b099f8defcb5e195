namespace Corpus.Tests.Infrastructure;

/// <summary>What systems and programs leave among articles, and what only looks like it.</summary>
public static class Leftovers
{
    /// <summary>Files that nobody wrote.</summary>
    public static readonly string[] Names =
    [
        ".story.txt", "._story.txt", ".#story.txt", ".~lock.story.md", "~$story.txt", "#story.txt#", "story.txt~", ".cache/story.txt", "a/.git/b/story.md", "node_modules/pack/README.md",
        "a/node_modules/story.txt", "bin/story.txt", "a/obj/Debug/story.txt", "__MACOSX/a/._story.txt", "__MACOSX/story.txt", "$RECYCLE.BIN/story.txt", "lost+found/story.txt", "System Volume Information/story.txt",
    ];

    /// <summary>Files that somebody wrote.</summary>
    public static readonly string[] Others = ["a.b/x.y.txt", "binary/x.txt", "object/x.txt", "~x.txt", "#x.txt", "$x.txt", "x~.txt", "x (1).txt", "-x.txt", "_x.txt"];
}
