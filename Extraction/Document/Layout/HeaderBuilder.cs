using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Puts together what the project file, the front matter and the text say of an article; the first that speaks wins.</summary>
internal static class HeaderBuilder
{
    public static ArticleHeader Build(LayoutDraft draft)
    {
        // Whatever says nothing is null, and no element of a list, whoever says it.
        var item = draft.File.Metadata;
        var front = draft.FrontMatter;
        var said = draft.FromText;
        var url = Url(draft);
        var authors = Authors(draft);
        return new(
            Text(item.Headline, FrontMatterKeys.Headline, said.Headline),
            Blank.Without(front.Find(FrontMatterKeys.Highlights)?.Values ?? said.Highlights),
            Text(null, FrontMatterKeys.Dateline, said.Dateline),
            Text(item.Publisher, FrontMatterKeys.Publisher, null) ?? Blank.ToNull(Publisher(draft, url, authors)),
            url,
            Date(draft, url),
            Text(item.Language, FrontMatterKeys.Language, null),
            Text(null, FrontMatterKeys.Copyright, said.Copyright),
            item.Keywords.Count > 0 ? Blank.Without(item.Keywords) : front.Find(FrontMatterKeys.Keywords) is { } keywords ? Parted(keywords) : default,
            authors);

        string? Text(string? item, string[] keys, string? said) => Blank.ToNull(item) ?? Blank.ToNull(front.Find(keys)?.First) ?? Blank.ToNull(said);
    }

    /// <summary>
    /// The first address that is one; each before it that is none is reported. In front matter that is no fault: other programs may
    /// want a path there.
    /// </summary>
    private static string? Url(LayoutDraft draft)
    {
        if (Blank.ToNull(draft.File.Metadata.Url) is { } given)
        {
            if (WebAddress.Is(given.TrimWhiteSpace()))
            {
                return given.TrimWhiteSpace();
            }

            draft.Report(FindingId.UnusableMetadata, default, "Url", WebAddress.Shown(given), WebAddress.Wanted);
        }

        if (draft.FrontMatter.Find(FrontMatterKeys.Url) is { } front)
        {
            if (WebAddress.Is(front.First.TrimWhiteSpace()))
            {
                return front.First.TrimWhiteSpace();
            }

            draft.Report(FindingId.NoAddress, front.Range, WebAddress.Shown(front.First));
        }

        return draft.FromText.Url;
    }

    private static EquatableArray<HeaderAuthor> Authors(LayoutDraft draft)
    {
        var names = new List<string>(draft.File.Metadata.Authors);
        if (names.Count == 0 && draft.FrontMatter.Find(FrontMatterKeys.Authors) is { } front)
        {
            foreach (var value in front.Values)
            {
                var opening = draft.Language.Bylines.AuthorOpening;
                names.Add(value.StartsWithIgnoringCase(opening) ? value.Substring(opening.Length) : value);
            }
        }

        var authors = new List<HeaderAuthor>();
        foreach (var name in names)
        {
            foreach (var part in name.Split(draft.Language.Bylines.AuthorSeparators, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!Blank.Is(part) && !Newsroom.Is(draft.Language, part.TrimWhiteSpace()))
                {
                    authors.Add(new(part.TrimWhiteSpace(), null, default));
                }
            }
        }

        foreach (var author in authors.Count > 0 ? [] : draft.FromText.Authors)
        {
            if (!Blank.Is(author.Name))
            {
                authors.Add(author with { JobTitle = Blank.ToNull(author.JobTitle) });
            }
        }

        return EquatableArray.From(authors);
    }

    /// <summary>Evidence only: the address, the holder of the rights, the agency of the dateline, the author's job.</summary>
    private static string? Publisher(LayoutDraft draft, string? url, EquatableArray<HeaderAuthor> authors)
    {
        var said = draft.FromText;
        var holder = said.Copyright is { } notice ? Copyright.Holder(draft.Language, notice) : null;
        var publisher = url is not null ? Outlets.OfUrl(url) : null;
        publisher ??= holder is not null ? Outlets.OfName(holder) : null;
        publisher ??= said.Agency is { } agency ? Outlets.OfName(agency) ?? agency : null;
        foreach (var author in authors)
        {
            publisher ??= author.JobTitle is { } job ? Outlets.AtStart(job) : null;
        }

        return publisher ?? holder;
    }

    private static string? Date(LayoutDraft draft, string? url)
    {
        var front = draft.FrontMatter.Find(FrontMatterKeys.Date);
        var given = draft.File.Metadata.DatePublished;
        var date = given is not null ? Whole(draft, "DatePublished", given, default) : null;
        if (date is null && front is not null)
        {
            date = Whole(draft, front.Name.Of(draft.Text), front.First, front.Range);
            if (date is not null && draft.FromText.Date is { } said && said != date)
            {
                draft.Report(FindingId.ConflictingDates, front.Range, date, said);
            }
        }

        if (date is not null)
        {
            return date;
        }

        var inPath = url is not null ? DateText.FindInPath(draft.Language, url) : null;
        date = draft.FromText.Date ?? inPath;
        if (date is not null && inPath is not null && inPath != date)
        {
            draft.Report(FindingId.ConflictingDates, default, date, inPath);
        }

        if (date is not null && draft.FromText.Copyright is { } notice && DateText.FindYear(notice) is var year and > 0 && DateText.FindYear(date) != year)
        {
            draft.Report(FindingId.ConflictingDates, draft.FromText.CopyrightRange, Invariant.Format(year), date);
        }

        return date;
    }

    private static string? Whole(LayoutDraft draft, string key, string value, TextRange range)
    {
        var date = DateText.Find(draft.Language, value);
        if (date is null)
        {
            draft.Report(FindingId.UnusableMetadata, range, key, value, "not a date, such as 2009-03-07");
        }

        return date;
    }

    /// <summary>Keywords may be a list, or one string with commas.</summary>
    private static EquatableArray<string> Parted(FrontMatterEntry keywords)
    {
        var parts = new List<string>();
        foreach (var value in keywords.Values)
        {
            foreach (var part in keywords.Values.Count == 1 ? value.Split(',') : [value])
            {
                if (!Blank.Is(part))
                {
                    parts.Add(part.TrimWhiteSpace());
                }
            }
        }

        return EquatableArray.From(parts);
    }
}
