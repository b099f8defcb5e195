using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>All that can be reported. Each has a page in <c>docs/diagnostics</c> and a line in the release files beside this one.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";
    private static readonly string Pages = HelpLinks.Start + "docs/diagnostics/";

    private static readonly DiagnosticDescriptor Unreadable = new(
        FindingId.Unreadable, "An article cannot be read",
        FindingText.Unreadable,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Unreadable + ".md");

    private static readonly DiagnosticDescriptor Undecodable = new(
        FindingId.Undecodable, "An article is not valid Unicode text",
        FindingText.Undecodable,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Undecodable + ".md");

    private static readonly DiagnosticDescriptor FrontMatter = new(
        FindingId.FrontMatter, "The front matter cannot be parsed",
        FindingText.FrontMatter,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FrontMatter + ".md");

    private static readonly DiagnosticDescriptor Unsupported = new(
        FindingId.Unsupported, "The project is too old for a corpus",
        FindingText.Unsupported,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Unsupported + ".md");

    private static readonly DiagnosticDescriptor UnknownStorage = new(
        FindingId.UnknownStorage, "Unknown value of CorpusStorage",
        FindingText.UnknownStorage,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnknownStorage + ".md");

    private static readonly DiagnosticDescriptor CurationUnreadable = new(
        FindingId.CurationUnreadable, "A line of a curation file cannot be parsed",
        FindingText.CurationUnreadable,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnreadable + ".md");

    private static readonly DiagnosticDescriptor CurationUnknownSection = new(
        FindingId.CurationUnknownSection, "A curation file has an unknown section",
        FindingText.CurationUnknownSection,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnknownSection + ".md");

    private static readonly DiagnosticDescriptor CurationUnknownKey = new(
        FindingId.CurationUnknownKey, "A curation file has an unknown key",
        FindingText.CurationUnknownKey,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationUnknownKey + ".md");

    private static readonly DiagnosticDescriptor CurationBadValue = new(
        FindingId.CurationBadValue, "A curation file has an invalid value",
        FindingText.CurationBadValue,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationBadValue + ".md");

    private static readonly DiagnosticDescriptor CurationContradiction = new(
        FindingId.CurationContradiction, "Two corrections contradict each other",
        FindingText.CurationContradiction,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationContradiction + ".md");

    private static readonly DiagnosticDescriptor FieldPlace = new(
        FindingId.FieldPlace, "A field is declared in the wrong file",
        FindingText.FieldPlace,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldPlace + ".md");

    private static readonly DiagnosticDescriptor FieldName = new(
        FindingId.FieldName, "A field has a name that it cannot have",
        FindingText.FieldName,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldName + ".md");

    private static readonly DiagnosticDescriptor FieldValue = new(
        FindingId.FieldValue, "A field has an invalid value",
        FindingText.FieldValue,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldValue + ".md");

    private static readonly DiagnosticDescriptor FieldMissing = new(
        FindingId.FieldMissing, "A required field is missing",
        FindingText.FieldMissing,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldMissing + ".md");

    private static readonly DiagnosticDescriptor FieldRepeated = new(
        FindingId.FieldRepeated, "A field is given twice",
        FindingText.FieldRepeated,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldRepeated + ".md");

    private static readonly DiagnosticDescriptor FieldReference = new(
        FindingId.FieldReference, "A field refers to an unknown person or article",
        FindingText.FieldReference,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldReference + ".md");

    private static readonly DiagnosticDescriptor NoText = new(
        FindingId.NoText, "An article has no text",
        FindingText.NoText,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoText + ".md");

    private static readonly DiagnosticDescriptor SameName = new(
        FindingId.SameName, "Two articles have the same name",
        FindingText.SameName,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.SameName + ".md");

    private static readonly DiagnosticDescriptor SymlinkCycle = new(
        FindingId.SymlinkCycle, "An article is reached through a cycle of links",
        FindingText.SymlinkCycle,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.SymlinkCycle + ".md");

    private static readonly DiagnosticDescriptor TooLarge = new(
        FindingId.TooLarge, "An article exceeds the size limit",
        FindingText.TooLarge,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.TooLarge + ".md");

    private static readonly DiagnosticDescriptor ExtractionFailed = new(
        FindingId.ExtractionFailed, "Extraction failed for an article",
        FindingText.ExtractionFailed,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ExtractionFailed + ".md");

    private static readonly DiagnosticDescriptor ControlCharacter = new(
        FindingId.ControlCharacter, "An article contains a control character",
        FindingText.ControlCharacter,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ControlCharacter + ".md");

    private static readonly DiagnosticDescriptor UnusableMetadata = new(
        FindingId.UnusableMetadata, "An article has invalid metadata",
        FindingText.UnusableMetadata,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnusableMetadata + ".md");

    private static readonly DiagnosticDescriptor NoArticles = new(
        FindingId.NoArticles, "The project has no articles",
        FindingText.NoArticles,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoArticles + ".md");

    private static readonly DiagnosticDescriptor NamespaceTaken = new(
        FindingId.NamespaceTaken, "The namespace is also used by a referenced library",
        FindingText.NamespaceTaken,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NamespaceTaken + ".md");

    private static readonly DiagnosticDescriptor CurationRepeated = new(
        FindingId.CurationRepeated, "A correction is repeated",
        FindingText.CurationRepeated,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationRepeated + ".md");

    private static readonly DiagnosticDescriptor CurationNoMatch = new(
        FindingId.CurationNoMatch, "A correction matches nothing",
        FindingText.CurationNoMatch,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationNoMatch + ".md");

    private static readonly DiagnosticDescriptor CurationSaysNothing = new(
        FindingId.CurationSaysNothing, "A correction is empty",
        FindingText.CurationSaysNothing,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.CurationSaysNothing + ".md");

    private static readonly DiagnosticDescriptor UnusableName = new(
        FindingId.UnusableName, "The path of an article cannot be passed to the compiler",
        FindingText.UnusableName,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnusableName + ".md");

    private static readonly DiagnosticDescriptor NotPrepared = new(
        FindingId.NotPrepared, "The compiler itself reads a large corpus",
        FindingText.NotPrepared,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NotPrepared + ".md");

    private static readonly DiagnosticDescriptor PackedFile = new(
        FindingId.PackedFile, "A package cannot contain a corpus file",
        FindingText.PackedFile,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.PackedFile + ".md");

    private static readonly DiagnosticDescriptor UnusablePrepared = new(
        FindingId.UnusablePrepared, "A linked corpus cannot be used",
        FindingText.UnusablePrepared,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnusablePrepared + ".md");

    private static readonly DiagnosticDescriptor NameTaken = new(
        FindingId.NameTaken, "A name that the corpus needs is taken",
        FindingText.NameTaken,
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NameTaken + ".md");

    private static readonly DiagnosticDescriptor UnusableSetting = new(
        FindingId.UnusableSetting, "A setting has an invalid value",
        FindingText.UnusableSetting,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnusableSetting + ".md");

    private static readonly DiagnosticDescriptor NothingListed = new(
        FindingId.NothingListed, "No articles are listed",
        FindingText.NothingListed,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NothingListed + ".md");

    private static readonly DiagnosticDescriptor UpdateMatchesNothing = new(
        FindingId.UpdateMatchesNothing, "An item matches no article",
        FindingText.UpdateMatchesNothing,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UpdateMatchesNothing + ".md");

    private static readonly DiagnosticDescriptor Misspelt = new(
        FindingId.Misspelt, "A name may be misspelled",
        FindingText.Misspelt,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Misspelt + ".md");

    private static readonly DiagnosticDescriptor FieldUnused = new(
        FindingId.FieldUnused, "A declared field is not used",
        FindingText.FieldUnused,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.FieldUnused + ".md");

    private static readonly DiagnosticDescriptor TooMuchWork = new(
        FindingId.TooMuchWork, "An article takes too much work to read",
        FindingText.TooMuchWork,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.TooMuchWork + ".md");

    private static readonly DiagnosticDescriptor SeveralArticles = new(
        FindingId.SeveralArticles, "A file holds several articles",
        FindingText.SeveralArticles,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.SeveralArticles + ".md");

    private static readonly DiagnosticDescriptor UnpairedMark = new(
        FindingId.UnpairedMark, "A quotation mark has no partner",
        FindingText.UnpairedMark,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.UnpairedMark + ".md");

    private static readonly DiagnosticDescriptor NoSource = new(
        FindingId.NoSource, "A quote has no source",
        FindingText.NoSource,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoSource + ".md");

    private static readonly DiagnosticDescriptor AmbiguousName = new(
        FindingId.AmbiguousName, "A name may refer to several people",
        FindingText.AmbiguousName,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.AmbiguousName + ".md");

    private static readonly DiagnosticDescriptor NearDuplicate = new(
        FindingId.NearDuplicate, "An article is nearly identical to another",
        FindingText.NearDuplicate,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NearDuplicate + ".md");

    private static readonly DiagnosticDescriptor ConflictingDates = new(
        FindingId.ConflictingDates, "An article has conflicting dates",
        FindingText.ConflictingDates,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.ConflictingDates + ".md");

    private static readonly DiagnosticDescriptor MemberLimit = new(
        FindingId.MemberLimit, "More articles or people than properties",
        FindingText.MemberLimit,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.MemberLimit + ".md");

    private static readonly DiagnosticDescriptor MemberRenamed = new(
        FindingId.MemberRenamed, "The usual name of a property is taken",
        FindingText.MemberRenamed,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.MemberRenamed + ".md");

    private static readonly DiagnosticDescriptor Unused = new(
        FindingId.Unused, "Part of the front matter is ignored",
        FindingText.Unused,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.Unused + ".md");

    private static readonly DiagnosticDescriptor NoAddress = new(
        FindingId.NoAddress, "An article's address is not a web address",
        FindingText.NoAddress,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + FindingId.NoAddress + ".md");

    /// <summary>Every descriptor, in the order of the identifiers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable,
        Undecodable,
        FrontMatter,
        Unsupported,
        UnknownStorage,
        CurationUnreadable,
        CurationUnknownSection,
        CurationUnknownKey,
        CurationBadValue,
        CurationContradiction,
        FieldPlace,
        FieldName,
        FieldValue,
        FieldMissing,
        FieldRepeated,
        FieldReference,
        UnusablePrepared,
        NoText,
        SameName,
        SymlinkCycle,
        TooLarge,
        ExtractionFailed,
        ControlCharacter,
        UnusableMetadata,
        NoArticles,
        NamespaceTaken,
        CurationRepeated,
        CurationNoMatch,
        CurationSaysNothing,
        UnusableName,
        NotPrepared,
        NameTaken,
        UnusableSetting,
        NothingListed,
        UpdateMatchesNothing,
        Misspelt,
        FieldUnused,
        PackedFile,
        TooMuchWork,
        SeveralArticles,
        UnpairedMark,
        NoSource,
        AmbiguousName,
        NearDuplicate,
        ConflictingDates,
        MemberLimit,
        MemberRenamed,
        Unused,
        NoAddress,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(static descriptor => descriptor.Id, System.StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];
}
