using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>
/// Reads what verbs, adjectives and nouns that report take, from the table of verbs and the lists <c>reporting-adjectives</c>
/// and <c>reporting-nouns</c>: a line is a word and its complements; <c>+for</c> is a preposition before the content.
/// </summary>
internal static class FrameReader
{
    private static readonly Dictionary<string, Complement> Named = new(StringComparer.Ordinal)
    {
        ["quote"] = Complement.Quote,
        ["that"] = Complement.That,
        ["zero"] = Complement.Zero,
        ["object"] = Complement.Object,
        ["to"] = Complement.Infinitive,
        ["object-to"] = Complement.ObjectInfinitive,
        ["addressee"] = Complement.Addressee,
        ["naming"] = Complement.Naming,
        ["aside"] = Complement.Parenthetical,
        ["passive"] = Complement.Passive,
        ["impersonal"] = Complement.Impersonal,
        ["gerund"] = Complement.Gerund,
        ["naming-as"] = Complement.NamingAs,
    };

    public static VerbFrames Read(WordTable lexicon) => new(
        new(LoadVerbs(), lexicon),
        new(Load("reporting-adjectives"), lexicon),
        new(WithPlurals(Load("reporting-nouns")), lexicon));

    /// <summary>The frames of the table of verbs, those with a particle at their verbs.</summary>
    private static Dictionary<string, VerbFrame> LoadVerbs()
    {
        var frames = new Dictionary<string, VerbFrame>(StringComparer.Ordinal);
        var withParticle = new List<VerbTableLine>();
        foreach (var line in VerbTable.Lines())
        {
            if (line.Particle is not null)
            {
                withParticle.Add(line);
            }
            else if (line.Complements.Count > 0)
            {
                frames.Add(line.Verb, Parse(line.Verb, line.Complements));
            }
        }

        foreach (var line in withParticle)
        {
            if (!frames.TryGetValue(line.Verb, out var plain))
            {
                frames.Add(line.Verb, plain = new(Complement.None, []));
            }

            plain.WithParticle = [.. plain.WithParticle, (line.Particle!, Parse(line.Verb, line.Complements))];
        }

        return frames;
    }

    private static Dictionary<string, VerbFrame> Load(string name)
    {
        var frames = new Dictionary<string, VerbFrame>(StringComparer.Ordinal);
        foreach (var words in WordList.Lines(name))
        {
            frames.Add(words[0], Parse(words[0], words.AsSpan(1).ToArray()));
        }

        return frames;
    }

    private static Dictionary<string, VerbFrame> WithPlurals(Dictionary<string, VerbFrame> nouns)
    {
        var all = new Dictionary<string, VerbFrame>(nouns, StringComparer.Ordinal);
        foreach (var noun in nouns)
        {
            all[PluralOf(noun.Key)] = noun.Value;
        }

        return all;
    }

    private static string PluralOf(string noun) =>
        noun.EndsWith("y", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 1) + "ies" : noun + "s";

    /// <exception cref="InvalidDataException">A complement is none of those that there are.</exception>
    public static VerbFrame Parse(string word, IReadOnlyList<string> takes)
    {
        var complements = Complement.None;
        var prepositions = new List<string>();
        foreach (var complement in takes)
        {
            if (complement[0] == '+')
            {
                prepositions.Add(complement.Substring(1));
                complements |= Complement.Prepositional;
            }
            else
            {
                complements |= Named.TryGetValue(complement, out var named) ? named : throw new InvalidDataException(word + ": " + complement);
            }
        }

        return new(complements, prepositions.ToArray());
    }
}
