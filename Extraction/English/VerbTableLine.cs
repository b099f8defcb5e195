using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>What the table of verbs says of a verb, or of a verb with a particle.</summary>
/// <param name="Item">The verb, with the mark of those that double their last letter.</param>
/// <param name="Particle">The particle, as of <c>point out</c>; null where the line is about the verb alone.</param>
/// <param name="Classes">What the verb is to the tagger; a verb with a particle has no classes of its own there.</param>
/// <param name="Complements">What it takes, as the frames call it.</param>
internal sealed record VerbTableLine(string Item, string? Particle, WordClass Classes, IReadOnlyList<string> Complements)
{
    public string Verb => Item.TrimEnd('+');
}
