using System.Collections.Generic;
using System.IO;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>
/// The verbs that report, judge, think or want, from the list <c>verbs</c>. A line is a verb, with <c>~</c> and a particle
/// where it has the meaning only with that, and what is known of it. <c>speech</c>, <c>cognition</c> and <c>attitude</c> say
/// what it attributes, <c>clause</c> and <c>name</c> what follows it and is nobody's; all others are the complements it takes.
/// Both the classes of the verb for the tagger and its frame for the clause rules come from here.
/// </summary>
internal static class VerbTable
{
    /// <summary>Whom a verb of speech tells to do something is spoken to: <c>urged the court to act</c>.</summary>
    private const string ToldToDo = "object-to";

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
            if (ClassNamed(word) is var named and not WordClass.None)
            {
                classes |= named;
            }
            else
            {
                classes |= ClassOf(word);
                complements.Add(word);
            }
        }

        if ((classes & WordClass.SpeechVerb) != 0 && complements.Contains(ToldToDo))
        {
            classes |= WordClass.TakesAddressee;
        }

        var particle = words[0].IndexOf('~');
        return particle < 0
            ? new(words[0], null, classes, complements)
            : new(words[0].Substring(0, particle), words[0].Substring(particle + 1), classes, complements);
    }

    /// <summary>The class that a word of the table says a verb is of, and that no complement goes with.</summary>
    private static WordClass ClassNamed(string word) => word switch
    {
        "speech" => WordClass.SpeechVerb,
        "cognition" => WordClass.CognitionVerb,
        "attitude" => WordClass.AttitudeVerb,
        "clause" => WordClass.TakesClause,
        "name" => WordClass.NamingVerb,
        _ => WordClass.None,
    };

    /// <summary>The class of the verbs that take a complement, if the tagger asks for it.</summary>
    private static WordClass ClassOf(string complement) => complement switch
    {
        "that" or "zero" => WordClass.TakesClause,
        "addressee" => WordClass.TakesAddressee,
        "naming" => WordClass.NamingVerb,
        _ => WordClass.None,
    };
}
