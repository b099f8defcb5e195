using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Curation;

/// <summary>Applies corrections to what one article says. Facts that no correction speaks of come back as they are.</summary>
internal static class Curator
{
    /// <summary>The corrected facts; null when the article is to be ignored.</summary>
    /// <param name="budget">What correcting may cost; that of the article's length where it is null.</param>
    public static ArticleFacts? Apply(ArticleFacts facts, CorrectionIndex corrections, Language language, StepBudget? budget = null)
    {
        budget ??= StepBudget.For(facts.File.Text.Length);
        var lexicon = language.Lexicon;
        return corrections.IsIgnored(facts.File.Name) ? null
            : WithQuotes(WithPeople(facts, corrections.People, lexicon, budget), corrections, lexicon, budget);
    }

    private static ArticleFacts WithPeople(ArticleFacts facts, PersonIndex corrections, WordTable lexicon, StepBudget budget)
    {
        var editor = default(PeopleEditor);
        var names = default(PersonNames);
        var found = new List<int>();
        for (var p = 0; corrections.Count > 0 && p < facts.People.Count; p++)
        {
            var person = facts.People[p];
            corrections.Find(facts.File.Name, person, found);
            budget.Charge(1 + found.Count);
            if (found.Count == 0)
            {
                continue;
            }

            var matching = found.ConvertAll(correction => corrections[correction]);
            editor ??= new PeopleEditor(facts);
            if (matching[0].IsNobody)
            {
                editor.Remove(p);
            }
            else
            {
                editor.Replace(p, Corrected(facts, names ??= new(facts.People), person, matching, lexicon));
            }
        }

        return editor is null ? facts : editor.ToFacts();
    }

    /// <summary>The person as the corrections have them; where two of them say different things, the first holds.</summary>
    private static LocalPerson Corrected(ArticleFacts facts, PersonNames names, LocalPerson person, List<PersonCorrection> matching, WordTable lexicon)
    {
        var name = matching.Find(static correction => correction.Name is not null)?.Name ?? NameOf(facts, names, person, matching[0]);
        var (given, family) = person.Name == name ? (person.GivenName, person.FamilyName) : NameParts.Of(name, lexicon);
        return person with
        {
            Name = name,
            GivenName = given,
            FamilyName = family,
            HonorificPrefix = matching.Find(static correction => correction.HonorificPrefix is not null)?.HonorificPrefix ?? person.HonorificPrefix,
            Gender = matching.Find(static correction => correction.Gender != Gender.Unknown)?.Gender ?? person.Gender,
            StatedGender = matching.Find(static correction => correction.Gender != Gender.Unknown)?.Gender ?? person.StatedGender,
            AlternateNames = person.Name == name ? person.AlternateNames : With(person.AlternateNames, person.Name, name),
            JobTitles = matching.Find(static correction => correction.JobTitles.Count > 0)?.JobTitles ?? person.JobTitles,
            Affiliations = matching.Find(static correction => correction.Affiliations.Count > 0)?.Affiliations ?? person.Affiliations,
            SameAs = matching.Find(static correction => correction.SameAs.Count > 0)?.SameAs ?? person.SameAs,
        };
    }

    /// <summary>A person whom the section names keeps the name; one who is an alias gets that of the person named, or the section's.</summary>
    private static string NameOf(ArticleFacts facts, PersonNames names, LocalPerson person, PersonCorrection correction)
    {
        if (person.IsCalled(correction.Subject))
        {
            return person.Name;
        }

        return names.Find(correction.Subject) is >= 0 and var named ? facts.People[named].Name : correction.Subject;
    }

    /// <summary>Each quote gets what the first correction says that speaks of it.</summary>
    private static ArticleFacts WithQuotes(ArticleFacts facts, CorrectionIndex corrections, WordTable lexicon, StepBudget budget)
    {
        if (corrections.QuotesOf(facts.File.Name) is not { } index)
        {
            return facts;
        }

        var isCorrected = false;
        var ignored = new List<QuoteFact>();
        var quotes = new List<QuoteFact>(facts.Quotes.Count);
        var people = new List<LocalPerson>(facts.People);
        var names = new PersonNames(people);
        var found = new List<int>();
        foreach (var quote in facts.Quotes)
        {
            budget.Charge(1 + (int)Math.Min(index.Find(facts.File.Text, quote, found), int.MaxValue - 1));
            index.Narrow(found);
            var correction = found.Count == 0 ? null : corrections.All.Quotes[found[0]];
            isCorrected |= correction is { Ignore: true } or { HasSpeaker: true };
            if (correction is null || (!correction.Ignore && !correction.HasSpeaker))
            {
                quotes.Add(quote);
            }
            else if (correction.Ignore)
            {
                ignored.Add(quote);
            }
            else
            {
                quotes.Add(WithSpeaker(quote, correction.Speaker, people, names, lexicon));
            }
        }

        return !isCorrected ? facts : facts with
        {
            Quotes = EquatableArray.From(quotes),
            People = EquatableArray.From(people),
            Refused = IgnoredQuotes.With(facts.Refused, ignored, quotes),
        };
    }

    private static QuoteFact WithSpeaker(QuoteFact quote, string? speaker, List<LocalPerson> people, PersonNames names, WordTable lexicon)
    {
        if (speaker is null)
        {
            return WithSource(quote, -1, SourceKind.None, null);
        }

        var index = names.Find(speaker);
        if (index < 0)
        {
            var (given, family) = NameParts.Of(speaker, lexicon);
            index = people.Count;
            people.Add(new(speaker, given, family, null, Gender.Unknown, default, default, default));
            names.Add(people[index], index);
        }

        return WithSource(quote, index, SourceKind.Person, people[index].Name);
    }

    private static QuoteFact WithSource(QuoteFact quote, int speaker, SourceKind kind, string? name) => quote with
    {
        Speaker = speaker,
        SourceKind = kind,
        SourceName = name,
        Rule = AttributionRule.Correction,
        Confidence = Confidence.High,
    };

    private static EquatableArray<string> With(EquatableArray<string> names, string added, string canonical)
    {
        var list = new List<string>(names.Count + 1);
        foreach (var name in names)
        {
            if (!NameSpelling.AreAlike(name, canonical))
            {
                list.Add(name);
            }
        }

        if (!NameSpelling.Contains(list, added))
        {
            list.Add(added);
        }

        return EquatableArray.From(list);
    }
}
