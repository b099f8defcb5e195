using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>An article's layout while its rules are being applied, one after the other.</summary>
internal sealed class LayoutDraft
{
    public LayoutDraft(ArticleFile file, Language language, StepBudget budget)
    {
        Budget = budget;
        File = file;
        Language = language;
        IsMarkdown = file.Path.EndsWithIgnoringCase(".md") || file.Path.EndsWithIgnoringCase(".markdown");
    }

    public StepBudget Budget { get; }
    public ArticleFile File { get; }
    public Language Language { get; }
    public string Text => File.Text;
    public bool IsMarkdown { get; }
    public FrontMatter FrontMatter { get; set; } = FrontMatter.None;
    public List<Block> Blocks { get; } = [];
    public List<TextRange> Markup { get; } = [];
    public List<Link> Links { get; } = [];

    /// <summary>What links by reference are called by, folded.</summary>
    public HashSet<string> LinkLabels { get; } = new(StringComparer.Ordinal);

    public List<Finding> Findings { get; } = [];

    /// <summary>What the text itself says; front matter and the project file may say better.</summary>
    public HeaderCandidates FromText { get; } = new();

    /// <summary>One of the next blocks is running text of at least so many characters.</summary>
    public bool HasBodyBelow(int index, int reach, int shortest)
    {
        for (var i = index + 1; i < Blocks.Count && i <= index + reach; i++)
        {
            if (Blocks[i].IsBody && Blocks[i].Length >= shortest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first character of a block's content; U+0000 where it has none, as <c>[^1]:</c> at the end of an article.</summary>
    public char FirstOf(Block block) => block.ContentStart < block.End ? Text[block.ContentStart] : '\0';

    /// <summary>The block as a reader sees it, once the markup is known; several rules look at one.</summary>
    public PlainText Plain(Block block)
    {
        if (block.Plain is null)
        {
            Budget.Charge(block.Length);
            block.Plain = PlainText.Of(Text, block.Content, Markup);
        }

        return block.Plain;
    }

    /// <summary>The block as a reader sees it where it is short enough to be anything but running text, else nothing.</summary>
    public string Short(Block block, int longest = 200) => block.Length <= longest ? Plain(block).Text : "";

    public void Report(string id, TextRange range, params string[] arguments) => Findings.Add(new(id, range, new(arguments)));

    /// <summary>Takes words of a block out of the running text.</summary>
    public void Hide(Block block, TextRange range)
    {
        Budget.Charge(Markup.Count);
        Markup.Add(range);
        MarkupRanges.Normalize(Markup);
        block.Plain = null;
    }

    /// <summary>Makes two blocks of one; the second starts at a character, and has the kind of the first.</summary>
    public void Split(int index, int at)
    {
        var block = Blocks[index];
        var second = new Block(new Line(at, block.End, 0, false), at, BlockMark.None, block.Kind);
        var end = at;
        while (end > block.ContentStart && CharClasses.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        block.ExtendTo(end);
        block.Plain = null;
        Blocks.Insert(index + 1, second);
    }

    /// <summary>Takes the lines of front matter out of the text.</summary>
    public void AddFrontMatter(Line first, int end)
    {
        var block = new Block(first, first.Start, BlockMark.Code, ParagraphKind.FrontMatter);
        block.ExtendTo(end);
        Blocks.Add(block);
        Markup.Add(block.Range);
    }

    public void Set(Block block, ParagraphKind kind) => block.Kind = kind;
}

/// <summary>A link of the article: the words a reader sees and where they lead.</summary>
/// <param name="Words">Empty for a link that shows its target.</param>
internal readonly record struct Link(TextRange Words, TextRange Target);

/// <summary>Where an article comes from, as its text says. Each value is null until something says it.</summary>
internal sealed class HeaderCandidates
{
    public string? Headline { get; set; }
    public List<string> Highlights { get; } = [];
    public string? Dateline { get; set; }
    public string? Agency { get; set; }
    public string? Url { get; set; }
    public string? Date { get; set; }
    public string? Copyright { get; set; }
    public TextRange CopyrightRange { get; set; }
    public List<HeaderAuthor> Authors { get; } = [];
}
