using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>The checkout's sources, without what was built from them, in another folder.</summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Parts =
    [
        "Abstractions", "Lexicon", "Extraction", "Import", "Runtime", "Emit", "Generator", "Tasks", "Precompiler", "Tool", "Corpus", "Samples", "docs", "seeds",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("corpus-copy-").FullName;

    public SourceCopy(string name)
    {
        Folder = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.Combine(Folder, "artifacts", "packages"));

        // In a worktree, .git is a file that leads to the repository.
        foreach (var file in Directory.EnumerateFiles(Repository.Root).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        foreach (var file in Parts.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(Repository.Root, file);
            if (path.Split(Path.DirectorySeparatorChar) is [_, "bin" or "obj", ..] or [_, _, "bin" or "obj", ..])
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.Copy(file, Path.Combine(Folder, path));
        }
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
