namespace Corpus.Import.Sources;

/// <summary>A source, or a part of it, cannot be read. Never leaves the library: it becomes a finding.</summary>
internal sealed class ImportException(ImportFindingId id, string message) : Exception(message)
{
    public ImportFindingId Id { get; } = id;
}
