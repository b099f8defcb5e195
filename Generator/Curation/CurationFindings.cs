namespace Corpus.Generator.Curation;

/// <summary>The diagnostics of curation files.</summary>
internal static class CurationFindings
{
    public const string Unreadable = "CORP010";
    public const string UnknownSection = "CORP011";
    public const string UnknownKey = "CORP012";
    public const string BadValue = "CORP013";
    public const string Contradiction = "CORP014";
    public const string Repeated = "CORP110";
    public const string NoMatch = "CORP111";
}
