using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>All that can be reported. Each has a page in <c>docs/diagnostics</c> and a line in the release files beside this one.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";
    private const string Pages = "docs/diagnostics/";

    private static readonly DiagnosticDescriptor Unreadable = new(
        FindingId.Unreadable, "An article cannot be read",
        "'{0}' cannot be read, so the corpus goes without it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Unreadable + ".md");

    private static readonly DiagnosticDescriptor Undecodable = new(
        FindingId.Undecodable, "An article is not UTF-8 or UTF-16",
        "The file holds bytes that are no text in UTF-8, or UTF-16 with a byte order mark, first here ({0} in all); save it as UTF-8",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Undecodable + ".md");

    private static readonly DiagnosticDescriptor FrontMatter = new(
        FindingId.FrontMatter, "Front matter cannot be understood",
        "The front matter cannot be understood: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FrontMatter + ".md");

    private static readonly DiagnosticDescriptor Unsupported = new(
        FindingId.Unsupported, "The project is too old for a corpus",
        "A corpus needs C# 12 and .NET 8 or later, and this project has {0}; nothing is generated",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Unsupported + ".md");

    private static readonly DiagnosticDescriptor CurationUnreadable = new(
        FindingId.CurationUnreadable, "A line of a curation file cannot be understood",
        "'{0}' is neither a section in brackets nor 'key = value' in one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnreadable + ".md");

    private static readonly DiagnosticDescriptor CurationUnknownSection = new(
        FindingId.CurationUnknownSection, "A curation file has an unknown section",
        "'{0}' is no section: a section is [person NAME], [quote ARTICLE \"WORDS\"] or [article NAME]",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnknownSection + ".md");

    private static readonly DiagnosticDescriptor CurationUnknownKey = new(
        FindingId.CurationUnknownKey, "A curation file has an unknown key",
        "[{1}] has no key '{0}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnknownKey + ".md");

    private static readonly DiagnosticDescriptor CurationBadValue = new(
        FindingId.CurationBadValue, "A curation file has a value that cannot be used",
        "'{0}' cannot be used here: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationBadValue + ".md");

    private static readonly DiagnosticDescriptor CurationContradiction = new(
        FindingId.CurationContradiction, "Two corrections contradict each other",
        "'{0}' contradicts line {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationContradiction + ".md");

    private static readonly DiagnosticDescriptor NoText = new(
        FindingId.NoText, "An article has no text",
        "The file has no text",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoText + ".md");

    private static readonly DiagnosticDescriptor SameName = new(
        FindingId.SameName, "Two articles have one name",
        "The name '{0}' belongs to '{1}' already, so the corpus goes without this file; rename one of them",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.SameName + ".md");

    private static readonly DiagnosticDescriptor TooLarge = new(
        FindingId.TooLarge, "An article is over the size limit",
        "The file has {0} characters, more than the {1} that an article may have, so the corpus goes without it",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.TooLarge + ".md");

    private static readonly DiagnosticDescriptor ExtractionFailed = new(
        FindingId.ExtractionFailed, "An article could not be worked out",
        "The generator failed at this file, so the corpus goes without it: {0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ExtractionFailed + ".md");

    private static readonly DiagnosticDescriptor ControlCharacter = new(
        FindingId.ControlCharacter, "An article holds a control character",
        "The text holds the control character U+{0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ControlCharacter + ".md");

    private static readonly DiagnosticDescriptor UnusableMetadata = new(
        FindingId.UnusableMetadata, "A value about an article cannot be used",
        "{0} '{1}' cannot be used: {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnusableMetadata + ".md");

    private static readonly DiagnosticDescriptor NoArticles = new(
        FindingId.NoArticles, "The project has no articles",
        "There is no article, so no corpus is generated: put .txt or .md files into '{0}', or give the reference to Corpus.Generator PrivateAssets=\"all\" in the project that this one got it from",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoArticles + ".md");

    private static readonly DiagnosticDescriptor CurationRepeated = new(
        FindingId.CurationRepeated, "A correction stands twice",
        "'{0}' stands already in line {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationRepeated + ".md");

    private static readonly DiagnosticDescriptor CurationNoMatch = new(
        FindingId.CurationNoMatch, "A correction matches nothing",
        "'{0}' matches nothing in the corpus",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationNoMatch + ".md");

    private static readonly DiagnosticDescriptor UnpairedMark = new(
        FindingId.UnpairedMark, "A quotation mark has no partner",
        "The quotation mark {0} has no partner",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnpairedMark + ".md");

    private static readonly DiagnosticDescriptor NoSource = new(
        FindingId.NoSource, "A quote has no source",
        "No source was found for {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoSource + ".md");

    private static readonly DiagnosticDescriptor AmbiguousName = new(
        FindingId.AmbiguousName, "A name may mean several people",
        "'{0}' may mean {1}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.AmbiguousName + ".md");

    private static readonly DiagnosticDescriptor NearDuplicate = new(
        FindingId.NearDuplicate, "An article is nearly the same as another",
        "The article is nearly the same as '{0}'",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NearDuplicate + ".md");

    private static readonly DiagnosticDescriptor ConflictingDates = new(
        FindingId.ConflictingDates, "An article gives several dates",
        "The article is dated {0} here and {1} elsewhere",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ConflictingDates + ".md");

    private static readonly DiagnosticDescriptor MemberLimit = new(
        FindingId.MemberLimit, "More articles or people than properties",
        "There are {1} {0} and properties for the first {2} only; all are in {0}.All",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.MemberLimit + ".md");

    private static readonly DiagnosticDescriptor MemberRenamed = new(
        FindingId.MemberRenamed, "A property has another name than expected",
        "The property of '{0}' is named '{1}', since the name it would have had is taken",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.MemberRenamed + ".md");

    /// <summary>Every descriptor, in the order of the identifiers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable,
        Undecodable,
        FrontMatter,
        Unsupported,
        CurationUnreadable,
        CurationUnknownSection,
        CurationUnknownKey,
        CurationBadValue,
        CurationContradiction,
        NoText,
        SameName,
        TooLarge,
        ExtractionFailed,
        ControlCharacter,
        UnusableMetadata,
        NoArticles,
        CurationRepeated,
        CurationNoMatch,
        UnpairedMark,
        NoSource,
        AmbiguousName,
        NearDuplicate,
        ConflictingDates,
        MemberLimit,
        MemberRenamed,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Index();

    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static Dictionary<string, DiagnosticDescriptor> Index()
    {
        var index = new Dictionary<string, DiagnosticDescriptor>(System.StringComparer.Ordinal);
        foreach (var descriptor in All)
        {
            index.Add(descriptor.Id, descriptor);
        }

        return index;
    }
}
