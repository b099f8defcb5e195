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
internal sealed class DefiniteDescriptions
{
    private const int Several = -2;

    private readonly Language _language;
    private readonly Dictionary<string, int> _byHead = new(StringComparer.Ordinal);

    public DefiniteDescriptions(LocalPerson[] people, Language language)
    {
        _language = language;
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
    public int Find(AnnotatedDocument words, in NounPhrase phrase)
    {
        if (phrase.Head < 0 || _byHead.Count == 0 || !words.TextEquals(phrase.Core.First, _language.Phrase.DefiniteArticle)
            || words.Tokens[phrase.Head].Entry is not { } entry || (entry.Classes & WordClass.Plural) != 0)
        {
            return -1;
        }

        var noun = entry.Lemma ?? entry.Text;
        return _byHead.TryGetValue(Whole(noun), out var person) && person >= 0 ? person : -1;
    }

    /// <summary>The noun a job is built on: <c>secretary</c> of <c>former Secretary of State</c>.</summary>
    private string? HeadOf(string job)
    {
        var head = default(string);
        foreach (var part in job.Split(' '))
        {
            var word = LetterCase.ToLower(part.TrimEnd(',', ';'));
            if (_language.Reference.JobEnders.Contains(word.AsSpan()))
            {
                break;
            }

            head = word;
        }

        return head is null ? null : Whole(head);
    }

    private string Whole(string title) => _language.Offices.Unabbreviated.TryGetValue(title, out var whole) ? whole : title;
}
