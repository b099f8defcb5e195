using System.Collections.Generic;

namespace Corpus.Generator.Structure;

/// <summary>Pairs the quotation marks of an article.</summary>
internal static class PassageReader
{
    public static Passage[] Read(Token[] tokens, TokenRange[] paragraphs)
    {
        var passages = new List<Passage>();
        foreach (var paragraph in paragraphs)
        {
            var open = -1;
            for (var t = paragraph.First; t < paragraph.End; t++)
            {
                if (tokens[t].Kind == TokenKind.QuoteMark)
                {
                    if (open < 0)
                    {
                        open = t;
                    }
                    else
                    {
                        passages.Add(new(new(open, t + 1), true, true, -1, -1));
                        open = -1;
                    }
                }
            }
        }

        return passages.ToArray();
    }
}
