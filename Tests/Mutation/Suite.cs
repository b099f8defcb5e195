namespace Corpus.Mutation;

/// <summary>
/// An assembly that is mutated, and the tests that may notice: the only place that knows the layout of the repository.
/// </summary>
/// <param name="Framework">The build of the project that the tests run.</param>
/// <param name="Assembly">The assembly that the project makes.</param>
/// <param name="Tests">The project whose tests may notice, in <c>Tests</c>; its assembly has the same name after <c>Corpus.Tests.</c></param>
/// <param name="Patience">How long a test may take: processor time of its process, so that a busy machine does not matter.</param>
/// <param name="Mutated">The folders whose code is mutated.</param>
/// <param name="Embedded">The project whose sources the assembly embeds and the tests compile; null where there is none.</param>
internal sealed record Suite(
    string Project,
    string Framework,
    string Assembly,
    string Tests,
    TimeSpan Patience,
    string[] Mutated,
    string? Embedded = null)
{
    public static readonly Suite[] All =
    [
        new(
            "Extraction/Corpus.Extraction.csproj",
            "net8.0",
            "Corpus.Extraction",
            "Extraction",
            TimeSpan.FromSeconds(6),
            [
                "Extraction/Attribution/",
                "Extraction/Document/QuotedSpans/",
                "Extraction/People/",
                "Extraction/Document/Layout/",
                "Extraction/Curation/",
            ]),
        new(
            "Emit/Corpus.Emit.csproj",
            "netstandard2.0",
            "Corpus.Emit",
            "Emit",
            TimeSpan.FromSeconds(60),
            ["Emit/Tables/", "Runtime/Storage/"],
            Embedded: "Runtime/Corpus.Runtime.csproj"),
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

    public string TestAssembly => "Corpus.Tests." + Tests;

    public bool Mutates(string path) => Mutated.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
