using System.Collections.Immutable;
using System.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>Runs the generator as a compiler does, and holds what it writes to be code that compiles and says nothing of the input's.</summary>
internal static class GeneratedCode
{
    private const string Canary = "Canary";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>The types that a corpus has, whatever its articles.</summary>
    private static readonly Lazy<ImmutableHashSet<string>> Types = new(() =>
        [.. Host(new("", [new("a.txt", "\"Yes,\" said Ann Brown.\n", ArticleMetadata.None)], [])).RunBoth().Result.GeneratedSources.SelectMany(source => TypesIn(source.SyntaxTree.GetRoot()))]);

    public static IEnumerable<string> Broken(FuzzInput input)
    {
        var (result, output) = Host(input).RunBoth();
        if (result.Exception is { } fault)
        {
            return [$"exception of the generator: {fault}"];
        }

        return [.. Findings(result), .. Diagnostics(output), .. result.GeneratedSources.SelectMany(source => Foreign(source.HintName, source.SyntaxTree.GetRoot()))];
    }

    private static GeneratorHost Host(FuzzInput input)
    {
        var host = new GeneratorHost(parse: Parse);
        var articles = new List<(string, ArticleMetadata)>();
        foreach (var article in input.Articles)
        {
            // Half a character is no part of a file's name for the compiler.
            var path = Stages.Folder + "/" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Path));
            articles.Add((path, article.Metadata));
            host.Set(path, article.Text);
        }

        foreach (var file in input.Curation)
        {
            host.Set(Stages.Folder + "/" + file.Path, file.Text);
        }

        return host.Set(ArticleManifest.FileName, Manifest.Of(articles, []));
    }

    private static IEnumerable<string> Findings(GeneratorRunResult result) =>
        result.Diagnostics.Where(finding => !finding.Id.StartsWith("CORP", StringComparison.Ordinal) || finding.Id is FindingId.ExtractionFailed or FindingId.TooMuchWork)
            .Select(finding => $"generator reports {finding.Id}: {finding}");

    private static IEnumerable<string> Diagnostics(Compilation output)
    {
        using var image = new MemoryStream();
        return output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"compiler reports {diagnostic.Id}: {diagnostic}");
    }

    /// <summary>Types, directives and names that are there because an article says so; properties may be called after one.</summary>
    private static IEnumerable<string> Foreign(string hintName, SyntaxNode root)
    {
        foreach (var type in TypesIn(root).Where(type => !Types.Value.Contains(type)))
        {
            yield return $"type of the input's in the code: {type} in {hintName}";
        }

        foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
        {
            var isProperty = token.Parent is PropertyDeclarationSyntax { Parent: ClassDeclarationSyntax { Identifier.ValueText: "Articles" or "People" } };
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Contains(Canary, StringComparison.OrdinalIgnoreCase) && !isProperty)
            {
                yield return $"canary as code: {FuzzInput.Visible(token.Parent!.ToFullString())} in {hintName}";
            }
        }

        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true))
        {
            if (trivia.IsDirective && trivia.ToString().Contains(Canary, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"canary as directive: {FuzzInput.Visible(trivia.ToFullString())} in {hintName}";
            }
        }
    }

    private static IEnumerable<string> TypesIn(SyntaxNode root) =>
        root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText + "/" + type.Ancestors().OfType<BaseTypeDeclarationSyntax>().Count());
}
