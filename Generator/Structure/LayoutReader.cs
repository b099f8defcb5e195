using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;

namespace Corpus.Generator.Structure;

/// <summary>Finds the blocks of an article.</summary>
internal static class LayoutReader
{
    public static ArticleLayout Read(ArticleFile file)
    {
        var text = file.Text;
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text.Substring(start, end - start)))
            {
                paragraphs.Add(new(ParagraphKind.Body, new(start, end)));
            }

            start = end + 1;
        }

        var header = new ArticleHeader(null, default, null, null, null, null, null, null, default, default);
        return new(file, header, EquatableArray.From(paragraphs), default, default, default);
    }
}
