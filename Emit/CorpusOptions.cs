using System;
using System.Globalization;
using System.Text;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Emit;

/// <summary>What the project file asks for, checked and with defaults filled in.</summary>
/// <param name="Namespace">The namespace of the generated types, valid in C#; keywords are escaped.</param>
/// <param name="IsPublic">The generated types are public rather than internal.</param>
/// <param name="Folder">The corpus folder, <c>/</c> between parts, without a final one.</param>
/// <param name="MemberLimit">At most so many properties are made for articles, and so many for people.</param>
/// <param name="Unsupported">What is too old in the project for generated code to compile; null when nothing is.</param>
/// <param name="TextsInResource">The texts are no literals: they are a resource of the assembly, or in a file, which the package's targets make.</param>
/// <param name="UnknownStorage">The way of storing that the project asks for, if there is none of that name.</param>
internal sealed record CorpusOptions(
    string Namespace, bool IsPublic, string Folder, int MemberLimit, string? Unsupported, bool TextsInResource = false, string? UnknownStorage = null)
{
    /// <summary>The tables are a resource too, made before the compiler ran; otherwise they are literals.</summary>
    public bool TablesInResource { get; init; }

    /// <summary>Texts and tables are in a file beside the assembly, made before the compiler ran; no resource and no literal holds them.</summary>
    public bool InFile { get; init; }

    /// <summary>Whether a word index is made; null where it is for the size of the corpus to say.</summary>
    public bool? Search { get; init; }

    /// <summary>A word index is made: where the project says so, or else where the texts are no literals, since a small corpus is read as quickly.</summary>
    public bool HasWordIndex => Search ?? TextsInResource;

    /// <summary>The types implement the interfaces of <c>Corpus.Abstractions</c>: the project refers to that package.</summary>
    public bool ImplementsAbstractions { get; init; }

    /// <summary>The declared fields of whose names the project has something already: they get no property.</summary>
    public EquatableArray<string> TakenFields { get; init; }

    /// <summary>The folder that paths in the project file start from.</summary>
    public string ProjectFolder { get; private init; } = "";

    /// <summary>The settings that mean nothing, and what is done instead.</summary>
    public EquatableArray<SettingFault> Faults { get; private init; }

    /// <summary>The property by which the project says that no file is an article unless it is listed; null where it says no such thing.</summary>
    public string? ListedOnlyBy { get; private init; }

    /// <summary>The options of a corpus that was read before the compiler ran.</summary>
    public CorpusOptions InResources() => this with { TextsInResource = true, TablesInResource = true };

    /// <summary>The options of a corpus in a file.</summary>
    public CorpusOptions InItsFile() => InResources() with { InFile = true };

    public const string DefaultFolder = "articles";
    public const string DefaultNamespace = "Corpus";
    public const int DefaultMemberLimit = 5000;

    /// <summary>The property by which the package of the interfaces says that it is there.</summary>
    public const string Abstractions = "CorpusImplementsAbstractions";

    private const string Resource = "resource";
    private const string CorpusFile = "file";
    private const int OldestLanguage = 1200;
    private const int OldestFramework = 8;

    /// <param name="property">Gives a property of the project by name, or null.</param>
    /// <param name="language">The C# version times a hundred.</param>
    public static CorpusOptions Read(Func<string, string?> property, int language) => new(
        ValidNamespace(property("CorpusNamespace"), property("RootNamespace")),
        Is(property("CorpusVisibility"), "public"),
        FolderOf(property("ProjectDir"), property("CorpusDirectory")),
        LimitOf(property("CorpusMemberLimit")) ?? DefaultMemberLimit,
        TooOld(language, property("TargetFrameworkIdentifier"), property("TargetFrameworkVersion")),
        Is(property("CorpusStorage"), Resource) || Is(property("CorpusStorage"), CorpusFile),
        Unknown(property("CorpusStorage")))
    {
        ImplementsAbstractions = Is(property(Abstractions), "true"),
        Search = Is(property("CorpusSearch"), "true") ? true : Is(property("CorpusSearch"), "false") ? false : null,
        ProjectFolder = property("ProjectDir") ?? "",
        Faults = SettingFault.AllOf(property),
        ListedOnlyBy = Is(property("EnableDefaultItems"), "false") ? "EnableDefaultItems"
            : LineEnds.IsBlank(property("EnableDefaultArticleItems")) || Is(property("EnableDefaultArticleItems"), "true") ? null
            : "EnableDefaultArticleItems",
    };

    /// <summary>The limit that is asked for; null where nothing is, or nothing that is one.</summary>
    public static int? LimitOf(string? value) =>
        int.TryParse(value?.TrimWhiteSpace(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;

    /// <summary>The value is a name, in whatever case.</summary>
    public static bool Is(string? value, string name) => value is not null && value.TrimWhiteSpace().EqualsIgnoringCase(name);

    // The targets put one of the others in the place of "auto"; without them texts are literals.
    private static string? Unknown(string? storage) =>
        LineEnds.IsBlank(storage) || Is(storage, "auto") || Is(storage, "literal") || Is(storage, Resource)
            || Is(storage, CorpusFile) ? null : storage!.TrimWhiteSpace();

    /// <summary>The namespace that is generated in the place of one that C# does not allow; null where it is allowed.</summary>
    public static string? InsteadOfNamespace(string asked)
    {
        var valid = ValidNamespace(asked, null);
        var parts = Array.ConvertAll(asked.Split('.'), static part => part.TrimWhiteSpace().TrimStart('@'));
        return string.Join(".", parts) == valid.Replace("@", "") ? null : valid;
    }

    private static string ValidNamespace(string? asked, string? fallback)
    {
        var name = LineEnds.IsBlank(asked) ? fallback : asked;
        if (LineEnds.IsBlank(name))
        {
            return DefaultNamespace;
        }

        var valid = new StringBuilder();
        foreach (var part in name!.Split('.'))
        {
            var trimmed = part.TrimWhiteSpace().TrimStart('@');
            if (trimmed.Length == 0)
            {
                continue;
            }

            if (valid.Length > 0)
            {
                valid.Append('.');
            }

            AppendIdentifier(valid, trimmed);
        }

        return valid.Length == 0 ? DefaultNamespace : valid.ToString();
    }

    private static void AppendIdentifier(StringBuilder builder, string part)
    {
        // Every keyword is in lower case, and a leading @ changes no name.
        if (IsLower(part))
        {
            builder.Append('@');
        }

        if (!IdentifierChars.IsStart(part[0]) && part[0] != '_')
        {
            builder.Append('_');
        }

        foreach (var c in part)
        {
            builder.Append(IdentifierChars.IsPart(c) ? c : '_');
        }
    }

    private static bool IsLower(string part)
    {
        foreach (var c in part)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private static string FolderOf(string? project, string? folder)
    {
        var below = LineEnds.IsBlank(folder) ? DefaultFolder : folder!.TrimWhiteSpace();
        below = below.Replace('\\', '/');
        var rooted = below[0] == '/' || (below.Length > 1 && below[1] == ':');
        var path = rooted || string.IsNullOrEmpty(project) ? below : project!.Replace('\\', '/').TrimEnd('/') + "/" + below;
        return ArticlePath.Normalize(path);
    }

    private static string? TooOld(int language, string? framework, string? version)
    {
        if (language < OldestLanguage)
        {
            return string.Format(CultureInfo.InvariantCulture, "C# {0}.{1}", language / 100, language % 100);
        }

        if (string.IsNullOrEmpty(framework) || string.IsNullOrEmpty(version))
        {
            return null;
        }

        return framework == ".NETCoreApp" && Version.TryParse(version!.TrimStart('v'), out var v) && v.Major >= OldestFramework
            ? null
            : framework + " " + version!.TrimStart('v');
    }
}
