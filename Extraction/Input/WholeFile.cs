using System;
using System.IO;

#pragma warning disable RS0030 // Generators may not write files. Other hosts do so here.
namespace Corpus.Extraction.Input;

/// <summary>Writes files that are there as a whole or not at all, for the precompiler and the tasks.</summary>
internal static class WholeFile
{
    /// <summary>Written beside it and then moved, so that what an interrupted build leaves is not taken for the real file.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var unfinished = path + ".new";
        using (var stream = File.Create(unfinished))
        {
            write(stream);
        }

#if NET
        File.Move(unfinished, path, overwrite: true);
#else
        File.Delete(path);
        File.Move(unfinished, path);
#endif
    }
}
