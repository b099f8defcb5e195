using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Generator.Emit.Units;

/// <summary>A generated file that is the same for every corpus, but for its namespace and accessibility. Of the two ways to keep texts it is one or the other.</summary>
internal sealed record RuntimeUnit(string HintName, string Resource, CorpusOptions Options) : SourceUnit(HintName, Options)
{
    private const string Folder = "Runtime/";

    public static void AddAll(List<SourceUnit> units, CorpusOptions options)
    {
        var names = typeof(RuntimeUnit).Assembly.GetManifestResourceNames();
        var left = Folder + (options.TextsInResource ? "CorpusStorage.LiteralTexts.cs" : "CorpusStorage.ResourceTexts.cs");
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name != left)
            {
                var hint = "Corpus." + name.Substring(Folder.Length, name.Length - Folder.Length - ".cs".Length) + ".g.cs";
                units.Add(new RuntimeUnit(hint, name, options));
            }
        }
    }

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
