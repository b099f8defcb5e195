using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Whom a definite description means: <c>the senator</c>, <c>the Ohio governor</c>. Only where exactly one person of the
/// article has that title or job.
/// </summary>
internal sealed class Descriptions
{
    private const int Several = -2;

    // Titles as they are abbreviated before names, and the noun a description uses.
    private static readonly Dictionary<string, string> Unabbreviated = new(StringComparer.Ordinal)
    {
        ["sen."] = "senator", ["sens."] = "senator", ["sen"] = "senator", ["gov."] = "governor", ["govs."] = "governor",
        ["gov"] = "governor", ["rep."] = "representative", ["reps."] = "representative", ["rep"] = "representative", ["gen."] = "general",
        ["lt."] = "lieutenant", ["col."] = "colonel", ["capt."] = "captain", ["sgt."] = "sergeant", ["adm."] = "admiral",
        ["prof."] = "professor", ["pres."] = "president", ["rev."] = "reverend", ["amb."] = "ambassador", ["dr."] = "doctor",
        ["congressman"] = "representative", ["congresswoman"] = "representative",
    };

    private readonly Dictionary<string, int> _byHead = new(StringComparer.Ordinal);

    public Descriptions(LocalPerson[] people)
    {
        for (var p = 0; p < people.Length; p++)
        {
            foreach (var job in people[p].JobTitles)
            {
                if (HeadOf(job) is { } head)
                {
                    _byHead[head] = _byHead.TryGetValue(head, out var other) && other != p ? Several : p;
                }
            }
        }
    }

    /// <returns>Index of the person, or -1.</returns>
    public int Find(ArticleWords words, in NounPhrase phrase)
    {
        if (phrase.Head < 0 || _byHead.Count == 0 || !words.Reads(phrase.Core.First, "the")
            || words.Tokens[phrase.Head].Entry is not { } entry || (entry.Classes & WordClass.Plural) != 0)
        {
            return -1;
        }

        var noun = entry.Lemma ?? entry.Text;
        return _byHead.TryGetValue(Unabbreviated.TryGetValue(noun, out var whole) ? whole : noun, out var person) && person >= 0 ? person : -1;
    }

    /// <summary>The noun a job is built on: <c>secretary</c> of <c>former Secretary of State</c>.</summary>
    private static string? HeadOf(string job)
    {
        var head = default(string);
        foreach (var part in job.Split(' '))
        {
            var word = LetterCase.ToLower(part.TrimEnd(',', ';'));
            if (word is "of" or "for" or "at" or "in" or "with" or "and" or "who" or "on")
            {
                break;
            }

            head = word;
        }

        return head is null ? null : Unabbreviated.TryGetValue(head, out var whole) ? whole : head;
    }
}
