using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>
/// The verbs that report, judge, think or want, from the list <c>verbs</c>. A line is a verb, with <c>~</c> and a particle
/// where it has the meaning only with that, and what is known of it. <c>speech</c>, <c>cognition</c> and <c>attitude</c> say
/// what it attributes; all others are the complements it takes. Both the classes of the verb for the tagger and its frame
/// for the clause rules come from here. <c>tag:</c> before a complement means that only the tagger counts on it,
/// <c>rule:</c> that only the clause rules do.
/// </summary>
internal static class VerbTable
{
    private const string TagOnly = "tag:";
    private const string RuleOnly = "rule:";

    public static IEnumerable<VerbTableLine> Lines()
    {
        foreach (var words in WordList.Lines("verbs"))
        {
            yield return Read(words);
        }
    }

    /// <param name="words">The verb, and what the table says of it.</param>
    public static VerbTableLine Read(string[] words)
    {
        var classes = WordClass.None;
        var complements = new List<string>();
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i];
            if (word.StartsWith(TagOnly, StringComparison.Ordinal))
            {
                classes |= TagClassOf(words[0], word.Substring(TagOnly.Length));
            }
            else if (word.StartsWith(RuleOnly, StringComparison.Ordinal))
            {
                complements.Add(word.Substring(RuleOnly.Length));
            }
            else if (AttributionOf(word) is var attribution and not WordClass.None)
            {
                classes |= attribution;
            }
            else
            {
                classes |= ClassOf(word);
                complements.Add(word);
            }
        }

        var particle = words[0].IndexOf('~');
        return particle < 0
            ? new(words[0], null, classes, complements)
            : new(words[0].Substring(0, particle), words[0].Substring(particle + 1), classes, complements);
    }

    private static WordClass AttributionOf(string word) => word switch
    {
        "speech" => WordClass.SpeechVerb,
        "cognition" => WordClass.CognitionVerb,
        "attitude" => WordClass.AttitudeVerb,
        _ => WordClass.None,
    };

    /// <exception cref="InvalidDataException">The tagger asks for no such complement.</exception>
    private static WordClass TagClassOf(string verb, string complement) =>
        ClassOf(complement) is var known and not WordClass.None ? known : throw new InvalidDataException(verb + ": " + complement);

    /// <summary>The class of the verbs that take a complement, if the tagger asks for it.</summary>
    private static WordClass ClassOf(string complement) => complement switch
    {
        "that" or "zero" => WordClass.TakesClause,
        "addressee" => WordClass.TakesPerson,
        "naming" or "naming-as" => WordClass.NamingVerb,
        _ => WordClass.None,
    };
}
