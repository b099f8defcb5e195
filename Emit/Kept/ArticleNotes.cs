using Corpus.Emit.Tables;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Kept;

/// <summary>What emission has made of an article, kept with it from one edit of others to the next.</summary>
internal sealed class ArticleNotes
{
    private EquatableArray<string> _documentation;
    private Member? _member;
    private string[]? _said;
    private ArticleBytes? _bytes;

    /// <summary>The notes of an article; empty ones the first time.</summary>
    public static ArticleNotes Of(ArticleFacts facts)
    {
        if (facts.Emitted.Of(facts) is ArticleNotes known)
        {
            return known;
        }

        var notes = new ArticleNotes();
        facts.Emitted.Keep(facts, notes);
        return notes;
    }

    /// <summary>The article's property.</summary>
    public Member Member(string name, int row, ArticleFacts facts)
    {
        _documentation = _documentation.Count > 0 ? _documentation : MemberDocumentation.Of(facts);
        return Same(_member, name, row, _documentation) ?? (_member = new(name, row, _documentation));
    }

    /// <summary>The first words of a quote.</summary>
    public string Said(ArticleFacts facts, int quote)
    {
        var said = _said ??= new string[facts.Quotes.Count];
        return said[quote] ??= MemberDocumentation.Said(facts, quote);
    }

    /// <summary>The article's record.</summary>
    public ArticleBytes Bytes(ArticleFacts facts) => _bytes ??= ArticleBytes.Of(facts);

    /// <summary>A property as it was before, if it still is.</summary>
    public static Member? Same(Member? known, string name, int row, EquatableArray<string> documentation) =>
        known is not null && known.Row == row && known.Name == name && known.Documentation.Equals(documentation) ? known : null;
}
