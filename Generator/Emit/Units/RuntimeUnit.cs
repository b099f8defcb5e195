using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Generator.Emit.Units;

/// <summary>A generated file that is the same for every corpus, but for its namespace and accessibility. Of what reads texts and tables, only that is there which finds them where they are kept.</summary>
internal sealed record RuntimeUnit(string HintName, string Resource, CorpusOptions Options) : SourceUnit(HintName, Options)
{
    private const string Folder = "Runtime/";

    public static void AddAll(List<SourceUnit> units, CorpusOptions options)
    {
        var names = typeof(RuntimeUnit).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && !IsLeft(name.Substring(Folder.Length), options))
            {
                var hint = "Corpus." + name.Substring(Folder.Length, name.Length - Folder.Length - ".cs".Length) + ".g.cs";
                units.Add(new RuntimeUnit(hint, name, options));
            }
        }
    }

    private static bool IsLeft(string file, CorpusOptions options) => file switch
    {
        "CorpusStorage.LiteralTexts.cs" => options.TextsInResource,
        "CorpusStorage.ResourceTexts.cs" => !options.TextsInResource,
        "CorpusStorage.Checksum.cs" or "CorpusStorage.CheckedResource.cs" => !options.TextsInResource && !options.TablesInResource,
        "CorpusStorage.ResourceTables.cs" => !options.TablesInResource,
        _ => false,
    };

    public override string Render()
    {
        using var stream = typeof(RuntimeUnit).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var text = CodeWriter.Head + reader.ReadToEnd().Replace("\r\n", "\n");
        text = text.Replace("namespace CorpusNamespace;", "namespace " + Options.Namespace + ";")
            .Replace("global::CorpusNamespace.", "global::" + Options.Namespace + ".");
        return Options.IsPublic && !IsStorage ? text.Replace("\ninternal ", "\npublic ") : text;
    }

    /// <summary>The storage is nobody's business, whatever the accessibility of the corpus.</summary>
    private bool IsStorage => Resource.StartsWith(Folder + "CorpusStorage", StringComparison.Ordinal);
}
