using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;

namespace Corpus.Generator.Curation;

/// <summary>Gives the sections of a curation file their meaning.</summary>
internal static class SectionReader
{
    public static Corrections Read(List<Section> sections, List<Finding> findings)
    {
        var people = new List<PersonCorrection>();
        var quotes = new List<QuoteCorrection>();
        var passages = new List<PassageCorrection>();
        var articles = new List<ArticleCorrection>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.Header.Length == 0)
            {
                continue;
            }

            if (seen.TryGetValue(section.Header, out var line))
            {
                findings.Add(new(FindingId.CurationRepeated, section.Place.Range, new([section.Header, Number.Text(line)])));
                continue;
            }

            seen.Add(section.Header, section.Place.Line);

            var space = section.Header.IndexOf(' ');
            var kind = space < 0 ? section.Header : section.Header.Substring(0, space);
            var subject = space < 0 ? string.Empty : section.Header.Substring(space + 1).Trim();
            switch (kind)
            {
                case "person" when subject.Length > 0:
                    people.Add(Person(subject, section, findings));
                    break;
                case "quote" when Split(subject) is var (article, words) && words.Length > 0:
                    quotes.Add(Quote(article, words, section, findings));
                    break;
                case "passage" when Split(subject) is var (article, words) && words.Length > 0:
                    passages.Add(new(article, words, Ignore(section, findings), section.Place));
                    break;
                case "article" when subject.Length > 0:
                    articles.Add(new(subject, Ignore(section, findings), section.Place));
                    break;
                default:
                    findings.Add(new(FindingId.CurationUnknownSection, section.Place.Range, new([section.Header])));
                    break;
            }
        }

        return new(EquatableArray.From(people), EquatableArray.From(quotes), EquatableArray.From(passages), EquatableArray.From(articles));
    }

    private static PersonCorrection Person(string subject, Section section, List<Finding> findings)
    {
        List<string> aliases = [], titles = [], affiliations = [], articles = [];
        var reader = new EntryReader(section, findings);
        var gender = Gender.Unknown;
        foreach (var entry in section.Entries)
        {
            switch (entry.Key)
            {
                case "alias": aliases.Add(entry.Value); break;
                case "job_title": titles.Add(entry.Value); break;
                case "affiliation": affiliations.Add(entry.Value); break;
                case "article": articles.Add(entry.Value); break;
                case "gender": gender = reader.Gender(entry); break;
                case "name" or "honorific" or "person": break;
                default: reader.Unknown(entry); break;
            }
        }

        return new(
            subject,
            reader.Single("name"),
            EquatableArray.From(aliases),
            EquatableArray.From(titles),
            EquatableArray.From(affiliations),
            reader.Single("honorific"),
            gender,
            EquatableArray.From(articles),
            reader.Switch("person") == false,
            section.Place);
    }

    private static QuoteCorrection Quote(string article, string words, Section section, List<Finding> findings)
    {
        var reader = new EntryReader(section, findings);
        reader.RefuseOthers("speaker", "ignore");
        var speaker = reader.Single("speaker");
        var ignore = reader.Switch("ignore") == true;
        if (ignore && speaker is not null)
        {
            findings.Add(new(FindingId.CurationContradiction, section.Place.Range, new(["ignore = true", Number.Text(LineOf("speaker", section))])));
        }

        return new(article, words, speaker is not null, speaker is "none" ? null : speaker, ignore, section.Place);
    }

    /// <summary>Reads a section that has this one switch.</summary>
    private static bool Ignore(Section section, List<Finding> findings)
    {
        var reader = new EntryReader(section, findings);
        reader.RefuseOthers("ignore");
        return reader.Switch("ignore") == true;
    }

    private static int LineOf(string key, Section section) => section.Entries.Find(entry => entry.Key == key).Line;

    /// <summary><c>NAME "WORDS"</c>, where the name has no quotation mark.</summary>
    private static (string Article, string Words) Split(string subject)
    {
        var quote = subject.IndexOf('"');
        return quote > 0 && subject.Length > quote + 2 && subject[subject.Length - 1] == '"'
            ? (subject.Substring(0, quote).Trim(), subject.Substring(quote + 1, subject.Length - quote - 2))
            : (string.Empty, string.Empty);
    }
}
