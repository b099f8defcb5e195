using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>What a reader of code sees over the property of a person or an article.</summary>
internal static class MemberDocumentation
{
    private const int LongestExcerpt = 160;
    private const int MostJobs = 3;

    /// <summary>Who the person is, in how many articles, and what they say first.</summary>
    /// <param name="said">What they say first; null where they say nothing.</param>
    public static EquatableArray<string> Of(PersonModel person, string? said)
    {
        var who = new StringBuilder();
        if (person.HonorificPrefix is { } honorific)
        {
            who.Append(honorific).Append(' ');
        }

        who.Append(person.Name);
        for (var i = 0; i < person.JobTitles.Count && i < MostJobs; i++)
        {
            who.Append(", ").Append(person.JobTitles[i]);
        }

        who.Append(". ").Append(ArticlesOf(person));
        var paragraphs = new List<string> { Excerpt(who.ToString(), 0, who.Length, 2 * LongestExcerpt) };
        if (said is not null)
        {
            paragraphs.Add(said);
        }

        return EquatableArray.From(paragraphs);
    }

    /// <summary>The first words of a quote.</summary>
    public static string Said(ArticleFacts facts, int index)
    {
        var quote = facts.Quotes[index];
        var said = quote.Text is { } text
            ? Excerpt(text, 0, text.Length)
            : Excerpt(facts.File.Text, quote.TextRange.Start, quote.TextRange.Length);
        return quote.Kind == QuoteKind.Direct ? "“" + said + "”" : said;
    }

    /// <summary>The headline, where and when it was published, and the first words.</summary>
    public static EquatableArray<string> Of(ArticleFacts facts)
    {
        var header = facts.Header;
        var title = header.Headline ?? facts.File.Name;
        var paragraphs = new List<string> { Excerpt(title, 0, title.Length) };
        var place = Joined(header.Publisher, header.DatePublished);
        if (place.Length > 0)
        {
            paragraphs.Add(place);
        }

        foreach (var paragraph in facts.Paragraphs.AsSpan())
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                paragraphs.Add(Excerpt(facts.File.Text, paragraph.Range.Start, paragraph.Range.Length));
                break;
            }
        }

        return EquatableArray.From(paragraphs);
    }

    private static string ArticlesOf(PersonModel person)
    {
        var count = 0;
        var last = -1;
        foreach (var place in person.Articles.AsSpan())
        {
            count += place.Article == last ? 0 : 1;
            last = place.Article;
        }

        return count == 1 ? "In 1 article." : string.Format(CultureInfo.InvariantCulture, "In {0} articles.", count);
    }

    private static string Joined(string? first, string? second) =>
        first is null ? second ?? "" : second is null ? first : first + ", " + second;

    /// <summary>The first words of a stretch of text, cut at a space.</summary>
    private static string Excerpt(string text, int start, int length, int longest = LongestExcerpt)
    {
        if (length <= longest)
        {
            return text.Substring(start, length);
        }

        var space = text.LastIndexOf(' ', start + longest, longest);
        return text.Substring(start, space <= start ? longest : space - start) + " …";
    }
}
