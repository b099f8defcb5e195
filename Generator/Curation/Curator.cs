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

        return WithQuotes(WithPeople(facts, corrections.People), corrections.Quotes);
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

    private static ArticleFacts WithPeople(ArticleFacts facts, EquatableArray<PersonCorrection> corrections)
    {
        var editor = default(PeopleEditor);
        var matching = new List<PersonCorrection>();
        for (var p = 0; p < facts.People.Count; p++)
        {
            var person = facts.People[p];
            matching.Clear();
            foreach (var correction in corrections)
            {
                if (Matches(correction, facts, person))
                {
                    matching.Add(correction);
                }
            }

            if (matching.Count == 0)
            {
                continue;
            }

            editor ??= new PeopleEditor(facts);
            if (matching[0].IsNobody)
            {
                editor.Remove(p);
            }
            else
            {
                editor.Replace(p, Corrected(facts, person, matching));
            }
        }

        return editor is null ? facts : editor.ToFacts();
    }

    /// <summary>The person as the corrections have her; where two of them say different things, the first holds.</summary>
    private static LocalPerson Corrected(ArticleFacts facts, LocalPerson person, List<PersonCorrection> matching)
    {
        var name = matching.Find(static correction => correction.Name is not null)?.Name ?? NameOf(facts, person, matching[0]);
        var (given, family) = person.Name == name ? (person.GivenName, person.FamilyName) : NameParts.Of(name);
        return person with
        {
            Name = name,
            GivenName = given,
            FamilyName = family,
            HonorificPrefix = matching.Find(static correction => correction.HonorificPrefix is not null)?.HonorificPrefix ?? person.HonorificPrefix,
            Gender = matching.Find(static correction => correction.Gender != Gender.Unknown)?.Gender ?? person.Gender,
            AlternateNames = person.Name == name ? person.AlternateNames : With(person.AlternateNames, person.Name, name),
            JobTitles = matching.Find(static correction => correction.JobTitles.Count > 0)?.JobTitles ?? person.JobTitles,
            Affiliations = matching.Find(static correction => correction.Affiliations.Count > 0)?.Affiliations ?? person.Affiliations,
        };
    }

    /// <summary>A person whom the section names keeps the name; one who is an alias gets that of the person named, or the section's.</summary>
    private static string NameOf(ArticleFacts facts, LocalPerson person, PersonCorrection correction)
    {
        if (IsCalled(person, correction.Subject))
        {
            return person.Name;
        }

        foreach (var other in facts.People)
        {
            if (IsCalled(other, correction.Subject))
            {
                return other.Name;
            }
        }

        return correction.Subject;
    }

    /// <summary>Each quote gets what the first correction says that speaks of it.</summary>
    private static ArticleFacts WithQuotes(ArticleFacts facts, EquatableArray<QuoteCorrection> corrections)
    {
        var quotes = default(List<QuoteFact>);
        var ignored = new List<QuoteFact>();
        var people = default(List<LocalPerson>);
        for (var q = 0; q < facts.Quotes.Count; q++)
        {
            var quote = facts.Quotes[q];
            var correction = default(QuoteCorrection);
            for (var c = 0; c < corrections.Count && correction is null; c++)
            {
                correction = corrections[c].Article == facts.File.Name && Matches(corrections[c], facts, quote) ? corrections[c] : null;
            }

            if (correction is not null)
            {
                people ??= [.. facts.People];
                quotes ??= [.. facts.Quotes.AsSpan().Slice(0, q).ToArray()];
            }

            if (correction is null || (!correction.Ignore && !correction.HasSpeaker))
            {
                quotes?.Add(quote);
            }
            else if (correction.Ignore)
            {
                ignored.Add(quote);
            }
            else
            {
                quotes!.Add(WithSpeaker(quote, correction.Speaker, people!));
            }
        }

        return quotes is null ? facts : facts with
        {
            Quotes = EquatableArray.From(quotes),
            People = EquatableArray.From(people!),
            Refused = IgnoredQuotes.With(facts.Refused, ignored, quotes),
        };
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
