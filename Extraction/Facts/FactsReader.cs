using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Reads what <see cref="FactsWriter"/> has written, and believes nothing of it: places must be in the text, indexes in their lists, numbers
/// among those of their enums.
/// </summary>
internal static class FactsReader
{
    public const int LastParagraphKind = (int)ParagraphKind.FrontMatter;
    public const int LastRefusal = (int)RefusalReason.Correction;
    public const int LastRule = (int)AttributionRule.LeadingSpeaker;

    /// <summary>An article without its text.</summary>
    public static ArticleFile ReadFile(ByteReader reader)
    {
        var path = reader.Text();
        var metadata = new ArticleMetadata(
            reader.TextOrNull(),
            reader.TextOrNull(),
            reader.TextOrNull(),
            reader.TextOrNull(),
            reader.Texts(),
            reader.TextOrNull(),
            reader.Texts()) { Fields = reader.Items(static (r, _) => new MetadataValue(r.Text(), r.Text()), 0) };
        var ignored = reader.Texts();
        var genders = reader.Items(static (r, _) => new KnownGender(r.Texts(), r.Flag()), 0);
        return new(ArticlePath.WithoutExtension(path), path, "", metadata == ArticleMetadata.None ? ArticleMetadata.None : metadata)
        {
            Hints = ignored.Count + genders.Count == 0 ? ReadingHints.None : new(ignored, genders),
        };
    }

    /// <summary>What the article says; anything where the reader finds something wrong.</summary>
    /// <param name="file">The article, with or without its text.</param>
    /// <param name="length">The length of the text.</param>
    public static ArticleFacts ReadFacts(ByteReader reader, ArticleFile file, int length)
    {
        var header = ReadHeader(reader, length);
        var paragraphs = reader.Items(ReadParagraph, length);
        var people = reader.Items(static (r, _) => ReadPerson(r), 0);
        var authors = reader.Items(static (r, count) => r.Number(count - 1), people.Count);
        var mentions = reader.Items(
            static (r, at) => new MentionFact(r.Number(at.Count - 1), r.Range(at.Length), (MentionKind)r.Byte((int)MentionKind.Nominal)),
            (people.Count, Length: length));
        var quotes = reader.Items(ReadQuote, (length, people.Count, paragraphs.Count));
        var shingles = reader.Items(static (r, _) => r.Word(), 0);
        var words = reader.Number(length);
        var findings = ReadFindings(reader, length);
        var refused = reader.Items(static (r, limit) => new RefusedFact(r.Range(limit), (RefusalReason)r.Byte(LastRefusal)), length);
        for (var i = 1; i < shingles.Count; i++)
        {
            if (shingles[i] <= shingles[i - 1])
            {
                reader.Refuse();
            }
        }

        return new(file, header, paragraphs, people, authors, mentions, quotes, shingles, words, findings) { Refused = refused };
    }

    private static EquatableArray<Finding> ReadFindings(ByteReader reader, int length) =>
        reader.Items(static (r, limit) => new Finding(r.Text(), r.Range(limit), r.Texts()), length);

    private static ArticleHeader ReadHeader(ByteReader reader, int length) => new(
        reader.TextOrNull(),
        reader.Texts(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.Texts(),
        reader.Items(static (r, limit) => new HeaderAuthor(r.Text(), r.TextOrNull(), r.Range(limit)), length));

    private static Paragraph ReadParagraph(ByteReader reader, int length)
    {
        var kind = (ParagraphKind)reader.Byte(LastParagraphKind);
        var flags = reader.Byte(3);
        return new(kind, reader.Range(length)) { IsEmphasized = (flags & 1) != 0, IsQuestion = (flags & 2) != 0 };
    }

    private static LocalPerson ReadPerson(ByteReader reader)
    {
        var (name, given, family, honorific) = (reader.Text(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull());
        var (gender, stated) = ((Gender)reader.Byte((int)Gender.Male), (Gender)reader.Byte((int)Gender.Male));
        return new(name, given, family, honorific, gender, reader.Texts(), reader.Texts(), reader.Texts())
        {
            StatedGender = stated,
            SameAs = reader.Texts(),
        };
    }

    private static QuoteFact ReadQuote(ByteReader reader, (int Length, int People, int Paragraphs) limits)
    {
        var kind = (QuoteKind)reader.Byte((int)QuoteKind.Indirect);
        var spans = reader.Ranges(limits.Length);
        if (spans.Count == 0)
        {
            reader.Refuse();
        }

        return new(
            kind,
            spans,
            reader.Range(limits.Length),
            reader.TextOrNull(),
            reader.Ranges(limits.Length),
            reader.RangeOrNull(limits.Length),
            (MentionKind)reader.Byte((int)MentionKind.Nominal),
            reader.RangeOrNull(limits.Length),
            reader.Number(limits.People) - 1,
            (SourceKind)reader.Byte((int)SourceKind.Document),
            reader.TextOrNull(),
            (AttributionRule)reader.Byte(LastRule),
            (Confidence)reader.Byte((int)Confidence.High),
            reader.Number(limits.Paragraphs - 1),
            reader.Number(limits.Length + 1),
            reader.Range(limits.Length))
        {
            AttributionType = (AttributionType)reader.Byte((int)AttributionType.Eventuality),
            IsQuote = reader.Flag(),
            WordsHash = reader.Word(),
        };
    }
}
