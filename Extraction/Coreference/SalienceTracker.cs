using System.Collections.Generic;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Whom and what the article has spoken of last: the one quoted, the organisation or document, the group.</summary>
internal sealed class SalienceTracker
{
    private const int SourceReach = 2;
    private const int ThingReach = 1;
    private const int PluralReach = 4;
    private const int Nowhere = -10;

    private readonly AnnotatedDocument _words;
    private readonly List<Entity> _entities;
    private (int Entity, int Paragraph) _source = (-1, Nowhere);
    private (int Entity, int Paragraph) _thing = (-1, Nowhere);
    private (int Entity, int Sentence) _plural = (-1, Nowhere);

    public SalienceTracker(AnnotatedDocument words, List<Entity> entities)
    {
        _words = words;
        _entities = entities;
    }

    /// <summary>The entity quoted last; -1 where that is some paragraphs ago.</summary>
    public int SourceAt(int t) => _words.ParagraphOf[t] - _source.Paragraph <= SourceReach ? _source.Entity : -1;

    /// <summary>What <c>it</c> can mean, or -1.</summary>
    public int ThingAt(int t) => _words.ParagraphOf[t] - _thing.Paragraph <= ThingReach ? _thing.Entity : -1;

    /// <summary>What <c>they</c> can mean, or -1.</summary>
    public int PluralAt(int t) => _words.SentenceOf[t] - _plural.Sentence <= PluralReach ? _plural.Entity : -1;

    /// <summary>Takes down the source of an attribution.</summary>
    /// <param name="embedded">It speaks in a clause inside another: <c>when Marsh asked</c>. Whom the sentence is about speaks next.</param>
    public void NoteSource(int entity, int t, bool embedded)
    {
        if (!embedded)
        {
            _source = (entity, _words.ParagraphOf[t]);
        }

        if (!_entities[entity].IsAnimate)
        {
            _thing = (entity, _words.ParagraphOf[t]);
        }

        Note(entity, t);
    }

    /// <summary>Takes down whatever else the article speaks of.</summary>
    public void Note(int entity, int t)
    {
        if (_entities[entity] is { IsPlural: true } or { Person: < 0, IsAnimate: false })
        {
            _plural = (entity, _words.SentenceOf[t]);
        }
    }
}
