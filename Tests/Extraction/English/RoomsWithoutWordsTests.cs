using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Extraction.English;

/// <summary>The rules ask a language for its words: where they stand, no word of English is written.</summary>
public class RoomsWithoutWordsTests
{
    /// <summary>Literals in small letters that are no words of articles.</summary>
    private static readonly string[] Others =
    [
        // Parts of findings.
        "Linking/AmbiguousNames.cs:  or ", "Linking/FieldLinker.cs: no article names a person so", "Linking/PersonMembers.cs: people", "Linking/ArticleMembers.cs: articles",

        // Tags and endings of files.
        "Document/Layout/LineOpening.cs: tweet", "Document/Layout/LineOpening.cs: blockquote",
        "Document/Layout/LayoutDraft.cs: .md", "Document/Layout/LayoutDraft.cs: .markdown",
    ];

    /// <summary>Files of keys, values and addresses, which are no words of articles either.</summary>
    private static readonly string[] KeysAndAddresses =
    [
        "FrontMatterKeys.cs", "FrontMatterReader.cs", "OtherFrontMatter.cs", "Outlets.cs", "WebAddress.cs", "YamlBlock.cs", "YamlFlow.cs", "YamlString.cs",
    ];

    [Theory]
    [InlineData("Attribution")]
    [InlineData("Coreference")]
    [InlineData("Document/Layout")]
    [InlineData("Document/QuotedSpans")]
    [InlineData("Document/Tagging")]
    [InlineData("Document/Tokenization")]
    [InlineData("Linking")]
    [InlineData("People")]
    public void No_word_is_written(string room) => Assert.Empty(
        from file in FilesOf(room)
        where !KeysAndAddresses.Contains(Path.GetFileName(file))
        from word in WordsIn(File.ReadAllText(file))
        select Path.GetRelativePath(Engine, file).Replace('\\', '/') + ": " + word into found
        where !Others.Contains(found)
        select found);

    [Fact]
    public void Noun_phrases_are_read_without_words() => Assert.Empty(WordsIn(File.ReadAllText(Path.Combine(Engine, "Document", "NounPhraseChunker.cs"))));

    [Theory]
    [InlineData("text.Is(i, \"that\")", "that")]
    [InlineData("new WordSet(\"but and so\")", "but and so")]
    [InlineData("word is \"so-called\" or Other", "so-called")]
    [InlineData("token.EndsIn(text, \"ly\")", "ly")]
    [InlineData("name == \"sen.\"", "sen.")]
    [InlineData("$\"said {name}\"", "said ")]
    [InlineData("\"\"\"don't\"\"\"", "don't")]
    public void A_word_is_seen(string expression, string word) =>
        Assert.Equal([word], WordsIn($"class Planted {{ object Planted() => {expression}; }}"));

    [Theory]
    [InlineData("text.IsComplementizer(i) // that")]
    [InlineData("\"Rules/measured.txt\"")]
    [InlineData("\"\\u201c\"")]
    [InlineData("nameof(that)")]
    public void Nothing_else_is(string expression) => Assert.Empty(WordsIn($"class Planted {{ object Planted() => {expression}\n; }}"));

    private static string Engine => Path.Combine(Repository.Root, "Extraction");

    private static IEnumerable<string> FilesOf(string room)
    {
        var files = Directory.GetFiles(Path.Combine(Engine, room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files;
    }

    private static IEnumerable<string> WordsIn(string code) =>
        from token in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        where IsInSmallLetters(token.ValueText)
        select token.ValueText;

    private static bool IsInSmallLetters(string text) => text.Any(char.IsAsciiLetterLower) && text.All(static c => char.IsAsciiLetterLower(c) || c is ' ' or '.' or '\'' or '-' or '&');
}
