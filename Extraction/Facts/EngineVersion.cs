using System;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Tells facts of this engine from those of another: builds are deterministic, so the identifier of the module is a hash of all that it was
/// compiled of, word lists included.
/// </summary>
internal static class EngineVersion
{
    /// <summary>Counts the changes of the form in which facts are kept.</summary>
    private const int Form = 1;

    /// <summary>What facts begin with.</summary>
    public static byte[] Mark { get; } = [.. "CorpusFacts"u8, Form, .. typeof(EngineVersion).Module.ModuleVersionId.ToByteArray()];
}
