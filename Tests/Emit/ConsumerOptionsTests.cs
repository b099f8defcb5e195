using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Emit;

/// <summary>Generated code compiles without a warning whatever the project's settings.</summary>
public class ConsumerOptionsTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Disable, false)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable, true)]
    [InlineData(LanguageVersion.CSharp13, NullableContextOptions.Warnings, true)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Annotations, false)]
    public void Language_version_nullable_context_and_visibility(LanguageVersion version, NullableContextOptions nullable, bool isPublic)
    {
        var sources = EmittedCorpus.Sources(new ModelMaker(11).Model(5, 9, 60), EmittedCorpus.Options with { IsPublic = isPublic });
        Assert.Empty(Diagnostics(sources, version, nullable));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Disable, false, true)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable, true, false)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Warnings, true, true)]
    public void Declared_fields(LanguageVersion version, NullableContextOptions nullable, bool isPublic, bool data)
    {
        var sources = EmittedCorpus.Sources(FieldSample.Model(), EmittedCorpus.Options with { IsPublic = isPublic }, data);
        Assert.Contains(sources, source => source.HintName == "Corpus.Fields.g.cs");
        Assert.Empty(Diagnostics(sources, version, nullable));
    }

    [Fact]
    public void The_API_part_compiles_without_the_data_part()
    {
        var sources = EmittedCorpus.Sources(new ModelMaker(12).Model(5, 9, 60), EmittedCorpus.Options, data: false);
        Assert.DoesNotContain(sources, source => source.HintName.Contains(".Data.", StringComparison.Ordinal));
        Assert.Empty(Diagnostics(sources, LanguageVersion.CSharp12, NullableContextOptions.Enable));
    }

    [Theory]
    [InlineData("@event.@class")]
    [InlineData("News.System")]
    [InlineData("Article")]
    [InlineData("Nachrichten.Überblick")]
    public void A_namespace_of_any_name(string name)
    {
        var sources = EmittedCorpus.Sources(new ModelMaker(14).Model(3, 3, 30), EmittedCorpus.Options with { Namespace = name });
        Assert.Empty(Diagnostics(sources, LanguageVersion.CSharp12, NullableContextOptions.Enable));
    }

    [Fact]
    public void Types_of_the_user_with_names_that_generated_code_means_otherwise()
    {
        const string types = "namespace News.Corpus { class String; class Int32; class Array; class Encoding; class Math; class Interlocked; class Volatile; class List; class DateOnly; class Text; class Link; class Chunks; namespace System { } }";
        var sources = EmittedCorpus.Sources(new ModelMaker(15).Model(3, 3, 30), EmittedCorpus.Options);
        Assert.Empty(EmittedCorpus.Compile(sources, types).GetDiagnostics());
    }

    [Fact]
    public void Users_add_members_of_their_own()
    {
        const string own = """
            namespace News.Corpus;
            partial class Quote { public bool IsLong => Text.Length > 100; }
            partial class Person { public int QuoteCount => Quotes.Count; }
            partial class Article { public bool IsShort => WordCount < 300; }
            static partial class Quotes { public static int LongCount { get { var count = 0; foreach (var quote in All) { count += quote.IsLong ? 1 : 0; } return count; } } }
            static partial class People { public static Person? First => All.Count > 0 ? All[0] : null; }
            static partial class Articles { public static int Count => All.Count; }
            partial struct Mention { public bool IsPronoun => Kind == MentionKind.Pronoun; }
            partial struct TextSpan { public bool IsEmpty => Length == 0; }
            partial class Paragraph { public bool IsBody => Kind == ParagraphKind.Body; }
            """;
        var sources = EmittedCorpus.Sources(new ModelMaker(16).Model(3, 3, 30), EmittedCorpus.Options);
        Assert.Empty(EmittedCorpus.Compile(sources, own).GetDiagnostics());
    }

    [Fact]
    public void Two_projects_that_see_each_others_internals_and_share_a_namespace()
    {
        var library = EmittedCorpus.Compile(
            EmittedCorpus.Sources(new ModelMaker(17).Model(3, 3, 30), EmittedCorpus.Options),
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Application\")]");
        var application = EmittedCorpus.Compile(
            EmittedCorpus.Sources(new ModelMaker(18).Model(3, 3, 30), EmittedCorpus.Options),
            references: [.. Basic.Reference.Assemblies.Net80.References.All, library.ToMetadataReference()]).WithAssemblyName("Application");
        Assert.Empty(application.GetDiagnostics());
    }

    [Theory]
    [InlineData(true, Accessibility.Public)]
    [InlineData(false, Accessibility.Internal)]
    public void Types_have_the_accessibility_that_was_asked_for(bool isPublic, Accessibility expected)
    {
        var compilation = EmittedCorpus.Compile(EmittedCorpus.Sources(new ModelMaker(19).Model(1, 1, 1), EmittedCorpus.Options with { IsPublic = isPublic }));
        var types = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).Where(type => type.ContainingType is null).ToList();
        string[] api = ["Article", "ArticleHit", "Articles", "AttributionRule", "AttributionType", "Confidence", "CorpusJson", "Gender", "Mention", "MentionKind", "Paragraph", "ParagraphKind", "People", "Person", "Quote", "QuoteHit", "QuoteKind", "Quotes", "RefusalReason", "RefusedPassage", "SourceKind", "TextSpan"];
        Assert.Equal(api, types.Where(type => type.Name != "CorpusStorage").Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.Equal(type.Name == "CorpusStorage" ? Accessibility.Internal : expected, type.DeclaredAccessibility));
    }

    private static IEnumerable<Diagnostic> Diagnostics(
        IReadOnlyList<(string, string)> sources, LanguageVersion version, NullableContextOptions nullable) =>
        EmittedCorpus.Compile(
            sources,
            parse: new CSharpParseOptions(version, DocumentationMode.Diagnose),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999, checkOverflow: true, generalDiagnosticOption: ReportDiagnostic.Error)).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
}
