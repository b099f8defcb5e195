using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document.QuotedSpans;
using Corpus.Extraction.Document.Tokenization;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document;

/// <summary>
/// The tokens and sentences of an article and its paired quotation marks. Lives only while one article is extracted;
/// it is not a pipeline model.
/// </summary>
internal sealed class AnnotatedDocument
{
    public AnnotatedDocument(
        ArticleLayout layout,
        StepBudget budget,
        PaddedList<Token> tokens,
        Sentence[] sentences,
        TokenRange[] paragraphs,
        PaddedList<int> sentenceOf,
        PaddedList<int> paragraphOf,
        QuotedSpanReading quotedSpans)
    {
        Layout = layout;
        Language = layout.Language;
        Text = layout.Text;
        Budget = budget;
        Tokens = tokens;
        Sentences = new(sentences);
        ParagraphTokens = new(paragraphs);
        SentenceOf = sentenceOf;
        ParagraphOf = paragraphOf;
        QuotedSpans = quotedSpans.QuotedSpans;
        Findings = quotedSpans.Findings;
        QuotedSpanAt = Outermost(QuotedSpans, tokens.Length);
    }

    public ArticleLayout Layout { get; }

    /// <summary>What the stages from here on may cost together.</summary>
    public StepBudget Budget { get; }
    public Language Language { get; }

    /// <summary>The text of the article, held here as it may be read anew each time the file is asked for it.</summary>
    public string Text { get; }

    public PaddedList<Token> Tokens { get; }
    public PaddedList<Sentence> Sentences { get; }

    /// <summary>The tokens of each paragraph, by paragraph index; empty for front matter and code.</summary>
    public PaddedList<TokenRange> ParagraphTokens { get; }

    /// <summary>By token: index of its sentence.</summary>
    public PaddedList<int> SentenceOf { get; }

    /// <summary>By token: index of its paragraph.</summary>
    public PaddedList<int> ParagraphOf { get; }

    /// <summary>The quoted spans in quotation marks, in order of their start; a nested one follows the one that holds it.</summary>
    public QuotedSpan[] QuotedSpans { get; }

    /// <summary>By token: index of the outermost quoted span that holds it, or -1.</summary>
    public PaddedList<int> QuotedSpanAt { get; }

    /// <summary>The quotation marks that do not pair.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The kind of the paragraph that a token is in; beyond the article there is none that says anything.</summary>
    public ParagraphKind KindOf(int token) => ParagraphOf[token] is var paragraph and >= 0 ? Layout.Paragraphs[paragraph].Kind : ParagraphKind.Separator;

    public TextRange RangeOf(TokenRange tokens) => tokens.IsEmpty ? default : new(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);
    public string TextOf(TokenRange tokens) => RangeOf(tokens).Of(Text);

    /// <summary>Gives its tokens up, so that the next article of the thread needs no memory for its own. Nobody may ask the document after this.</summary>
    public void Release() => Tokenizer.Reuse(Tokens);

    private static PaddedList<int> Outermost(QuotedSpan[] quotedSpans, int tokens)
    {
        var at = new PaddedList<int>(tokens);
        at.Items.Fill(-1);
        for (var p = 0; p < quotedSpans.Length; p++)
        {
            if (quotedSpans[p].Parent < 0)
            {
                at.Items.Slice(quotedSpans[p].Tokens.First, quotedSpans[p].Tokens.Count).Fill(p);
            }
        }

        return at;
    }
}
