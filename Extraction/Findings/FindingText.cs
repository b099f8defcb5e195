using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Findings;

/// <summary>What each finding says, with places for its arguments. The compiler's diagnostics and the command say the same.</summary>
internal static class FindingText
{
    public const string Unreadable = "'{0}' cannot be read, so it is left out of the corpus";
    public const string Undecodable =
        "The file is not valid UTF-8, nor UTF-16 or UTF-32 with a byte order mark; the first invalid sequence is here (total: {0}); save the file as UTF-8";
    public const string FrontMatter = "The front matter cannot be parsed: {0}";
    public const string Unsupported = "A corpus needs C# 12 and .NET 8 or later, but this project has {0}; nothing is generated";
    public const string UnknownStorage = "CorpusStorage has the invalid value '{0}': use auto, literal, resource or file; literal is assumed";
    public const string CurationUnreadable = "'{0}' is neither a section in brackets nor a 'key = value' line below one";
    public const string CurationUnknownSection =
        "'{0}' is not a known section: use [person NAME], [quote ARTICLE \"WORDS\"], [passage ARTICLE \"WORDS\"], [article NAME] or [field NAME]";
    public const string CurationUnknownKey = "[{1}] has no key '{0}'";
    public const string CurationBadValue = "'{0}' cannot be used here: {1}";
    public const string CurationContradiction = "'{0}' contradicts line {1}";
    public const string FieldPlace = "[field {0}] cannot be declared here: fields stand in the topmost curation file, '{1}'; move it there";
    public const string FieldName = "[field {0}] cannot be declared so: {1}";
    public const string FieldValue = "{0} '{1}' cannot be used: {2} ({3} declares the field)";
    public const string FieldMissing = "The field '{0}' is required, and {1} ({2} declares the field)";
    public const string FieldRepeated = "'{0}' is already given on line {1}, and that one counts; remove one of them ({2} declares the field)";
    public const string FieldReference = "{0} '{1}' cannot be resolved: {2} ({3} declares the field)";
    public const string NoText = "The file has no text";
    public const string SameName = "The name '{0}' is already used by '{1}', so this file is left out of the corpus; rename one of them";
    public const string SymlinkCycle =
        "'{0}' is '{1}' again, reached through a cycle of links, so it is left out of the corpus; remove the link, or exclude the folder with "
        + "<Article Remove=\"...\" />";
    public const string TooLarge = "The file has {0} characters, and an article may have at most {1}, so it is left out of the corpus";
    public const string ExtractionFailed = "The generator failed on this file, so it is left out of the corpus: {0}";
    public const string ControlCharacter = "The text contains the control character U+{0}";
    public const string UnusableMetadata = "{0} '{1}' cannot be used: {2}";
    public const string NoArticles =
        "There are no articles, so no corpus is generated: put .txt or .md files into '{0}', or, if another project brought Corpus.Generator in, "
        + "add PrivateAssets=\"all\" to the reference there";
    public const string NamespaceTaken = "The namespace '{0}' is also used by a referenced library: {1}; choose another with <CorpusNamespace>";
    public const string CurationRepeated = "'{0}' already appears on line {1}";
    public const string CurationNoMatch = "'{0}' matches nothing in the corpus";
    public const string CurationSaysNothing = "'{0}' has no effect: there is no 'key = value' line below it";
    public const string NameTaken = "No corpus is generated: {0}; {1}";
    public const string UnusableSetting = "{0} has the invalid value '{1}': {2}";
    public const string NothingListed =
        "There are no articles, so no corpus is generated: {0} is not true, so only files listed with <Article Include=\"...\" /> are articles, "
        + "and none is listed";
    public const string UpdateMatchesNothing =
        "'{0}' is not an article of this project, so the item has no effect; write the path relative to the project, with the extension";
    public const string Misspelt = "'{0}' has no meaning for a corpus; did you mean '{1}'?";
    public const string FieldUnused = "No article gives the field '{0}'; remove its declaration, or check how the articles spell it";
    public const string TooMuchWork =
        "Reading was stopped here, because the text takes far more work than an article of its length should, so it is left out of the corpus; "
        + "remove what is repeated here, or exclude the file with <Article Remove=\"...\" />";
    public const string UnusableName =
        "The path of the file contains the character U+{0}, which cannot be passed to the compiler, so the file is left out of the corpus; rename it";
    public const string NotPrepared =
        "The program that reads a large corpus before compilation did not run, so the compiler reads the articles itself, which takes longer: '{0}': {1}";
    public const string PackedFile =
        "A package cannot contain a corpus file, so the corpus is kept in resources; write <CorpusStorage>resource</CorpusStorage>, "
        + "or share the corpus with a project reference";
    public const string UnusablePrepared = "CorpusPrepared cannot be used: {0}";
    public const string SeveralArticles =
        "The file is an export of a press archive and holds {0} articles, which are read as one; the second starts here; "
        + "move the file out of the folder, and run 'corpus import FILE -o FOLDER' to make a file of each";
    public const string UnpairedMark =
        "The quotation mark {0} has no partner; to skip the paragraph, add {1} and below it 'ignore = true' to a .corpusconfig file";
    public const string NoSource = "No speaker found for this quote; to set one, add {0} and below it 'speaker = NAME' to a .corpusconfig file";
    public const string AmbiguousName =
        "'{0}' may refer to {1}; to choose one, add [person {0}] and below it 'article = {2}' and, for example, 'name = {3}' to a .corpusconfig file";
    public const string NearDuplicate =
        "The article is nearly identical to '{0}'; to leave this one out, add [article {1}] and below it 'ignore = true' to a .corpusconfig file";
    public const string ConflictingDates = "The article is dated {0} here and {1} elsewhere";
    public const string MemberLimit = "There are {1} {0}, but only the first {2} have properties; all of them are in {0}.All";
    public const string MemberRenamed = "The property for '{0}' is named '{1}', because its usual name is taken";
    public const string NoAddress = "'{0}' is not a web address, so the article does not get its address from here; an address starts with https:// or http://";
    public const string Unused = "'{0}' is ignored: {1}";

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
        [FindingId.FieldPlace] = FieldPlace,
        [FindingId.FieldName] = FieldName,
        [FindingId.FieldValue] = FieldValue,
        [FindingId.FieldMissing] = FieldMissing,
        [FindingId.FieldRepeated] = FieldRepeated,
        [FindingId.FieldReference] = FieldReference,
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
        [FindingId.FieldUnused] = FieldUnused,
        [FindingId.TooMuchWork] = TooMuchWork,
        [FindingId.SeveralArticles] = SeveralArticles,
        [FindingId.UnusableName] = UnusableName,
        [FindingId.NotPrepared] = NotPrepared,
        [FindingId.PackedFile] = PackedFile,
        [FindingId.UnusablePrepared] = UnusablePrepared,
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
            values[i] = VisibleText.Of(arguments[i], keepsTabs: true);
        }

        return string.Format(CultureInfo.InvariantCulture, Formats.TryGetValue(id, out var format) ? format : id, values);
    }
}
