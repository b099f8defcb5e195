namespace Corpus.Mutation;

/// <summary>
/// What is mutated, and which tests may notice: the only place that knows the layout of the repository. Emit/Tables and
/// Runtime/Storage are not mutated: they are other assemblies, whose tests run them through the compiler.
/// </summary>
internal static class Scope
{
    public const string Project = "Extraction/Corpus.Extraction.csproj";

    /// <summary>The build of the project that the tests run.</summary>
    public const string Framework = "net8.0";

    /// <summary>The assembly that the project makes.</summary>
    public const string Assembly = "Corpus.Extraction";

    /// <summary>The assembly whose tests may notice.</summary>
    public const string Tests = "Corpus.Tests.Extraction";

    /// <summary>The folders whose code is mutated.</summary>
    public static readonly string[] Mutated =
    [
        "Extraction/Attribution/",
        "Extraction/Document/QuotedSpans/",
        "Extraction/People/",
        "Extraction/Document/Layout/",
        "Extraction/Curation/",
    ];

    /// <summary>
    /// The tests that do not count, by a part of their name: they throw odd texts at the code, count its steps, look at word
    /// lists rather than at what the code does, or only see that it ends.
    /// </summary>
    public static readonly string[] LeftOut =
    [
        "linear_time",
        "linear_work",
        "Corpus.Tests.Extraction.English.",
        "Corpus.Tests.Extraction.Hostile.",
    ];
}
