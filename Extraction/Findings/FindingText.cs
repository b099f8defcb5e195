using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Findings;

/// <summary>What each finding says, with places for its arguments. The compiler's diagnostics and the command say the same.</summary>
internal static class FindingText
{
    public const string Unreadable = "'{0}' cannot be read, so the corpus goes without it";
    public const string Undecodable =
        "The file holds bytes that are no text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark, first here ({0} in all); save it as UTF-8";
    public const string FrontMatter = "The front matter cannot be understood: {0}";
    public const string Unsupported = "A corpus needs C# 12 and .NET 8 or later, and this project has {0}; nothing is generated";
    public const string UnknownStorage = "'{0}' is no way to store a corpus: CorpusStorage is auto, literal or resource; literal is taken";
    public const string CurationUnreadable = "'{0}' is neither a section in brackets nor 'key = value' in one";
    public const string CurationUnknownSection =
        "'{0}' is no section: a section is [person NAME], [quote ARTICLE \"WORDS\"], [passage ARTICLE \"WORDS\"] or [article NAME]";
    public const string CurationUnknownKey = "[{1}] has no key '{0}'";
    public const string CurationBadValue = "'{0}' cannot be used here: {1}";
    public const string CurationContradiction = "'{0}' contradicts line {1}";
    public const string NoText = "The file has no text";
    public const string SameName = "The name '{0}' belongs to '{1}' already, so the corpus goes without this file; rename one of them";
    public const string SymlinkCycle =
        "'{0}' is '{1}' once more, reached by a circle of links, so the corpus goes without it; remove the link, or the folder with <Article "
        + "Remove=\"...\" />";
    public const string TooLarge = "The file has {0} characters, more than the {1} that an article may have, so the corpus goes without it";
    public const string ExtractionFailed = "The generator failed at this file, so the corpus goes without it: {0}";
    public const string ControlCharacter = "The text holds the control character U+{0}";
    public const string UnusableMetadata = "{0} '{1}' cannot be used: {2}";
    public const string NoArticles =
        "There is no article, so no corpus is generated: put .txt or .md files into '{0}', or give the reference to Corpus.Generator "
        + "PrivateAssets=\"all\" in the project that this one got it from";
    public const string NamespaceTaken = "The namespace '{0}' does not fit a corpus: {1}; name another with <CorpusNamespace>";
    public const string CurationRepeated = "'{0}' stands already in line {1}";
    public const string CurationNoMatch = "'{0}' matches nothing in the corpus";
    public const string CurationSaysNothing = "'{0}' says nothing: there is no 'key = value' below it";
    public const string NameTaken = "No corpus is generated: {0}; {1}";
    public const string UnusableSetting = "{0} '{1}' means nothing: {2}";
    public const string NothingListed =
        "There is no article, so no corpus is generated: {0} is not true, so only what <Article Include=\"...\" /> lists is an article, and "
        + "nothing is listed";
    public const string UpdateMatchesNothing =
        "'{0}' is no article of this project, so what is said of it is said of none; write a path from the project's folder, with the extension";
    public const string Misspelt = "'{0}' means nothing to a corpus; write '{1}' if that is meant";
    public const string TooMuchWork =
        "Reading was stopped here: the text needs far more work than an article of its length, so the corpus goes without it; take out what "
        + "stands there over and over, or the file with <Article Remove=\"...\" />";
    public const string UnusableName =
        "The name of the file holds the character U+{0}, with which it cannot be handed to the compiler, so the corpus goes without it; rename "
        + "the file";
    public const string NotPrepared =
        "The program that reads a large corpus before the compiler starts did not run, so the compiler reads the articles itself, which takes "
        + "longer: '{0}': {1}";
    public const string UnpairedMark =
        "The quotation mark {0} has no partner; to pass over the paragraph, write {1} and below it 'ignore = true' in a .corpusconfig file";
    public const string NoSource = "No speaker found for this quote; to set one, write {0} and below it 'speaker = NAME' in a .corpusconfig file";
    public const string AmbiguousName =
        "'{0}' may mean {1}; to say who is meant, write [person {0}] and below it 'article = {2}' and, for example, 'name = {3}' in a "
        + ".corpusconfig file";
    public const string NearDuplicate =
        "The article is nearly the same as '{0}'; to leave this one out, write [article {1}] and below it 'ignore = true' in a .corpusconfig file";
    public const string ConflictingDates = "The article is dated {0} here and {1} elsewhere";
    public const string MemberLimit = "There are {1} {0} and properties for the first {2} only; all are in {0}.All";
    public const string MemberRenamed = "The property of '{0}' is named '{1}', since the name it would have had is taken";
    public const string NoAddress = "'{0}' is no address of the web, so the article has none from here; an address starts with https:// or http://";
    public const string Unused = "'{0}' is passed over: {1}";

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        [FindingId.Unreadable] = Unreadable,
        [FindingId.Undecodable] = Undecodable,
        [FindingId.FrontMatter] = FrontMatter,
        [FindingId.Unsupported] = Unsupported,
        [FindingId.UnknownStorage] = UnknownStorage,
        [FindingId.CurationUnreadable] = CurationUnreadable,
        [FindingId.CurationUnknownSection] = CurationUnknownSection,
        [FindingId.CurationUnknownKey] = CurationUnknownKey,
        [FindingId.CurationBadValue] = CurationBadValue,
        [FindingId.CurationContradiction] = CurationContradiction,
        [FindingId.NoText] = NoText,
        [FindingId.SameName] = SameName,
        [FindingId.SymlinkCycle] = SymlinkCycle,
        [FindingId.TooLarge] = TooLarge,
        [FindingId.ExtractionFailed] = ExtractionFailed,
        [FindingId.ControlCharacter] = ControlCharacter,
        [FindingId.UnusableMetadata] = UnusableMetadata,
        [FindingId.NoArticles] = NoArticles,
        [FindingId.NamespaceTaken] = NamespaceTaken,
        [FindingId.CurationRepeated] = CurationRepeated,
        [FindingId.CurationNoMatch] = CurationNoMatch,
        [FindingId.CurationSaysNothing] = CurationSaysNothing,
        [FindingId.NameTaken] = NameTaken,
        [FindingId.UnusableSetting] = UnusableSetting,
        [FindingId.NothingListed] = NothingListed,
        [FindingId.UpdateMatchesNothing] = UpdateMatchesNothing,
        [FindingId.Misspelt] = Misspelt,
        [FindingId.TooMuchWork] = TooMuchWork,
        [FindingId.UnusableName] = UnusableName,
        [FindingId.NotPrepared] = NotPrepared,
        [FindingId.UnpairedMark] = UnpairedMark,
        [FindingId.NoSource] = NoSource,
        [FindingId.AmbiguousName] = AmbiguousName,
        [FindingId.NearDuplicate] = NearDuplicate,
        [FindingId.ConflictingDates] = ConflictingDates,
        [FindingId.MemberLimit] = MemberLimit,
        [FindingId.MemberRenamed] = MemberRenamed,
        [FindingId.Unused] = Unused,
        [FindingId.NoAddress] = NoAddress,
    };

    /// <summary>The finding in words.</summary>
    public static string Of(string id, EquatableArray<string> arguments)
    {
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, Formats.TryGetValue(id, out var format) ? format : id, values);
    }
}
