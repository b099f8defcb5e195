using Corpus.Emit;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>An assembly whose resources were damaged gives right answers or one exception that says what to do, and never other words.</summary>
public class DamagedResourceTests
{
    internal const string Refusal = " Rebuild the project from scratch.";

    internal static readonly string Asking = $$"""
        namespace {{EmittedCorpus.Namespace}};

        using System;
        using System.Collections.Generic;
        using System.Linq;

        internal static class Asking
        {
            /// <summary>What is said of the texts that are refused.</summary>
            public static string[] Refusals() => [.. Articles.All.Select(Refused).Where(message => message.Length > 0).Distinct()];

            private static string Refused(Article article)
            {
                try { return article.Text.Length < 0 ? article.Text : ""; }
                catch (InvalidOperationException refusal) { return refusal.Message; }
            }

            /// <summary>Asks everything twice: what was refused once must not be answered wrongly later.</summary>
            public static string[] Answers() => [.. Walk(), .. Walk()];

            private static IEnumerable<string> Walk()
            {
                for (var i = 0; i < Articles.All.Count; i++)
                {
                    var row = i;
                    yield return Ask(() => Articles.All[row].Name + Articles.All[row].Headline + Articles.All[row].WordCount);
                    yield return Ask(() => Articles.All[row].Text);
                    yield return Ask(() => string.Join("|", Articles.All[row].Quotes.Select(quote => quote.Text + quote.Speaker?.Name + quote.Sentence + quote.Variants.Count)));
                    yield return Ask(() => string.Join("|", Articles.All[row].Paragraphs.Select(paragraph => paragraph.Text)));
                    yield return Ask(() => string.Join("|", Articles.All[row].NearDuplicates.Select(article => article.Name)));
                }

                for (var i = 0; i < People.All.Count; i++)
                {
                    var row = i;
                    yield return Ask(() => People.All[row].Name + string.Join("|", People.All[row].JobTitles));
                    yield return Ask(() => string.Join("|", People.All[row].Mentions.Select(mention => mention.Text)));
                    yield return Ask(() => string.Join("|", People.All[row].Quotes.Select(quote => quote.Text)));
                }
            }

            private static string Ask(Func<string> question)
            {
                try { return question(); }
                catch (InvalidOperationException refusal) when (refusal.Message.EndsWith("{{Refusal}}")) { return "{{Refusal}}"; }
            }
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Any_bit_that_was_flipped_is_noticed(bool inTables)
    {
        var (image, resource, expected) = Corpus(inTables);
        var start = image.AsSpan().IndexOf(resource);
        var random = new Random(11);
        for (var i = 0; i < 100; i++)
        {
            // Some of them where the content ends and the checksums stand, and in the resource's length before it.
            var position = (i % 5) switch
            {
                0 => resource.Length - 1 - random.Next(64),
                1 => random.Next(256),
                2 => -1 - random.Next(3),
                _ => random.Next(resource.Length),
            };
            var damaged = (byte[])image.Clone();
            damaged[start + position] ^= (byte)(1 << random.Next(8));
            ExpectRefusals(damaged, expected);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stretches_that_were_overwritten_are_noticed(bool inTables)
    {
        var (image, resource, expected) = Corpus(inTables);
        var start = image.AsSpan().IndexOf(resource);
        var random = new Random(12);
        for (var i = 0; i < 15; i++)
        {
            var damaged = (byte[])image.Clone();
            var stretch = damaged.AsSpan(start, resource.Length)[random.Next(resource.Length - 8)..];
            stretch = stretch[..random.Next(8, stretch.Length + 1)];
            if (i % 2 == 0)
            {
                random.NextBytes(stretch);
            }
            else
            {
                stretch.Fill((byte)(i % 3 == 0 ? 0xFF : 0));
            }

            ExpectRefusals(damaged, expected);
        }
    }

    [Fact]
    public void The_damaged_resource_is_named()
    {
        var (image, resource, _) = Corpus(inTables: false);
        image[image.AsSpan().IndexOf(resource) + (resource.Length / 2)] ^= 1;
        Assert.Equal(["The resource 'corpus.texts' is damaged." + Refusal], EmittedCorpus.LoadImage(image).Ask<string[]>("Refusals"));
    }

    private static (byte[] Image, byte[] Resource, string[] Expected) Corpus(bool inTables)
    {
        var model = new ModelMaker(1).Model(30, 60, 400);
        var (image, texts, tables) = EmittedCorpus.PreparedImage(
            model, Asking, ChunkSizes.Default, [.. model.Articles.Select(article => System.Text.Encoding.UTF8.GetBytes(article.Facts.File.Text))]);
        Assert.True(texts.Length > 3 * 4096 && tables.Length > 4096);
        var expected = EmittedCorpus.LoadImage(image).Ask<string[]>("Answers");
        Assert.DoesNotContain(Refusal, expected);
        return (image, inTables ? tables : texts, expected);
    }

    private static void ExpectRefusals(byte[] image, string[] expected)
    {
        var answers = EmittedCorpus.LoadImage(image).Ask<string[]>("Answers");
        Assert.Equal(expected.Length, answers.Length);
        Assert.Contains(Refusal, answers);
        Assert.All(answers.Zip(expected), pair => Assert.True(pair.First == Refusal || pair.First == pair.Second));
    }
}
