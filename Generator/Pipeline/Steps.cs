namespace Corpus.Generator.Pipeline;

/// <summary>The names of the pipeline's tracked steps, in the data's order.</summary>
internal static class Steps
{
    /// <summary>What the project file asks for.</summary>
    public const string Options = "Options";

    /// <summary>What the project's own code means for the names of the corpus.</summary>
    public const string Names = "Names";

    /// <summary>Whether these names let a corpus be generated.</summary>
    public const string Gate = "Gate";

    /// <summary>What the project's files say, with the places.</summary>
    public const string Project = "Project";

    /// <summary>Which additional files are articles, and what the project file says of each.</summary>
    public const string Manifest = "Manifest";

    /// <summary>One article as it came; per file.</summary>
    public const string Files = "Files";

    /// <summary>What the project's curation files say.</summary>
    public const string Curation = "Curation";

    /// <summary>One article with the corrections that it is read with; per file.</summary>
    public const string WithHints = "Hinted";

    /// <summary>One article that is being extracted; per file.</summary>
    public const string Pending = "Pending";

    /// <summary>All that one article says; per file.</summary>
    public const string Facts = "Facts";

    /// <summary>All that one article says, as corrected; per file.</summary>
    public const string Corrected = "Corrected";

    /// <summary>The declared fields.</summary>
    public const string Declarations = "Declarations";

    /// <summary>One article with what it gives for the declared fields, for which only its front matter is read; per file.</summary>
    public const string Fields = "Fields";

    /// <summary>The declared fields of whose names the project has something already.</summary>
    public const string TakenFields = "TakenFields";

    /// <summary>The articles that the compiler could not be given, and why.</summary>
    public const string Lost = "Lost";

    /// <summary>The articles of the corpus in their order, each name once.</summary>
    public const string Articles = "Articles";

    /// <summary>The whole corpus.</summary>
    public const string Corpus = "Corpus";

    /// <summary>What is generated for the editor to see; per unit.</summary>
    public const string ApiUnits = "ApiUnits";

    /// <summary>What is generated for the compiler alone; per unit.</summary>
    public const string DataUnits = "DataUnits";

    /// <summary>The corpus as a program made it before the compiler ran, where one did.</summary>
    public const string Prepared = "Prepared";

    /// <summary>What is reported of one file, with line and column.</summary>
    public const string Findings = "Findings";

    /// <summary>What is reported of the curation files, among it corrections that match nothing.</summary>
    public const string CurationFindings = "CurationFindings";

    /// <summary>What is reported of the articles beside one another.</summary>
    public const string LinkFindings = "LinkFindings";

    /// <summary>What is reported of the project's settings and items.</summary>
    public const string ProjectFindings = "ProjectFindings";

    /// <summary>What is reported of the project.</summary>
    public const string CorpusFindings = "CorpusFindings";
}
