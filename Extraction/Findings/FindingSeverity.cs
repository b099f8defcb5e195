namespace Corpus.Extraction.Findings;

/// <summary>How much a finding matters, as compilers count it.</summary>
internal enum FindingSeverity
{
    /// <summary>Something doubtful that a person may want to look at.</summary>
    Info,

    /// <summary>Something is likely to be wrong, and the result can be used.</summary>
    Warning,

    /// <summary>Something is wrong and has to be corrected.</summary>
    Error,
}

/// <summary>The severity of each finding, where no project changes it.</summary>
internal static class FindingSeverities
{
    /// <summary>The hundred of the number says it, but for two findings that got their number when they mattered otherwise.</summary>
    public static FindingSeverity Of(string id) => id switch
    {
        FindingId.NameTaken => FindingSeverity.Error,
        FindingId.Misspelt => FindingSeverity.Info,
        _ => id["CORP".Length] switch
        {
            '0' => FindingSeverity.Error,
            '1' => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        },
    };
}
