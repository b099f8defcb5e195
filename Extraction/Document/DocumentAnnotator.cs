using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document.QuotedSpans;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document.Tagging;
using Corpus.Extraction.Document.Tokenization;

namespace Corpus.Extraction.Document;

/// <summary>Finds the tokens and sentences of an article's blocks, what part of speech each word is, and the quotation marks that belong together.</summary>
internal static class DocumentAnnotator
{
    /// <param name="budget">What reading may cost, and what the later stages go on with; that of the text's length where it is null.</param>
    public static AnnotatedDocument Read(ArticleLayout layout, StepBudget? budget = null)
    {
        budget ??= StepBudget.For(layout.Text.Length);
        var tokenizer = new Tokenizer(layout.Text, layout.Language.Lexicon, layout.Markup, budget);
        var paragraphs = new TokenRange[layout.Paragraphs.Count];
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var first = tokenizer.Count;
            if (layout.Paragraphs[p].Kind != ParagraphKind.FrontMatter)
            {
                tokenizer.Read(layout.Paragraphs[p].Range);
            }

            paragraphs[p] = new(first, tokenizer.Count);
        }

        var tokens = tokenizer.ToList();
        var sentences = Sentences(layout, tokens, paragraphs, budget);
        var sentenceOf = new PaddedList<int>(tokens.Length);
        for (var s = 0; s < sentences.Length; s++)
        {
            sentenceOf.Items.Slice(sentences[s].Tokens.First, sentences[s].Tokens.Count).Fill(s);
        }

        var paragraphOf = new PaddedList<int>(tokens.Length);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            paragraphOf.Items.Slice(paragraphs[p].First, paragraphs[p].Count).Fill(p);
        }

        var tagger = new Tagger(layout.Text, layout.Language, tokens, budget);
        tagger.Learn(sentences);
        foreach (var sentence in sentences)
        {
            tagger.Tag(sentence.Tokens, layout.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Headline or ParagraphKind.Heading);
        }

        return new(layout, budget, tokens, sentences, paragraphs, sentenceOf, paragraphOf, QuotedSpanReader.Read(layout, tokens, paragraphs, budget));
    }

    /// <summary>Sentences end with their paragraph, unless the layout says that it goes on in the next.</summary>
    private static Sentence[] Sentences(ArticleLayout layout, PaddedList<Token> tokens, TokenRange[] paragraphs, StepBudget budget)
    {
        var reader = new SentenceSegmenter(layout.Text, tokens);
        var sentences = new List<Sentence>();
        var ends = new List<int>();
        var join = 0;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var first = p;
            while (join < layout.Joins.Count && layout.Joins[join] < p)
            {
                join++;
            }

            for (; join < layout.Joins.Count && layout.Joins[join] == p && p + 1 < paragraphs.Length; join++)
            {
                p++;
            }

            var start = paragraphs[first].First;
            if (start == paragraphs[p].End)
            {
                continue;
            }

            ends.Clear();
            budget.Enter(tokens[start].Start);
            budget.Charge(paragraphs[p].End - start);
            reader.Read(start, paragraphs[p].End, ends);
            var paragraph = first;
            foreach (var end in ends)
            {
                while (start >= paragraphs[paragraph].End)
                {
                    paragraph++;
                }

                sentences.Add(new(new(start, end), paragraph));
                start = end;
            }
        }

        return sentences.ToArray();
    }
}
