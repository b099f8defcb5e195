using System.Text;
using Corpus.Extraction.Text;
using Corpus.Emit.Kept;
using Corpus.Emit.Tables;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Units;

/// <summary>What is known of some articles beside their text: a directory, then a record each.</summary>
/// <param name="Texts">The articles by chunk of text.</param>
internal sealed record ArticleTableUnit(int Number, EquatableArray<EquatableArray<ArticleFacts>> Texts, CorpusOptions Options)
    : ChunkUnit(ChunkKind.Articles, Number, Options)
{
    // Digits of an offset; the emitted DirectoryWidth.
    private const int DirectoryWidth = 4;

    // Digits of a key; the emitted KeyWidth.
    private const int KeyWidth = ContentHash.Bits / TableWriter.BitsInDigit;

    public int ArticleCount
    {
        get
        {
            var count = 0;
            foreach (var text in Texts.AsSpan())
            {
                count += text.Count;
            }

            return count;
        }
    }

    public override CharBuffer Content()
    {
        var directory = new TableWriter(ArticleCount * 2048);
        var records = new TableWriter(ArticleCount * 2048);
        var directoryLength = ArticleCount * 2 * DirectoryWidth;
        for (var chunk = 0; chunk < Texts.Count; chunk++)
        {
            var textStart = 0;
            foreach (var article in Texts[chunk].AsSpan())
            {
                var start = directoryLength + records.Length;
                Place(records, article, chunk, textStart);
                if (Options.TextsInResource)
                {
                    // Read before the compiler started, which is once.
                    var map = new Utf8Map(article.File.Text);
                    Enter(directory, start, directoryLength + ArticleRecord.Write(records, article, map));
                    textStart += map.Length;
                    continue;
                }

                var bytes = ArticleNotes.Of(article).Bytes(article);
                Enter(directory, start, directoryLength + records.Length + bytes.Quotes);
                records.Append(bytes.Record, bytes.Length);
                textStart += bytes.TextLength;
            }
        }

        return directory.Append(records).Table;
    }

    /// <summary>Where the text is: its key in the resource; or the literal, counted from the first of this chunk of tables, and where in it.</summary>
    private void Place(TableWriter table, ArticleFacts article, int chunk, int start)
    {
        if (Options.TextsInResource)
        {
            table.Fixed(ContentHash.Compute(Encoding.UTF8.GetBytes(article.File.Text)), KeyWidth);
        }
        else
        {
            table.Number(chunk).Number(start);
        }
    }

    private static void Enter(TableWriter directory, int record, int quotes) => directory.Fixed(record, DirectoryWidth).Fixed(quotes, DirectoryWidth);
}
