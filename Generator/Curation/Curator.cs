using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.People;
using Corpus.Generator.People.Names;

namespace Corpus.Generator.Curation;

/// <summary>Applies corrections to what one article says. Facts that no correction speaks of come back as they are.</summary>
internal static class Curator
{
    /// <summary>The corrected facts; null when the article is to be ignored.</summary>
    public static ArticleFacts? Apply(ArticleFacts facts, Corrections corrections)
    {
        foreach (var correction in corrections.Articles)
        {
            if (correction.Ignore && correction.Article == facts.File.Name)
            {
                return null;
            }
        }

        foreach (var correction in corrections.People)
        {
            facts = Apply(facts, correction);
        }

        foreach (var correction in corrections.Quotes)
        {
            if (correction.Article == facts.File.Name)
            {
                facts = Apply(facts, correction);
            }
        }

        return facts;
    }

    /// <summary>A person correction speaks of a person by any name the article has for her.</summary>
    public static bool Matches(PersonCorrection correction, ArticleFacts facts, LocalPerson person) =>
        HoldsIn(correction, facts) && (IsCalled(person, correction.Subject) || IsAlias(correction, person));

    /// <summary>A quote correction speaks of each quote of its article that holds its words.</summary>
    public static bool Matches(QuoteCorrection correction, ArticleFacts facts, QuoteFact quote)
    {
        var text = quote.Text ?? quote.TextRange.Of(facts.File.Text);
        return text.IndexOf(correction.Words, StringComparison.Ordinal) >= 0;
    }

    private static ArticleFacts Apply(ArticleFacts facts, PersonCorrection correction)
    {
        var editor = default(PeopleEditor);
        for (var p = 0; p < facts.People.Count; p++)
        {
            var person = facts.People[p];
            if (!Matches(correction, facts, person))
            {
                continue;
            }

            editor ??= new PeopleEditor(facts);
            if (correction.IsNobody)
            {
                editor.Remove(p);
            }
            else
            {
                editor.Replace(p, Corrected(person, correction));
            }
        }

        return editor is null ? facts : editor.ToFacts();
    }

    private static LocalPerson Corrected(LocalPerson person, PersonCorrection correction)
    {
        var name = correction.Name ?? correction.Subject;
        var (given, family) = person.Name == name ? (person.GivenName, person.FamilyName) : NameParts.Of(name);
        return person with
        {
            Name = name,
            GivenName = given,
            FamilyName = family,
            HonorificPrefix = correction.HonorificPrefix ?? person.HonorificPrefix,
            Gender = correction.Gender == Gender.Unknown ? person.Gender : correction.Gender,
            AlternateNames = person.Name == name ? person.AlternateNames : With(person.AlternateNames, person.Name, name),
            JobTitles = correction.JobTitles.Count > 0 ? correction.JobTitles : person.JobTitles,
            Affiliations = correction.Affiliations.Count > 0 ? correction.Affiliations : person.Affiliations,
        };
    }

    private static ArticleFacts Apply(ArticleFacts facts, QuoteCorrection correction)
    {
        var quotes = new List<QuoteFact>(facts.Quotes.Count);
        var people = new List<LocalPerson>(facts.People);
        foreach (var quote in facts.Quotes)
        {
            if (!Matches(correction, facts, quote))
            {
                quotes.Add(quote);
            }
            else if (!correction.Ignore)
            {
                quotes.Add(correction.HasSpeaker ? WithSpeaker(quote, correction.Speaker, people) : quote);
            }
        }

        return facts with { Quotes = EquatableArray.From(quotes), People = EquatableArray.From(people) };
    }

    private static QuoteFact WithSpeaker(QuoteFact quote, string? speaker, List<LocalPerson> people)
    {
        if (speaker is null)
        {
            return quote with { Speaker = -1, SourceKind = SourceKind.None, SourceName = null, Rule = AttributionRule.Correction, Confidence = Confidence.High };
        }

        var index = people.FindIndex(person => IsCalled(person, speaker));
        if (index < 0)
        {
            var (given, family) = NameParts.Of(speaker);
            index = people.Count;
            people.Add(new(speaker, given, family, null, Gender.Unknown, default, default, default));
        }

        return quote with { Speaker = index, SourceKind = SourceKind.Person, SourceName = people[index].Name, Rule = AttributionRule.Correction, Confidence = Confidence.High };
    }

    private static bool HoldsIn(PersonCorrection correction, ArticleFacts facts) =>
        correction.Articles.Count == 0 || correction.Articles.AsSpan().IndexOf(facts.File.Name) >= 0;

    private static bool IsCalled(LocalPerson person, string name) => person.Name == name || person.AlternateNames.AsSpan().IndexOf(name) >= 0;

    private static bool IsAlias(PersonCorrection correction, LocalPerson person) => correction.Aliases.AsSpan().IndexOf(person.Name) >= 0;

    private static EquatableArray<string> With(EquatableArray<string> names, string added, string canonical)
    {
        var list = new List<string>(names.Count + 1);
        foreach (var name in names)
        {
            if (name != canonical)
            {
                list.Add(name);
            }
        }

        if (!list.Contains(added))
        {
            list.Add(added);
        }

        return EquatableArray.From(list);
    }
}
