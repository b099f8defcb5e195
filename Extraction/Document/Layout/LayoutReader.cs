using System;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Finds the blocks of an article, what each is, and what the article says of itself.</summary>
internal static class LayoutReader
{
    /// <param name="budget">What reading may cost; that of the file's length where it is null.</param>
    public static ArticleLayout Read(ArticleFile file, Language language, StepBudget? budget = null)
    {
        var draft = new LayoutDraft(file, language, budget ?? StepBudget.For(file.Text.Length));
        BlockReader.Read(draft);
        InlineMarkup.Read(draft);
        HeadReader.Read(draft);
        LinkLine.ReadLists(draft);
        PostReader.Read(draft);
        TailReader.Read(draft);
        BodyReader.Read(draft);
        DatelineReader.Read(draft);
        var joins = JoinRule.Find(draft);
        var header = HeaderBuilder.Build(draft);

        var paragraphs = new Paragraph[draft.Blocks.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = ParagraphForm.Of(draft, draft.Blocks[i]);
        }

        return new(language, file, header, new(paragraphs), EquatableArray.From(draft.Markup), EquatableArray.From(joins), EquatableArray.From(draft.Findings));
    }
}
