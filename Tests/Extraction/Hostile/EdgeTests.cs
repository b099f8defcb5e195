using System.Reflection;
using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Hostile;

/// <summary>An article may begin and end with any word or mark: no rule needs the one before or after.</summary>
public class EdgeTests
{
    private const int LongestExample = 600;

    private static readonly string[] Marks = [",", ".", ";", ":", "!", "?", "…", "-", "—", "\"", "“", "”", "'", "’", "``", "''", "(", ")", "[", "]", "/", "&", "$", "%", "#", "@", "|", "'s", "«", "»"];

    /// <summary>A sentence or two of each rule's shape, and some with all of them at once.</summary>
    private static readonly string[] Shapes =
    [
        "\"We won,\" Ana Vega, the mayor of Orford, said on Monday.",
        "\"We won,\" said Ana Vega, a lawyer from Orford, who runs the shop.",
        "Ana Vega (D-Ohio) said that the plan, she argued, was \"over.\"",
        "The plan she announced, as Vega put it, is what they call \"a mess.\"",
        "According to Ana Vega, the 45-year-old head of the union, the law is dead; in her words, \"gone.\"",
        "Asked whether he knew, Mr. Oro's lawyer told reporters no, adding that \"it is over.\"",
        "In a statement, the Orford Herald called it \"a sad day\" -- and here a friend wept -- \"for the town.\"",
        "Critics' claim that the board was told of it is false, and her view is that it was wrong.",
        "\"Vega was quoted as saying \u2018we won\u2019 in May,\" he wrote in The Herald: \"We will learn.\"",
        "Vega: We won. They lost.\n\nOro: (laughs) No.\n\n- Ana Vega",
        "Council wants a new law, mayor says: 'It is over'",
        "It was said to be \"long\" by farmers briefed on the plan, 37, of Gary, Ind.",
    ];

    [Theory]
    [InlineData("The plan she announced")]
    [InlineData(", said Ann Brown.")]
    [InlineData(") Brown suggested a plan.")]
    [InlineData("niece,D \"C\" P")]
    [InlineData("… wants a new law. \"Yes,\" said Ann Brown.")]
    [InlineData("...wants a new law")]
    [InlineData("] Orrin Marsh told her so")]
    [InlineData("; she announced")]
    [InlineData("'s plan, he said")]
    public void Words_are_missing_before_or_after(string text) => Reads(text);

    [Fact]
    public void Every_part_of_a_sentence_stands_alone()
    {
        foreach (var shape in Shapes)
        {
            var tokens = Read.Words(shape).Tokens.Items.ToArray();
            foreach (var first in tokens)
            {
                foreach (var last in tokens.Where(token => token.Start >= first.Start))
                {
                    Reads(shape[first.Start..last.End]);
                }
            }
        }
    }

    [Fact]
    public void Every_mark_stands_before_and_after_every_sentence()
    {
        foreach (var mark in Marks)
        {
            foreach (var shape in Shapes)
            {
                Reads(mark + shape);
                Reads(mark + " " + shape);
                Reads(shape + mark);
                Reads(shape.TrimEnd('.') + " " + mark);
            }
        }
    }

    /// <summary>The sentences of all other tests, cut off at each word, by turns with a mark before or after.</summary>
    [Fact]
    public void Every_example_breaks_off_and_sets_in_anywhere()
    {
        var examples = Examples();
        Assert.True(examples.Count > 800, $"{examples.Count} examples");
        var mark = 0;
        foreach (var example in examples)
        {
            var tokens = Read.Words(example).Tokens.Items.ToArray();
            foreach (var token in tokens)
            {
                Reads((mark % 2 == 0 ? Marks[mark / 2 % Marks.Length] : "") + example[token.Start..]);
                Reads(example[..token.End] + (mark % 2 == 0 ? "" : Marks[mark / 2 % Marks.Length]));
                mark++;
            }
        }
    }

    /// <summary>Words and marks by chance: what no sentence has at all.</summary>
    [Fact]
    public void Words_and_marks_by_chance()
    {
        var random = new Random(20_261);
        var pool = Shapes.SelectMany(shape => Read.Words(shape).Tokens.Items.ToArray().Select(token => shape[token.Start..token.End])).Concat(Marks).ToArray();
        for (var i = 0; i < 6000; i++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 9)).Select(_ => pool[random.Next(pool.Length)] + (random.Next(4) == 0 ? "" : random.Next(12) == 0 ? "\n\n" : " "));
            Reads(string.Concat(parts));
        }
    }

    /// <summary>Every text that a test of the stages is given.</summary>
    private static List<string> Examples() =>
    [
        .. typeof(EdgeTests).Assembly.GetTypes()
            .Where(type => type.Namespace is { } space && (space.Contains(".Quotes", StringComparison.Ordinal) || space.Contains(".People", StringComparison.Ordinal) || space.Contains(".Speakers", StringComparison.Ordinal) || space.Contains(".Structure", StringComparison.Ordinal)))
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)))
            .SelectMany(data => data.OfType<string>())
            .Where(text => text.Length is > 0 and <= LongestExample)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static void Reads(string text)
    {
        var extracted = ArticleResult.From(new("a.txt", new ArticleFile("a", "a.txt", text, ArticleMetadata.None), default));
        var fault = extracted.Findings.FirstOrDefault(finding => finding.Id is FindingId.ExtractionFailed or FindingId.TooMuchWork);
        Assert.True(fault is null, $"{fault?.Id} {fault?.Arguments.FirstOrDefault()}: {text}");
        Assert.NotNull(extracted.Facts);
        foreach (var quote in extracted.Facts.Quotes)
        {
            Assert.All(quote.Spans, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, text));
            Assert.True(quote.Source is not { } source || (source.Start < source.End && source.End <= text.Length), text);
            Assert.True(quote.Cue is not { } cue || (cue.Start < cue.End && cue.End <= text.Length), text);
        }
    }
}
