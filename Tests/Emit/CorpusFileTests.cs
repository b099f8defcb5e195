using Corpus.Emit;
using Corpus.Emit.Search;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>A corpus in a file: objects as they are asked for, and one clear exception where the file is not the one that was written.</summary>
public class CorpusFileTests
{
    private const string Refusing = $$"""
        namespace {{EmittedCorpus.Namespace}};

        internal static class Asking
        {
            public static string Refusal()
            {
                try { return Articles.All[0].Name + Quotes.All.Count; }
                catch (System.InvalidOperationException refusal) { return refusal.Message; }
            }
        }
        """;

    [Fact]
    public void A_file_that_is_missing_cut_foreign_or_of_other_content_is_one_clear_exception()
    {
        var model = new ModelMaker(1).Model(3, 3, 20);
        var (image, file, path) = EmittedCorpus.FileImage(model, Refusing);
        string Refusal(byte[]? content)
        {
            File.Delete(path);
            if (content is not null)
            {
                File.WriteAllBytes(path, content);
            }

            return EmittedCorpus.LoadImage(image).Ask<string>("Refusal");
        }

        var missing = Refusal(null);
        Assert.StartsWith($"The file '{path}', which holds the corpus, cannot be read: ", missing, StringComparison.Ordinal);
        Assert.EndsWith(" A build writes it beside the program; it has to be copied with it.", missing, StringComparison.Ordinal);
        var damaged = $"The file '{Path.GetFileName(path)}', which holds the corpus, is damaged. Copy it again from the output of the build, or rebuild the project from scratch.";
        Assert.All(new byte[][] { [], new byte[40], file[..^1], file[8..], [.. file, 0], new byte[file.Length] }, content => Assert.Equal(damaged, Refusal(content)));

        var (_, other, _) = EmittedCorpus.FileImage(new ModelMaker(2).Model(3, 3, 20), Refusing);
        Assert.Equal(damaged.Replace("is damaged", "is not the one that the code was generated with", StringComparison.Ordinal), Refusal(other));
        Assert.StartsWith("folder/", Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_damage_is_noticed_when_it_is_read()
    {
        var (image, file, path) = EmittedCorpus.FileImage(
            new ModelMaker(1).Model(30, 60, 400),
            DamagedResourceTests.Asking.Replace($"EndsWith(\"{DamagedResourceTests.Refusal}\")", "EndsWith(\", or rebuild the project from scratch.\")", StringComparison.Ordinal));
        string[] Answers(byte[] content)
        {
            File.Delete(path);
            File.WriteAllBytes(path, content);
            return EmittedCorpus.LoadImage(image).Ask<string[]>("Answers");
        }

        var expected = Answers(file);
        Assert.DoesNotContain(DamagedResourceTests.Refusal, expected);
        var random = new Random(13);
        var noticed = 0;
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])file.Clone();
            damaged[i % 4 == 0 ? ^(1 + random.Next(200)) : random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            var answers = Answers(damaged);
            Assert.Equal(expected.Length, answers.Length);
            Assert.All(answers.Zip(expected), pair => Assert.True(pair.First == DamagedResourceTests.Refusal || pair.First == pair.Second));
            noticed += answers.Contains(DamagedResourceTests.Refusal) ? 1 : 0;
        }

        // What is damaged may be the word index, of which nothing was asked.
        Assert.InRange(noticed, 30, 60);
    }

    [Fact]
    public void Lists_are_the_same_by_index_and_by_walking_and_keep_no_object_that_nobody_keeps()
    {
        var corpus = EmittedCorpus.LoadFile(new ModelMaker(3).Model(60, 90, 60), $$"""
            namespace {{EmittedCorpus.Namespace}};

            using System;
            using System.Collections.Generic;
            using System.Linq;

            internal static class Asking
            {
                public static bool SameByIndex() => Same(Quotes.All) && Same(Quotes.Attributions) && Same(Articles.All) && Same(People.All);

                private static bool Same<T>(IReadOnlyList<T> all)
                {
                    var walked = all.ToList();
                    var copied = new T[all.Count];
                    ((ICollection<T>)all).CopyTo(copied, 0);
                    return walked.Count == all.Count && walked.Select((item, i) => ReferenceEquals(item, all[i])).All(same => same) && copied.SequenceEqual(walked)
                        && ((IList<T>)all).IndexOf(walked[^1]) == walked.Count - 1 && Thrown(() => all[all.Count]) && Thrown(() => ((IList<T>)all).Clear());
                }

                private static bool Thrown(Func<object?> ask) { try { ask(); return false; } catch (ArgumentOutOfRangeException) { return true; } }

                private static bool Thrown(Action ask) { try { ask(); return false; } catch (NotSupportedException) { return true; } }

                public static bool KeepsWhatIsKept()
                {
                    var quote = Quotes.All[7];
                    Collect();
                    return ReferenceEquals(quote, Quotes.All[7]) && ReferenceEquals(quote, Quotes.All.Skip(7).First()) && ReferenceEquals(quote.Article, quote.Article)
                        && quote.Article.Attributions.Contains(quote);
                }

                public static int KeptByNobody()
                {
                    var weak = Walked();
                    Collect();
                    return weak.Count(reference => reference.IsAlive);
                }

                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
                private static List<WeakReference> Walked() => [.. Quotes.All.Select(quote => new WeakReference(quote)), .. Articles.All.Select(article => new WeakReference(article))];

                private static void Collect() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
            }
            """);
        Assert.True(corpus.Ask<bool>("SameByIndex"));
        Assert.True(corpus.Ask<bool>("KeepsWhatIsKept"));
        Assert.InRange(corpus.Ask<int>("KeptByNobody"), 0, 130);
    }

    [Fact]
    public void Searches_give_what_they_give_in_a_resource()
    {
        var model = new ModelMaker(5).Model(40, 30, 300);
        const string asking = $$"""
            namespace {{EmittedCorpus.Namespace}};

            using System.Linq;

            internal static class Asking
            {
                public static string Found(string query) =>
                    string.Join("|", Articles.Search(query).Select(hit => hit.Article.Name + hit.Score + string.Concat(hit.Spans)))
                        + string.Join("|", Quotes.Search(query).Select(hit => hit.Quote.Id + hit.Score));
            }
            """;
        var texts = model.Articles.Select(article => System.Text.Encoding.UTF8.GetBytes(article.Facts.File.Text)).ToList();
        var resource = EmittedCorpus.LoadPrepared(model, asking, ChunkSizes.Default, texts);
        var file = EmittedCorpus.LoadFile(model, asking);
        string[] words = [.. model.Articles[0].Facts.File.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsAsciiLetter)).Distinct().Take(6)];
        Assert.NotEmpty(words);
        Assert.All([.. words, words[0] + " " + words[^1], $"\"{words[0]} {words[^1]}\"", words[0][..1] + "*", words[0] + " -" + words[^1]], query =>
            Assert.Equal(resource.Ask<string>("Found", query), file.Ask<string>("Found", query)));
        Assert.Contains(words, word => file.Ask<string>("Found", word).Length > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(700)]
    public void A_word_index_that_did_not_fit_into_memory_is_the_same(int runSize)
    {
        var model = new ModelMaker(6).Model(50, 9, 200);
        string Written(WordIndex index)
        {
            for (var row = 0; row < model.Articles.Count; row++)
            {
                index.Add(row, System.Text.Encoding.UTF8.GetBytes(model.Articles[row].Facts.File.Text));
            }

            var starts = new TableWriter();
            var chunks = index.Chunks(starts, 500).Select(chunk => chunk.Table.ToString()).ToList();
            Assert.True(chunks.Count > 1);
            return string.Join("\n", chunks.Append(starts.Table.ToString()).Append(index.ArticleWords().Table.ToString()));
        }

        using var spill = new MemoryStream();
        Assert.Equal(Written(new(model.Articles.Count)), Written(new(model.Articles.Count, spill, runSize)));
        Assert.True(spill.Length > 0);
    }
}
