using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>Gives the sections of a curation file their meaning.</summary>
internal static class SectionReader
{
    public static Corrections Read(List<Section> sections, List<Finding> findings)
    {
        var people = new List<PersonCorrection>();
        var quotes = new List<QuoteCorrection>();
        var passages = new List<PassageCorrection>();
        var articles = new List<ArticleCorrection>();
        var fields = new List<Field>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.Header.Length == 0)
            {
                continue;
            }

            var key = KeyOf(section);
            if (seen.TryGetValue(key, out var line))
            {
                findings.Add(new(FindingId.CurationRepeated, section.Place.Range, new(["[" + section.Header + "]", Invariant.Format(line)])));
                continue;
            }

            seen.Add(key, section.Place.Line);

            var space = section.Header.IndexOf(' ');
            var kind = space < 0 ? section.Header : section.Header.Substring(0, space);
            var subject = space < 0 ? string.Empty : Blank.ToNull(section.Header.Substring(space + 1).TrimWhiteSpace()) ?? string.Empty;
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
                case "field" when subject.Length > 0:
                    if (FieldSectionReader.Read(subject, section, findings) is { } field)
                    {
                        fields.Add(field);
                    }

                    break;
                default:
                    findings.Add(new(FindingId.CurationUnknownSection, section.Place.Range, new([section.Header])));
                    break;
            }
        }

        return new(EquatableArray.From(people), EquatableArray.From(quotes), EquatableArray.From(passages), EquatableArray.From(articles))
        {
            Fields = EquatableArray.From(fields),
        };
    }

    /// <summary>What a section speaks of: of a person, also in which articles; of a quote, also on which line.</summary>
    private static string KeyOf(Section section)
    {
        var places = section.Entries.FindAll(static entry => entry.Key is "article" or "line").ConvertAll(static entry => entry.Value);
        places.Sort(StringComparer.Ordinal);
        return section.Header + "\n" + string.Join("\n", places);
    }

    private static PersonCorrection Person(string subject, Section section, List<Finding> findings)
    {
        var reader = new EntryReader(section, findings);
        reader.Check("name", "alias", "job_title", "affiliation", "honorific", "gender", "same_as", "person", "article");
        var isNobody = reader.Contradict("person", "false", static entry => entry.Key is not ("person" or "article"));
        return new(
            subject,
            reader.Single("name"),
            reader.All("alias"),
            reader.All("job_title"),
            reader.All("affiliation"),
            reader.Single("honorific"),
            reader.Gender("gender"),
            reader.All("article"),
            reader.Switch("person") == false && isNobody != false,
            section.Place) { SameAs = reader.Addresses("same_as") };
    }

    private static QuoteCorrection Quote(string article, string words, Section section, List<Finding> findings)
    {
        var reader = new EntryReader(section, findings);
        reader.Check("speaker", "ignore", "line");
        var isIgnored = reader.Contradict("ignore", "true", static entry => entry.Key == "speaker");
        reader.RequireBeside("line", "speaker", "ignore");
        var speaker = isIgnored == true ? null : reader.Single("speaker");
        var ignore = reader.Switch("ignore") == true && isIgnored != false;
        return new(article, words, speaker is not null, speaker is "none" ? null : speaker, ignore, section.Place) { Line = reader.Line("line") };
    }

    /// <summary>Reads a section that has this one switch.</summary>
    private static bool Ignore(Section section, List<Finding> findings)
    {
        var reader = new EntryReader(section, findings);
        reader.Check("ignore");
        return reader.Switch("ignore") == true;
    }

    /// <summary><c>NAME "WORDS"</c>, where the name has no quotation mark.</summary>
    private static (string Article, string Words) Split(string subject)
    {
        var quote = subject.IndexOf('"');
        return quote > 0 && subject.Length > quote + 2 && subject[subject.Length - 1] == '"'
            ? (subject.Substring(0, quote).TrimWhiteSpace(), subject.Substring(quote + 1, subject.Length - quote - 2))
            : (string.Empty, string.Empty);
    }
}
