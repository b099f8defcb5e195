using System.Collections.Generic;
using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Structure;

/// <summary>Finds the tokens and sentences of an article's blocks.</summary>
internal static class WordReader
{
    public static ArticleWords Read(ArticleLayout layout)
    {
        var text = layout.Text;
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var paragraphs = new TokenRange[layout.Paragraphs.Count];
        for (var p = 0; p < layout.Paragraphs.Count; p++)
        {
            var range = layout.Paragraphs[p].Range;
            var first = tokens.Count;
            for (var i = range.Start; i < range.End;)
            {
                if (char.IsWhiteSpace(text[i]))
                {
                    i++;
                    continue;
                }

                var start = i++;
                var space = start == range.Start || char.IsWhiteSpace(text[start - 1]);
                if (char.IsLetterOrDigit(text[start]))
                {
                    while (i < range.End && char.IsLetterOrDigit(text[i]))
                    {
                        i++;
                    }

                    var shape = char.IsUpper(text[start]) ? WordShape.Capitalized : WordShape.Lower;
                    tokens.Add(new(start, i, TokenKind.Word, shape, Words.Find(System.MemoryExtensions.AsSpan(text, start, i - start)), PartOfSpeech.Other, space));
                }
                else
                {
                    var quote = text[start] is '"' or '\u201c' or '\u201d';
                    tokens.Add(new(start, i, quote ? TokenKind.QuoteMark : TokenKind.Punctuation, WordShape.Other, null, quote ? PartOfSpeech.QuoteMark : PartOfSpeech.Punctuation, space));
                }
            }

            paragraphs[p] = new(first, tokens.Count);
            if (tokens.Count > first)
            {
                sentences.Add(new(paragraphs[p], p));
            }
        }

        var sentenceOf = new int[tokens.Count];
        var paragraphOf = new int[tokens.Count];
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var t = sentences[s].Tokens.First; t < sentences[s].Tokens.End; t++)
            {
                sentenceOf[t] = s;
                paragraphOf[t] = sentences[s].Paragraph;
            }
        }

        var array = tokens.ToArray();
        return new(layout, array, sentences.ToArray(), paragraphs, sentenceOf, paragraphOf, PassageReader.Read(layout, array, paragraphs));
    }
}
