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
    private const int Nobody = -1;
    private const int Several = -2;

    private readonly AnnotatedDocument _words;
    private readonly ArticlePeople _people;
    private bool _isRead;

    /// <summary>By the titles and jobs of people.</summary>
    private readonly Dictionary<string, int> _byTitle = new(StringComparer.Ordinal);

    /// <summary>By all that the article says of them.</summary>
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);

    /// <summary>By what else they may be called.</summary>
    private readonly Dictionary<string, int> _byWiderNoun = new(StringComparer.Ordinal);

    public DefiniteDescriptions(AnnotatedDocument words, ArticlePeople people)
    {
        _words = words;
        _people = people;
    }

    /// <param name="speaks">It is the source of an attribution; elsewhere only a title says who is meant.</param>
    /// <returns>Index of the person, or -1.</returns>
    public int Find(in HeadedPhrase phrase, bool speaks)
    {
        var first = phrase.Core.First;
        if (phrase.Core.Count < 2 || !_words.TextEquals(first, _words.Language.Phrase.DefiniteArticle))
        {
            return -1;
        }

        if (!_isRead)
        {
            Read();
        }

        var head = phrase.Head < 0 ? phrase.Core.End - 1 : phrase.Head;
        var person = speaks ? OfSource(phrase.Head, head, first) : OfTitle(phrase.Head);

        // "the Marsh supporter" is not Marsh.
        for (var t = first; person >= 0 && t < head; t++)
        {
            person = _people.MentionAt[t] is >= 0 and var mention && _people.Mentions[mention].Person == person ? -1 : person;
        }

        return Math.Max(-1, person);
    }

    /// <summary>Reads what the article says of its people, when the first description asks for it.</summary>
    private void Read()
    {
        _isRead = true;
        for (var p = 0; p < _people.People.Length; p++)
        {
            foreach (var job in _people.People[p].JobTitles)
            {
                if (HeadOf(job) is { } head)
                {
                    var key = DescriptionKeys.OfNoun(_words.Language, head.AsSpan());
                    Enter(_byTitle, key, p);
                    Note(key, p);
                }
            }
        }

        var facts = new DescriptionFacts(_words, Note);
        _words.Budget.Charge(_people.Mentions.Length);
        foreach (var mention in _people.Mentions)
        {
            facts.Read(mention);
        }
    }

    private int OfTitle(int head) =>
        head >= 0 && _words.Tokens[head] is { Entry: not null } token && !token.HasClass(WordClass.Plural)
            ? Of(_byTitle, DescriptionKeys.OfNoun(_words.Language, token.Of(_words.Text)))
            : Nobody;

    private int OfSource(int noun, int head, int first)
    {
        if (DescriptionKeys.QualityIn(_words, head) is { } quality)
        {
            return Of(_byWords, quality);
        }

        ref readonly var token = ref _words.Tokens[head];
        if (noun < 0 || token.Entry is null || token.HasClass(WordClass.Plural) || (token.IsUpper && !token.HasClass(WordClass.Nationality | WordClass.Party)))
        {
            return OfTitle(noun);
        }

        var key = DescriptionKeys.OfNoun(_words.Language, token.Of(_words.Text));
        var person = Of(_byWords, key);
        person = person == Nobody ? Of(_byWiderNoun, key) : person;

        // "the 19-year-old student" where nobody is called a student.
        return person == Nobody && head > first + 1 && DescriptionKeys.AgeIn(_words, first + 1) is { } age ? Of(_byWords, age) : person;
    }

    private static int Of(Dictionary<string, int> people, string key) => people.TryGetValue(key, out var person) ? person : Nobody;

    private void Note(string key, int person)
    {
        Enter(_byWords, key, person);
        if (_words.Language.Reference.WiderNouns.TryGetValue(key, out var wider))
        {
            foreach (var noun in wider)
            {
                Enter(_byWiderNoun, noun, person);
            }
        }
    }

    private static void Enter(Dictionary<string, int> people, string key, int person) =>
        people[key] = people.TryGetValue(key, out var other) && other != person ? Several : person;

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
