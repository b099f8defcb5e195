using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Makes attributions: what kind the content is, and which passages stand in it.</summary>
internal static class AttributionBuilder
{
    public static Attribution Build(ClauseText text, AttributionRule rule, TokenRange? source, TokenRange? cue, params TokenRange[] content)
    {
        int words = 0, quoted = 0;
        var passages = new List<int>();
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                var passage = text.PassageAt(i);
                if (passage >= 0 && (passages.Count == 0 || passages[passages.Count - 1] != passage) && text.Passage(passage).Tokens.First >= range.First)
                {
                    passages.Add(passage);
                }

                if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    words++;
                    quoted += passage >= 0 ? 1 : 0;
                }
            }
        }

        var kind = quoted == 0 ? QuoteKind.Indirect : quoted * 10 >= words * 9 ? QuoteKind.Direct : QuoteKind.Mixed;
        return new(kind, content, passages.ToArray(), source, cue, rule);
    }
}
