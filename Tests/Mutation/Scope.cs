namespace Corpus.Mutation;

/// <summary>What is mutated, and which tests may notice: the only place that knows the layout of the repository.</summary>
internal static class Scope
{
    public const string Project = "Generator/Corpus.Generator.csproj";

    /// <summary>The folders and files whose code is mutated.</summary>
    public static readonly string[] Mutated =
    [
        "Generator/Quotes/",
        "Generator/Structure/Marks/",
        "Generator/Structure/PassageReader.cs",
        "Generator/People/",
        "Generator/Structure/Layout/",
        "Generator/Curation/",
        "Generator/Emit/Tables/",
        RuntimeStorage,
    ];

    /// <summary>The code that the generator holds as text and gives to each project.</summary>
    public const string Runtime = "Generator/Emit/Runtime/";

    private const string RuntimeStorage = Runtime + "Storage/";

    /// <summary>
    /// The tests that do not count, by a part of their name: they need data beside the checkout, build whole projects, throw
    /// random texts at the code, look at sources and documents rather than at what the code does, only see that it ends, or keep what they compiled
    /// for the life of the process, in which one mutant follows another.
    /// </summary>
    public static readonly string[] LeftOut =
    [
        "linear_time",
        "A_megabyte_of_anything",
        "Corpus.Tests.Architecture.",
        "Corpus.Tests.Determinism.",
        "Corpus.Tests.Diagnostics.",
        "Corpus.Tests.Docs.",
        "Corpus.Tests.Evaluation.",
        "Corpus.Tests.Fuzz.",
        "Corpus.Tests.Hostile.",
        "Corpus.Tests.Incremental.",
        "Corpus.Tests.Ingest.",
        "Corpus.Tests.Lexicon.",
        "Corpus.Tests.OldestCompiler.",
        "Corpus.Tests.Package.",
        "Corpus.Tests.Prepare.",
        "Corpus.Tests.Tasks.",
        "Corpus.Tests.Tool.",
        "Corpus.Tests.Emit.SurfaceTests.",
        "Corpus.Tests.Snapshots.SeedTests.What_the_articles_say",
        "Corpus.Tests.Snapshots.SeedTests.Who_",
    ];
}
