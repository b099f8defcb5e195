using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Writes an article, and what it was found to say before any correction, in bytes: little more than the words that are not in its text.
/// <see cref="FactsReader"/> reads them again.
/// </summary>
internal static class FactsWriter
{
    /// <summary>All that the result of extraction depends on, but the engine and the text.</summary>
    public static void WriteFile(ByteWriter writer, ArticleFile file)
    {
        writer.Text(file.Path);
        var metadata = file.Metadata;
        writer.Text(metadata.Headline);
        writer.Text(metadata.Publisher);
        writer.Text(metadata.DatePublished);
        writer.Text(metadata.Url);
        writer.Texts(metadata.Authors);
        writer.Text(metadata.Language);
        writer.Texts(metadata.Keywords);
        writer.Number(metadata.Fields.Count);
        foreach (var field in metadata.Fields)
        {
            writer.Text(field.Name);
            writer.Text(field.Value);
        }

        writer.Texts(file.Hints.Ignored);
        writer.Number(file.Hints.Genders.Count);
        foreach (var known in file.Hints.Genders)
        {
            writer.Texts(known.Names);
            writer.Byte(known.IsFemale ? 1 : 0);
        }
    }

    /// <summary>What the article says, by positions in its text.</summary>
    public static void WriteFacts(ByteWriter writer, ArticleFacts facts)
    {
        WriteHeader(writer, facts.Header);
        writer.Number(facts.Paragraphs.Count);
        foreach (var paragraph in facts.Paragraphs)
        {
            writer.Byte((int)paragraph.Kind);
            writer.Byte((paragraph.IsEmphasized ? 1 : 0) + (paragraph.IsQuestion ? 2 : 0));
            writer.Range(paragraph.Range);
        }

        writer.Number(facts.People.Count);
        foreach (var person in facts.People)
        {
            WritePerson(writer, person);
        }

        writer.Number(facts.Authors.Count);
        foreach (var author in facts.Authors)
        {
            writer.Number(author);
        }

        writer.Number(facts.Mentions.Count);
        foreach (var mention in facts.Mentions)
        {
            writer.Number(mention.Person);
            writer.Range(mention.Range);
            writer.Byte((int)mention.Kind);
        }

        writer.Number(facts.Quotes.Count);
        foreach (var quote in facts.Quotes)
        {
            WriteQuote(writer, quote);
        }

        writer.Number(facts.Shingles.Count);
        foreach (var shingle in facts.Shingles)
        {
            writer.Word(shingle);
        }

        writer.Number(facts.WordCount);
        WriteFindings(writer, facts.Findings);
        writer.Number(facts.Refused.Count);
        foreach (var refused in facts.Refused)
        {
            writer.Range(refused.Range);
            writer.Byte((int)refused.Reason);
        }
    }

    public static void WriteFindings(ByteWriter writer, Collections.EquatableArray<Finding> findings)
    {
        writer.Number(findings.Count);
        foreach (var finding in findings)
        {
            writer.Text(finding.Id);
            writer.Range(finding.Range);
            writer.Texts(finding.Arguments);
        }
    }

    private static void WriteHeader(ByteWriter writer, ArticleHeader header)
    {
        writer.Text(header.Headline);
        writer.Texts(header.Highlights);
        writer.Text(header.Dateline);
        writer.Text(header.Publisher);
        writer.Text(header.Url);
        writer.Text(header.DatePublished);
        writer.Text(header.Language);
        writer.Text(header.CopyrightNotice);
        writer.Texts(header.Keywords);
        writer.Number(header.Authors.Count);
        foreach (var author in header.Authors)
        {
            writer.Text(author.Name);
            writer.Text(author.JobTitle);
            writer.Range(author.Range);
        }
    }

    private static void WritePerson(ByteWriter writer, LocalPerson person)
    {
        writer.Text(person.Name);
        writer.Text(person.GivenName);
        writer.Text(person.FamilyName);
        writer.Text(person.HonorificPrefix);
        writer.Byte((int)person.Gender);
        writer.Byte((int)person.StatedGender);
        writer.Texts(person.AlternateNames);
        writer.Texts(person.JobTitles);
        writer.Texts(person.Affiliations);
        writer.Texts(person.SameAs);
    }

    private static void WriteQuote(ByteWriter writer, QuoteFact quote)
    {
        writer.Byte((int)quote.Kind);
        writer.Ranges(quote.Spans);
        writer.Range(quote.TextRange);
        writer.Text(quote.Text);
        writer.Ranges(quote.Verbatim);
        writer.Range(quote.Source);
        writer.Byte((int)quote.SourceMention);
        writer.Range(quote.Cue);
        writer.Number(quote.Speaker + 1);
        writer.Byte((int)quote.SourceKind);
        writer.Text(quote.SourceName);
        writer.Byte((int)quote.Rule);
        writer.Byte((int)quote.Confidence);
        writer.Number(quote.Paragraph);
        writer.Number(quote.Line);
        writer.Range(quote.Sentence);
        writer.Byte((int)quote.AttributionType);
        writer.Byte(quote.IsQuote ? 1 : 0);
        writer.Word(quote.WordsHash);
    }
}
