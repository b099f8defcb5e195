namespace Corpus.Tool;

/// <summary>The form in which findings are written.</summary>
internal enum CheckFormat
{
    /// <summary>As compilers print them, a line each.</summary>
    MSBuild,

    /// <summary>SARIF 2.1.0, which services that show findings in a pull request read.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions, a line each.</summary>
    GitHub,
}
