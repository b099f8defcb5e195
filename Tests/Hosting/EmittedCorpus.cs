using System.Reflection;
using System.Runtime.Loader;
using Corpus.Emit;
using Corpus.Emit.Files;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Hosting;

/// <summary>A corpus on its way from model to running code: emitted, compiled with code that asks it, loaded.</summary>
internal sealed class EmittedCorpus
{
    public const string Namespace = "News.Corpus";

    private readonly Assembly _assembly;

    private EmittedCorpus(Assembly assembly) => _assembly = assembly;

    public static CorpusOptions Options { get; } = new(Namespace, IsPublic: false, Folder: "articles", MemberLimit: 100, Unsupported: null);

    /// <summary>Compiles a corpus and <paramref name="asking"/>; no warning may come.</summary>
    /// <param name="resource">The texts that the assembly holds as a resource; null when it has them as literals.</param>
    /// <param name="options">Those of the corpus, where they are not the usual ones.</param>
    public static EmittedCorpus Load(
        CorpusModel model, string asking, ChunkSizes? sizes = null, IReadOnlyList<byte[]>? resource = null, CorpusOptions? options = null)
    {
        using var image = new MemoryStream();
        var compilation = Compile(Sources(model, (options ?? Options) with { TextsInResource = resource is not null }, sizes: sizes), asking);
        var result = compilation.Emit(image, manifestResources: resource is null ? null : [new("corpus.texts", () => TextsResource(resource), isPublic: true)]);
        Assert.Empty(result.Diagnostics);
        image.Position = 0;
        return new(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }

    /// <summary>The same where a program has written tables and properties before the compiler ran.</summary>
    /// <param name="version">Of the tables, where the code was made with others.</param>
    public static EmittedCorpus LoadPrepared(CorpusModel model, string asking, ChunkSizes sizes, IReadOnlyList<byte[]> texts, ulong? version = null) =>
        LoadImage(PreparedImage(model, asking, sizes, texts, version).Image);

    public static EmittedCorpus LoadImage(byte[] image) => new(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(image)));

    /// <summary>The assembly as a file, and what its resources hold.</summary>
    public static (byte[] Image, byte[] Texts, byte[] Tables) PreparedImage(CorpusModel model, string asking, ChunkSizes sizes, IReadOnlyList<byte[]> texts, ulong? version = null)
    {
        using var tables = new MemoryStream();
        var prepared = Emitter.Prepare(model, Options, sizes, default, tables);
        prepared = PreparedText.Read("", PreparedText.Write(prepared with { Version = version ?? prepared.Version }));
        using var image = new MemoryStream();
        var result = Compile([.. Emitter.Units(prepared, Options).Select(unit => (unit.HintName, WithNullableWarnings(unit.Render())))], asking).Emit(image, manifestResources:
        [
            new("corpus.texts", () => TextsResource(texts), isPublic: true),
            new("corpus.tables", () => new MemoryStream(tables.ToArray()), isPublic: true),
        ]);
        Assert.Empty(result.Diagnostics);
        return (image.ToArray(), TextsResource(texts).ToArray(), tables.ToArray());
    }

    /// <summary>The same where texts and tables are in a file beside the program.</summary>
    public static EmittedCorpus LoadFile(CorpusModel model, string asking)
    {
        var (image, file, path) = FileImage(model, asking);
        File.WriteAllBytes(path, file);
        return LoadImage(image);
    }

    /// <summary>The assembly, the file that holds its corpus, and where the program looks for that; it is deleted when the tests end.</summary>
    /// <param name="version">Of the file, where the code was made with another.</param>
    public static (byte[] Image, byte[] File, string Path) FileImage(CorpusModel model, string asking, ulong? version = null)
    {
        using var file = new MemoryStream();
        var prepared = CorpusFileWriter.Write(model, hasWordIndex: true, default, file);
        prepared = PreparedText.Read("", PreparedText.Write(prepared with { Version = version ?? prepared.Version }));
        using var image = new MemoryStream();
        var compilation = Compile([.. Emitter.Units(prepared, Options).Select(unit => (unit.HintName, WithNullableWarnings(unit.Render())))], asking);
        Assert.Empty(compilation.Emit(image).Diagnostics);
        var path = Path.Combine(AppContext.BaseDirectory, $"{compilation.AssemblyName}.{prepared.Version:x16}.corpus");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        return (image.ToArray(), file.ToArray(), path);
    }

    private static MemoryStream TextsResource(IReadOnlyList<byte[]> texts)
    {
        var stream = new MemoryStream();
        TextsFile.Write(stream, texts.Count, texts);
        stream.Position = 0;
        return stream;
    }

    public static IReadOnlyList<(string HintName, string Text)> Sources(CorpusModel model, CorpusOptions options, bool data = true, ChunkSizes? sizes = null) =>
        [.. Emitter.ApiUnits(model, options, sizes ?? ChunkSizes.Default).Concat(data ? Emitter.DataUnits(model, options, sizes ?? ChunkSizes.Default) : default).Select(unit => (unit.HintName, WithNullableWarnings(unit.Render())))];

    /// <summary>Users are spared the time that these warnings take; here they must not come.</summary>
    private static string WithNullableWarnings(string source)
    {
        const string head = "#nullable enable annotations\n#nullable disable warnings\n";
        Assert.Contains(head, source, StringComparison.Ordinal);
        return source.Replace(head, "#nullable enable\n", StringComparison.Ordinal);
    }

    public static CSharpCompilation Compile(
        IReadOnlyList<(string HintName, string Text)> sources,
        string asking = "",
        CSharpParseOptions? parse = null,
        CSharpCompilationOptions? options = null,
        IEnumerable<MetadataReference>? references = null)
    {
        parse ??= new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        options ??= new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, optimizationLevel: OptimizationLevel.Release);
        var trees = sources.Append(("Asking.cs", asking))
            .Select(source => CSharpSyntaxTree.ParseText(source.Item2, parse, source.Item1, System.Text.Encoding.UTF8));
        return CSharpCompilation.Create("Emitted" + Guid.NewGuid().ToString("N"), trees, references ?? Basic.Reference.Assemblies.Net80.References.All, options);
    }

    /// <summary>Calls a static method of the class <c>Asking</c>.</summary>
    public T Ask<T>(string method, params object[] arguments) =>
        (T)_assembly.GetType(Namespace + ".Asking", throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments)!;
}
