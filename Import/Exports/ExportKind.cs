namespace Corpus.Import.Exports;

/// <summary>The press archives whose exports are told apart.</summary>
internal enum ExportKind
{
    /// <summary>LexisNexis Academic: <c>1 of 2 DOCUMENTS</c>.</summary>
    Nexis,

    /// <summary>Nexis Uni and Nexis Advance: <c>Body</c> and <c>End of Document</c>.</summary>
    NexisUni,

    /// <summary>ProQuest: <c>Document 1 of 2</c>, <c>Full text:</c>.</summary>
    ProQuest,

    /// <summary>Factiva with codes of fields: <c>HD</c>, <c>WC</c>, <c>PD</c>.</summary>
    FactivaCodes,

    /// <summary>Factiva as articles are shown: each ends with <c>Document</c> and a number.</summary>
    Factiva,
}
