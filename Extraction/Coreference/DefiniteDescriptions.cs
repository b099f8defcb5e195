using System;
using System.Collections.Generic;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;
using Corpus.Extraction.People;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Whom a definite description means: <c>the senator</c>, <c>the Ohio Republican</c>, <c>the 19-year-old</c>, <c>the Spaniard</c>. Only where
/// it fits exactly one person of the article.
/// </summary>
internal sealed class DefiniteDescriptions
{
    private const int Several = -2;

    private readonly AnnotatedDocument _words;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public DefiniteDescriptions(AnnotatedDocument words, ArticlePeople people)
    {
        _words = words;
        for (var p = 0; p < people.People.Length; p++)
        {
            foreach (var job in people.People[p].JobTitles)
            {
                if (HeadOf(job) is { } head)
                {
                    Note(DescriptionKeys.OfNoun(words.Language, head.AsSpan()), p);
                }
            }
        }

        var facts = new DescriptionFacts(words, Note);
        words.Budget.Charge(people.Mentions.Length);
        foreach (var mention in people.Mentions)
        {
            facts.Read(mention);
        }
    }

    /// <returns>Index of the person, or -1.</returns>
    public int Find(in NounPhrase phrase)
    {
        var first = phrase.Core.First;
        if (_byKey.Count == 0 || !_words.TextEquals(first, _words.Language.Phrase.DefiniteArticle) || phrase.Core.Count < 2)
        {
            return -1;
        }

        var head = phrase.Head < 0 ? phrase.Core.End - 1 : phrase.Head;
        ref readonly var token = ref _words.Tokens[head];
        if (token.HasClass(WordClass.Plural))
        {
            return -1;
        }

        if ((DescriptionKeys.AgeIn(_words, head) ?? DescriptionKeys.ParentIn(_words, head) ?? DescriptionKeys.PartyAndStateIn(_words, head)) is { } quality)
        {
            return Math.Max(-1, Of(quality));
        }

        if (token.Entry is null || phrase.Head < 0)
        {
            return -1;
        }

        var person = Of(DescriptionKeys.OfNoun(_words.Language, token.Of(_words.Text)));

        // "the 19-year-old student" where nobody is called a student.
        return person == -1 && head > first + 1 && DescriptionKeys.AgeIn(_words, first + 1) is { } age ? Math.Max(-1, Of(age)) : Math.Max(-1, person);
    }

    private int Of(string key) => _byKey.TryGetValue(key, out var person) ? person : -1;

    private void Note(string key, int person)
    {
        Enter(key, person);
        if (_words.Language.Reference.WiderNouns.TryGetValue(key, out var wider))
        {
            foreach (var noun in wider)
            {
                Enter(noun, person);
            }
        }
    }

    private void Enter(string key, int person) => _byKey[key] = _byKey.TryGetValue(key, out var other) && other != person ? Several : person;

    /// <summary>The noun a job is built on: <c>secretary</c> of <c>former Secretary of State</c>.</summary>
    private string? HeadOf(string job)
    {
        var head = default(string);
        foreach (var part in job.Split(' '))
        {
            var word = LetterCase.ToLower(part.TrimEnd(',', ';'));
            if (_words.Language.Reference.JobEnders.Contains(word.AsSpan()))
            {
                break;
            }

            head = word;
        }

        return head;
    }
}
