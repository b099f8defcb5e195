namespace Corpus.Generator.Emit;

/// <summary>What the project says of the classes to generate.</summary>
/// <param name="Namespace">The namespace of the generated types; must be a valid one, its parts may be keywords.</param>
/// <param name="IsPublic">Whether the generated types are public rather than internal.</param>
/// <param name="MaxMembers">How many people, and how many articles, get a property of their own.</param>
internal sealed record CorpusOptions(string Namespace, bool IsPublic = false, int MaxMembers = CorpusOptions.DefaultMaxMembers)
{
    public const int DefaultMaxMembers = 4000;
}
