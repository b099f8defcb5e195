using System.Text;
using Corpus.Emit;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>Compiles a corpus with literals and with resources, runs both, and holds their answers to be what the stages found.</summary>
internal static class StoredCorpus
{
    public static IEnumerable<string> Broken(CorpusModel model)
    {
        var expected = Dump.Of(model);
        var texts = model.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text)).ToArray();
        if (EmittedCorpus.Load(model, Dump.Asking).Ask<string>("Dump") is var literal && literal != expected)
        {
            yield return "literals give other answers: " + Difference(expected, literal);
        }

        if (EmittedCorpus.LoadPrepared(model, Dump.Asking, ChunkSizes.Prepared, texts).Ask<string>("Dump") is var resources && resources != expected)
        {
            yield return "resources give other answers: " + Difference(expected, resources);
        }
    }

    private static string Difference(string expected, string actual)
    {
        var lines = expected.Split('\n').Zip(actual.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        return FuzzInput.Visible($"{lines.First} <> {lines.Second}");
    }
}
