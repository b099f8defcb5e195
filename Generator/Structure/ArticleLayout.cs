using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;

namespace Corpus.Generator.Structure;

/// <summary>What an article says of itself, as text and (for authors) with the place it says so.</summary>
internal sealed record ArticleHeader(
    string? Headline,
    EquatableArray<string> Highlights,
    string? Dateline,
    string? Publisher,
    string? Url,
    string? DatePublished,              // yyyy-MM-dd, only on explicit evidence
    string? Language,
    string? CopyrightNotice,
    EquatableArray<string> Keywords,
    EquatableArray<HeaderAuthor> Authors);

/// <param name="Range">Where the byline names the author; empty when metadata or front matter does.</param>
internal sealed record HeaderAuthor(string Name, string? JobTitle, TextRange Range);

/// <summary>A paragraph of the article; every character of the text that is not white space is in exactly one.</summary>
internal sealed record Paragraph(ParagraphKind Kind, TextRange Range);

/// <summary>The blocks of an article, before words: paragraphs with their kinds, header, and what is markup.</summary>
/// <param name="Markup">
/// Ordered ranges, apart from each other, that are no running words: link targets, tags, emphasis marks, bullets, code, front
/// matter, the dateline. No tokens are made there.
/// </param>
/// <param name="Joins">Indexes of paragraphs that go on in the next one (a sentence that an empty line breaks).</param>
internal sealed record ArticleLayout(
    ArticleFile File,
    ArticleHeader Header,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<TextRange> Markup,
    EquatableArray<int> Joins,
    EquatableArray<Finding> Findings)
{
    public string Text => File.Text;

    /// <summary>The paragraphs that corrections say to pass over, in order.</summary>
    public EquatableArray<TextRange> Ignored { get; init; }
}

/// <summary>A sentence: tokens of one paragraph (or of paragraphs joined), closing marks included.</summary>
internal readonly record struct Sentence(TokenRange Tokens, int Paragraph);

/// <summary>
/// The tokens and sentences of an article and its paired quotation marks. Lives only while one article is extracted;
/// it is not a pipeline model.
/// </summary>
internal sealed class ArticleWords
{
    public ArticleWords(ArticleLayout layout, StepBudget budget, Edged<Token> tokens, Sentence[] sentences, TokenRange[] paragraphs, Edged<int> sentenceOf, Edged<int> paragraphOf, PassageReading passages)
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

/// <summary>A passage in quotation marks.</summary>
/// <param name="Tokens">Its tokens, the marks included.</param>
/// <param name="HasOpening">Its first token is its opening mark (not so where the opening mark is missing).</param>
/// <param name="HasClosing">Its last token is its closing mark (not so in the first paragraphs of a quote of several, or where the mark is missing).</param>
/// <param name="Parent">Index of the passage that holds it, or -1.</param>
/// <param name="Continues">Index of the passage of the paragraph before that it goes on from (a quote of several paragraphs), or -1.</param>
internal readonly record struct Passage(TokenRange Tokens, bool HasOpening, bool HasClosing, int Parent, int Continues)
{
    /// <summary>The words, marks left off.</summary>
    public TokenRange Inner => new(Tokens.First + (HasOpening ? 1 : 0), Tokens.End - (HasClosing ? 1 : 0));
}
