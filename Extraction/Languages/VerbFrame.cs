using System;

namespace Corpus.Extraction.Languages;

/// <summary>What a cue verb takes: its complements, and the prepositions and particles that belong to it.</summary>
internal sealed class VerbFrame
{
    public VerbFrame(Complement complements, string[] prepositions)
    {
        Complements = complements;
        Prepositions = prepositions;
    }

    /// <summary>That of a verb of no list right beside a quote: <c>"We won," she beamed</c>.</summary>
    public static VerbFrame Unlisted { get; } = new(Complement.Quote, []);

    public Complement Complements { get; }

    /// <summary>The prepositions after which its content stands: <c>for</c> of <c>call for</c>.</summary>
    public string[] Prepositions { get; }

    /// <summary>The frames it has with a particle: <c>point out</c>.</summary>
    public (string Particle, VerbFrame Frame)[] WithParticle { get; set; } = Array.Empty<(string, VerbFrame)>();

    public bool Takes(Complement any) => (Complements & any) != 0;

    public bool TakesPreposition(string? word)
    {
        foreach (var preposition in Prepositions)
        {
            if (preposition == word)
            {
                return true;
            }
        }

        return false;
    }
}
