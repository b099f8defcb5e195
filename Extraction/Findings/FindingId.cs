namespace Corpus.Extraction.Findings;

/// <summary>The identifiers of what can be reported: errors from 001, warnings from 101, information from 201; from 118 on, of any severity.</summary>
internal static class FindingId
{
    /// <summary>The file cannot be read. Argument: its path.</summary>
    public const string Unreadable = "CORP001";

    /// <summary>The file is not text in an encoding that is understood. Argument: how many places are lost.</summary>
    public const string Undecodable = "CORP002";

    /// <summary>The front matter does not parse. Argument: what is wrong.</summary>
    public const string FrontMatter = "CORP003";

    /// <summary>The project is too old for the generated code. Arguments: what it has.</summary>
    public const string Unsupported = "CORP005";

    /// <summary>The project asks for a way of storing that there is not. Argument: what it asks for.</summary>
    public const string UnknownStorage = "CORP006";

    /// <summary>A line of a curation file is neither section nor entry. Argument: the line.</summary>
    public const string CurationUnreadable = "CORP010";

    /// <summary>A section of a curation file is none that there is. Argument: what is in its brackets.</summary>
    public const string CurationUnknownSection = "CORP011";

    /// <summary>A section has no such key. Arguments: the key, the kind of section.</summary>
    public const string CurationUnknownKey = "CORP012";

    /// <summary>A value in a curation file cannot be used. Arguments: the value, what is wrong.</summary>
    public const string CurationBadValue = "CORP013";

    /// <summary>Two corrections contradict each other. Arguments: the correction, the other's line.</summary>
    public const string CurationContradiction = "CORP014";

    /// <summary>A field is declared in another file than the topmost. Arguments: the field, that file.</summary>
    public const string FieldPlace = "CORP020";

    /// <summary>A field cannot have its name. Arguments: the field, why and what to do.</summary>
    public const string FieldName = "CORP021";

    /// <summary>A value of a field is none that its declaration allows. Arguments: the key, the value, what is wrong, the declaration's place.</summary>
    public const string FieldValue = "CORP022";

    /// <summary>A field that is required is missing. Arguments: the field, what to do, the declaration's place.</summary>
    public const string FieldMissing = "CORP023";

    /// <summary>A field is given twice. Arguments: the key, the line of the first, the declaration's place.</summary>
    public const string FieldRepeated = "CORP024";

    /// <summary>A field refers to what the corpus does not have. Arguments: the field, the value, what is wrong, the declaration's place.</summary>
    public const string FieldReference = "CORP025";

    /// <summary>The article says nothing.</summary>
    public const string NoText = "CORP101";

    /// <summary>Two articles have one name; this one is left out. Arguments: the name, the other's path.</summary>
    public const string SameName = "CORP102";

    /// <summary>A circle of links leads to an article once more; it is left out here. Arguments: this path, the other's.</summary>
    public const string SymlinkCycle = "CORP103";

    /// <summary>The file is over the size limit. Arguments: its length, the limit.</summary>
    public const string TooLarge = "CORP104";

    /// <summary>The article could not be worked out, by a fault of the generator's. Arguments: the fault.</summary>
    public const string ExtractionFailed = "CORP105";

    /// <summary>The text holds control characters, such as NUL. Argument: which, as U+0000.</summary>
    public const string ControlCharacter = "CORP106";

    /// <summary>The front matter or the item says something that cannot be used. Arguments: the key, the value, what is wrong.</summary>
    public const string UnusableMetadata = "CORP107";

    /// <summary>The project has no article files. Argument: the corpus folder.</summary>
    public const string NoArticles = "CORP108";

    /// <summary>Names in the namespace of the corpus mean something else already. Arguments: the namespace, what is in the way.</summary>
    public const string NamespaceTaken = "CORP109";

    /// <summary>A correction is repeated. Arguments: the correction, the other's line.</summary>
    public const string CurationRepeated = "CORP110";

    /// <summary>A correction matches nothing. Argument: the correction.</summary>
    public const string CurationNoMatch = "CORP111";

    /// <summary>A correction says nothing. Argument: the correction.</summary>
    public const string CurationSaysNothing = "CORP112";

    /// <summary>The name of the file holds a character that stops it on its way to the compiler. Argument: which, as four hexadecimal digits.</summary>
    public const string UnusableName = "CORP115";

    /// <summary>The program that reads large corpora did not run; the generator reads the articles. Arguments: the program, what happened.</summary>
    public const string NotPrepared = "CORP116";

    /// <summary>A package cannot hold a corpus file; the corpus is in resources.</summary>
    public const string PackedFile = "CORP124";

    /// <summary>A folder that was to hold a linked corpus cannot be used. Argument: why, and what to do.</summary>
    public const string UnusablePrepared = "CORP026";

    /// <summary>A name of the corpus means something else in the project, so nothing is generated. Arguments: the conflict, what to write.</summary>
    public const string NameTaken = "CORP118";

    /// <summary>A setting has a value that means nothing. Arguments: the setting, the value, what would mean something.</summary>
    public const string UnusableSetting = "CORP119";

    /// <summary>Only what is listed is an article, and nothing is. Argument: the property that says so.</summary>
    public const string NothingListed = "CORP120";

    /// <summary>An item says something of files of which none is an article. Argument: their path.</summary>
    public const string UpdateMatchesNothing = "CORP121";

    /// <summary>A name in a project file is nearly one that means something. Arguments: the name, the other.</summary>
    public const string Misspelt = "CORP122";

    /// <summary>No article gives a field. Argument: the field.</summary>
    public const string FieldUnused = "CORP123";

    /// <summary>Reading the article takes far more steps than its length explains.</summary>
    public const string TooMuchWork = "CORP140";

    /// <summary>The file is an export of a press archive, with many articles. Argument: how many.</summary>
    public const string SeveralArticles = "CORP141";

    /// <summary>A quotation mark has no partner. Arguments: the mark, the section of a curation file that speaks of its paragraph.</summary>
    public const string UnpairedMark = "CORP201";

    /// <summary>A direct quote has no source. Argument: the section of a curation file that speaks of it.</summary>
    public const string NoSource = "CORP202";

    /// <summary>A name may mean several people. Arguments: the name, the people.</summary>
    public const string AmbiguousName = "CORP203";

    /// <summary>The article is nearly the same as another. Arguments: the other's name, this one's.</summary>
    public const string NearDuplicate = "CORP204";

    /// <summary>The article gives several dates. Arguments: the one at this place, the other.</summary>
    public const string ConflictingDates = "CORP205";

    /// <summary>There are more articles or people than properties are made for. Arguments: the kind, how many there are, the limit.</summary>
    public const string MemberLimit = "CORP206";

    /// <summary>A name was taken, so a property has another than its article or person. Arguments: the name, the property.</summary>
    public const string MemberRenamed = "CORP207";

    /// <summary>Words of the front matter are passed over. Arguments: the words, why.</summary>
    public const string Unused = "CORP208";

    /// <summary>What the text or the front matter gives as the address of the article is no address of the web. Argument: the words.</summary>
    public const string NoAddress = "CORP210";
}
