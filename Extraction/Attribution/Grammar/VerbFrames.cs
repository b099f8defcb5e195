using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Extraction.English;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// The cue verbs and what they take, from the word lists in <c>Frames</c>: a line is a verb (with <c>~</c> and a particle, or
/// an adjective of <c>be</c>), and its complements; <c>+for</c> is a preposition before the content.
/// </summary>
internal static class VerbFrames
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

    // These read the lists by the names above, and so come after them.
    private static readonly WordMap<VerbFrame> Verbs = new(Load("verbs"));
    private static readonly WordMap<VerbFrame> Adjectives = new(Load("adjectives"));
    private static readonly WordMap<VerbFrame> Nouns = new(WithPlurals(Load("nouns")));

    /// <summary>A verb of no list right beside a quote: <c>"We won," she beamed</c>.</summary>
    public static VerbFrame Unlisted { get; } = new(Complement.Quote, []);

    /// <summary>The frame of a verb in any form.</summary>
    public static VerbFrame? OfVerb(WordEntry? verb) => verb is null ? null : Verbs.OfBase(verb);

    /// <summary>The frame of a verb in another form than its base.</summary>
    public static VerbFrame? OfInflected(WordEntry? verb) => verb?.Lemma is null ? null : Verbs.OfBase(verb);

    public static VerbFrame? OfAdjective(WordEntry adjective) => Adjectives.Of(adjective);

    /// <summary>The frame of a noun, in the singular or plural.</summary>
    public static VerbFrame? OfNoun(WordEntry? noun) => noun is null ? null : Nouns.Of(noun);

    private static Dictionary<string, VerbFrame> Load(string name)
    {
        var frames = new Dictionary<string, VerbFrame>(StringComparer.Ordinal);
        var withParticle = new List<(string Verb, string Particle, VerbFrame Frame)>();
        using var stream = typeof(VerbFrames).Assembly.GetManifestResourceStream("Frames/" + name + ".txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0][0] == '#')
            {
                continue;
            }

            var frame = Parse(words);
            var tilde = words[0].IndexOf('~');
            if (tilde < 0)
            {
                frames.Add(words[0], frame);
            }
            else
            {
                withParticle.Add((words[0].Substring(0, tilde), words[0].Substring(tilde + 1), frame));
            }
        }

        foreach (var (verb, particle, frame) in withParticle)
        {
            if (!frames.TryGetValue(verb, out var plain))
            {
                frames.Add(verb, plain = new(Complement.None, []));
            }

            plain.WithParticle = [.. plain.WithParticle, (particle, frame)];
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

    private static VerbFrame Parse(string[] words)
    {
        var complements = Complement.None;
        var prepositions = new List<string>();
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i][0] == '+')
            {
                prepositions.Add(words[i].Substring(1));
                complements |= Complement.Prepositional;
            }
            else
            {
                complements |= Named.TryGetValue(words[i], out var named) ? named : throw new InvalidDataException(words[0] + ": " + words[i]);
            }
        }

        return new(complements, prepositions.ToArray());
    }
}
