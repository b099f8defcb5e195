using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document.QuotedSpans;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document;

/// <summary>
/// The tokens and sentences of an article and its paired quotation marks. Lives only while one article is extracted;
/// it is not a pipeline model.
/// </summary>
internal sealed class ArticleWords
{
    public ArticleWords(
        ArticleLayout layout,
        StepBudget budget,
        Edged<Token> tokens,
        Sentence[] sentences,
        TokenRange[] paragraphs,
        Edged<int> sentenceOf,
        Edged<int> paragraphOf,
        PassageReading passages)
    {
        Layout = layout;
        Budget = budget;
        Tokens = tokens;
        Sentences = new(sentences);
        ParagraphTokens = new(paragraphs);
        SentenceOf = sentenceOf;
        ParagraphOf = paragraphOf;
        Passages = passages.Passages;
        Findings = passages.Findings;
        PassageAt = Outermost(Passages, tokens.Length);
    }

    public ArticleLayout Layout { get; }

    /// <summary>What the stages from here on may cost together.</summary>
    public StepBudget Budget { get; }
    public Language Language => Layout.Language;
    public string Text => Layout.Text;
    public Edged<Token> Tokens { get; }
    public Edged<Sentence> Sentences { get; }

    /// <summary>The tokens of each paragraph, by paragraph index; empty for front matter and code.</summary>
    public Edged<TokenRange> ParagraphTokens { get; }

    /// <summary>By token: index of its sentence.</summary>
    public Edged<int> SentenceOf { get; }

    /// <summary>By token: index of its paragraph.</summary>
    public Edged<int> ParagraphOf { get; }

    /// <summary>The passages in quotation marks, in order of their start; a nested one follows the one that holds it.</summary>
    public Passage[] Passages { get; }

    /// <summary>By token: index of the outermost passage that holds it, or -1.</summary>
    public Edged<int> PassageAt { get; }

    /// <summary>The quotation marks that do not pair.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The kind of the paragraph that a token stands in; beyond the article there is none that says anything.</summary>
    public ParagraphKind KindOf(int token) => ParagraphOf[token] is var paragraph and >= 0 ? Layout.Paragraphs[paragraph].Kind : ParagraphKind.Separator;

    public TextRange RangeOf(TokenRange tokens) => tokens.IsEmpty ? default : new(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);
    public string TextOf(TokenRange tokens) => RangeOf(tokens).Of(Text);

    private static Edged<int> Outermost(Passage[] passages, int tokens)
    {
        var at = new Edged<int>(tokens);
        at.Items.Fill(-1);
        for (var p = 0; p < passages.Length; p++)
        {
            if (passages[p].Parent < 0)
            {
                at.Items.Slice(passages[p].Tokens.First, passages[p].Tokens.Count).Fill(p);
            }
        }

        return at;
    }
}
