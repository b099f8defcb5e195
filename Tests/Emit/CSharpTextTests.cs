using System.Text;
using Corpus.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Emit;

public class CSharpTextTests
{
    public static TheoryData<string> Words => new()
    {
        "", "plain words", "\"\"\"", "\\", "\\\"", "\\u0041", "*/ /* //", "{0} {{ }}", "a\nb\r\nc\rd\te", "\0" + "1", "\u0001f", "\x7F\x80\u009F",
        "\u2028\u2029\u0085", "a\u202Eb\u2066c\u2069", "\uFEFFa", "caf\u00E9 \u00AD soft", "\u4E2D\u6587 \u0410\u0431", "\U0001F600\U0001F468\u200D\U0001F469",
        "\U000E0041 tag", "\uE000 private", "\uFFFE\uFFFF", "%s ${x} <b>&amp;</b> ]]>", "class @class namespace", new string('x', 300), "'\u2018\u2019\u201C\u201D'",
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_literal_gives_the_words_back(string words)
    {
        var literal = Literal(words);
        Assert.Equal(words, ValueOf(literal));
        Assert.Equal(Encoding.UTF8.GetByteCount(words), Utf8Map.LengthOf(words));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_literal_shows_what_it_holds(string words)
    {
        Assert.All(Literal(words), c => Assert.False(char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\uFEFF' or '\u00AD' || char.IsSurrogate(c), $"U+{(int)c:X4}"));
    }

    // Attributes hold UTF-8, which has no half pairs: they are put in here, one for each L (low) and H (high).
    [Theory]
    [InlineData("H", "\uFFFD")]
    [InlineData("aLb", "a\uFFFDb")]
    [InlineData("LH", "\uFFFD\uFFFD")]
    [InlineData("HHL", "\uFFFD\U00010000")]
    public void Half_a_pair_becomes_the_replacement_character(string pattern, string expected)
    {
        var words = pattern.Replace('H', '\uD800').Replace('L', '\uDC00');
        Assert.Equal(expected, ValueOf(Literal(words)));
        Assert.Equal(Encoding.UTF8.GetByteCount(expected), Utf8Map.LengthOf(words));
    }

    [Fact]
    public void Every_code_unit_comes_back_or_is_half_a_pair()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var words = "<" + (char)c + ">";
            Assert.Equal(char.IsSurrogate((char)c) ? "<\uFFFD>" : words, ValueOf(Literal(words)));
        }
    }

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("one\r\n\r\n two\u2028three\u0085four", "one two three four")]
    [InlineData("a\u202Eb\0c\uFFFFd", "abcd")]
    [InlineData("</summary><script>", "&lt;/summary&gt;&lt;script&gt;")]
    [InlineData("*/ \U0001F600", "*/ \U0001F600")]
    public void Documentation_stands_on_one_line_and_is_XML(string words, string expected)
    {
        var builder = new StringBuilder();
        CSharpText.AppendDocumentation(builder, words);
        Assert.Equal(expected, builder.ToString());
        _ = System.Xml.Linq.XElement.Parse("<summary>" + builder + "</summary>");
    }

    [Theory]
    [InlineData("HillaryClinton", "HillaryClinton")]
    [InlineData("event", "@event")]
    [InlineData("record", "@record")]
    [InlineData("Event", "Event")]
    public void A_keyword_gets_its_sign(string name, string expected) => Assert.Equal(expected, CSharpText.Identifier(name));

    private static string Literal(string words)
    {
        var buffer = new CharBuffer(1);
        CSharpText.AppendLiteral(buffer, words);
        return buffer.ToString();
    }

    private static string ValueOf(string literal)
    {
        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression("\"" + literal + "\"u8"));
        Assert.Empty(expression.GetDiagnostics());
        return expression.Token.ValueText;
    }
}
