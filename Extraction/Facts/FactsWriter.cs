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
        writer.Items(metadata.Fields, static (w, field) =>
        {
            w.Text(field.Name);
            w.Text(field.Value);
        });
        writer.Texts(file.Hints.Ignored);
        writer.Items(file.Hints.Genders, static (w, known) =>
        {
            w.Texts(known.Names);
            w.Byte(known.IsFemale ? 1 : 0);
        });
    }

    /// <summary>What the article says, by positions in its text.</summary>
    public static void WriteFacts(ByteWriter writer, ArticleFacts facts)
    {
        WriteHeader(writer, facts.Header);
        writer.Items(facts.Paragraphs, static (w, paragraph) =>
        {
            w.Byte((int)paragraph.Kind);
            w.Byte((paragraph.IsEmphasized ? 1 : 0) + (paragraph.IsQuestion ? 2 : 0));
            w.Range(paragraph.Range);
        });
        writer.Items(facts.People, WritePerson);
        writer.Items(facts.Authors, static (w, author) => w.Number(author));
        writer.Items(facts.Mentions, static (w, mention) =>
        {
            w.Number(mention.Person);
            w.Range(mention.Range);
            w.Byte((int)mention.Kind);
        });
        writer.Items(facts.Quotes, WriteQuote);
        writer.Items(facts.Shingles, static (w, shingle) => w.Word(shingle));
        writer.Number(facts.WordCount);
        WriteFindings(writer, facts.Findings);
        writer.Items(facts.Refused, static (w, refused) =>
        {
            w.Range(refused.Range);
            w.Byte((int)refused.Reason);
        });
    }

    private static void WriteFindings(ByteWriter writer, Collections.EquatableArray<Finding> findings) => writer.Items(findings, static (w, finding) =>
    {
        w.Text(finding.Id);
        w.Range(finding.Range);
        w.Texts(finding.Arguments);
    });

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
        writer.Items(header.Authors, static (w, author) =>
        {
            w.Text(author.Name);
            w.Text(author.JobTitle);
            w.Range(author.Range);
        });
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
