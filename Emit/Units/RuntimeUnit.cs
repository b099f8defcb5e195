using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Corpus.Emit.Units;

/// <summary>
/// A generated file that is the same for every corpus, but for its namespace and accessibility.
/// Of what reads texts and tables, only that is there which finds them where they are kept; the interfaces of
/// <c>Corpus.Abstractions</c> are implemented only where the project says so.
/// </summary>
internal sealed record RuntimeUnit(string HintName, string Resource, CorpusOptions Options) : SourceUnit(HintName, Options)
{
    /// <summary>The namespace in whose place that of the corpus is written.</summary>
    public const string Placeholder = "CorpusNamespace";

    /// <summary>The type that is nobody's business, whatever the accessibility of the corpus.</summary>
    public const string Storage = "CorpusStorage";

    private const string Folder = "Runtime/";
    private const string Abstractions = ".Abstractions.cs";

    /// <summary>The names of the types: a file has the name of its type, with a word after it where the type has several files.</summary>
    public static string[] TypeNames() =>
        [.. Resources().Select(static name => name.Substring(Folder.Length, name.IndexOf('.') - Folder.Length)).Distinct(StringComparer.Ordinal)];

    /// <summary>The files as they are embedded.</summary>
    /// <param name="withAbstractions">Those too that implement the interfaces of <c>Corpus.Abstractions</c>.</param>
    public static IEnumerable<string> Texts(bool withAbstractions) =>
        Resources().Where(name => withAbstractions || !name.EndsWith(Abstractions, StringComparison.Ordinal)).Select(Read);

    public static void AddAll(List<SourceUnit> units, CorpusOptions options)
    {
        foreach (var name in Resources())
        {
            if (!IsLeft(name.Substring(Folder.Length), options))
            {
                var hint = "Corpus." + name.Substring(Folder.Length, name.Length - Folder.Length - ".cs".Length) + ".g.cs";
                units.Add(new RuntimeUnit(hint, name, options));
            }
        }
    }

    /// <summary>What reads declared fields, for corpora that have some.</summary>
    public static IEnumerable<RuntimeUnit> OfFields(CorpusOptions options) =>
        OfFields().Select(file => new RuntimeUnit("Corpus." + file.Substring(0, file.Length - ".cs".Length) + ".g.cs", Folder + file, options));

    private static string[] OfFields() => ["CorpusStorage.Fields.cs", "CorpusStorage.FieldSearch.cs", "CorpusJson.Fields.cs"];

    private static bool IsLeft(string file, CorpusOptions options) => file switch
    {
        "CorpusStorage.LiteralTexts.cs" => options.TextsInResource,
        "CorpusStorage.Checksum.cs" => !options.TextsInResource && !options.TablesInResource,
        "CorpusStorage.ResourceTexts.cs" or "CorpusStorage.CheckedResource.cs" => !options.TextsInResource || options.InFile,
        "CorpusStorage.ResourceTables.cs" => !options.TablesInResource || options.InFile,
        "CorpusStorage.KeptObjects.cs" => options.InFile,
        "CorpusStorage.MappedFile.cs" or "CorpusStorage.FileTables.cs" or "CorpusStorage.WeakObjects.cs" or "CorpusStorage.RowList.cs" => !options.InFile,
        _ when Array.IndexOf(OfFields(), file) >= 0 => true,
        _ => file.EndsWith(Abstractions, StringComparison.Ordinal) && !options.ImplementsAbstractions,
    };

    public override string Render()
    {
        var text = (CodeWriter.Head + Read(Resource))
            .Replace("namespace " + Placeholder + ";", "namespace " + Options.Namespace + ";")
            .Replace("global::" + Placeholder + ".", "global::" + Options.Namespace + ".");
        return Options.IsPublic && !IsStorage ? text.Replace("\ninternal ", "\npublic ") : text;
    }

    private bool IsStorage => Resource.StartsWith(Folder + Storage + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Resources()
    {
        var names = typeof(RuntimeUnit).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return names.Where(static name => name.StartsWith(Folder, StringComparison.Ordinal));
    }

    private static string Read(string resource)
    {
        using var stream = typeof(RuntimeUnit).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
