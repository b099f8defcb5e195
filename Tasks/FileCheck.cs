using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Emit.Files;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Generator.Tasks;

/// <summary>Tells files that an earlier build has written from those that were damaged since.</summary>
public static class FileCheck
{
    private const int BufferSize = 1 << 16;

    /// <summary>Deletes the files that are not as they were written.</summary>
    /// <param name="resources">Files with the checksums of their blocks.</param>
    /// <param name="texts">Texts with a checksum before them.</param>
    /// <param name="corpora">Corpus files, of which the end is looked at.</param>
    public static void DropDamaged(IEnumerable<string> resources, IEnumerable<string> texts, IEnumerable<string> corpora)
    {
        foreach (var path in corpora)
        {
            Drop(path, static path =>
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
                return SummedFile.VersionOf(stream) is not null;
            });
        }

        foreach (var path in resources)
        {
            Drop(path, static path =>
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
                return CheckedBlocks.IsWhole(stream);
            });
        }

        foreach (var path in texts)
        {
            Drop(path, static path =>
                FileText.BytesOf(path) is { } bytes && CheckedText.Open(TextDecoder.Decode(bytes, out var isPlain)) is not null && isPlain);
        }
    }

    private static void Drop(string path, Func<string, bool> isWhole)
    {
        if (File.Exists(path) && !isWhole(path))
        {
            File.Delete(path);
        }
    }
}
