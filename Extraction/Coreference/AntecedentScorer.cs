using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Chooses whom a pronoun means among those spoken of before it: the nearer, the subjects and the one who has just been
/// quoted first; nobody of the other gender, not the subject of the very clause whose object the pronoun is, and nobody whom
/// its own clause goes on to name.
/// </summary>
internal sealed class AntecedentScorer
{
    private const int EventReach = 48;
    private const int SentenceReach = 12;
    private const int FarSentence = 5;
    private const int FarParagraph = 4;

    // How much each sign is worth; found by trial on articles.
    private const int BaseScore = 100;
    private const int SentenceDistance = 16;
    private const int ParagraphDistance = 6;
    private const int Subject = 24;
    private const int Possessor = 4;
    private const int Object = -10;
    private const int ObjectAgain = 0;
    private const int Aside = -30;
    private const int Quoted = -40;
    private const int MostRecentSource = 22;
    private const int UnknownGender = -16;
    private const int Unnamed = -36;
    private const int Definite = -26;
    private const int PronounChain = 6;
    private const int NewlyIntroduced = 20;
    private const int SubjectOfSameClause = 20;
    private const int NewTopic = 10;
    private const int PersonAsked = 50;
    private const int NamedInQuote = -45;
    private const int LowestScore = 20;

    private readonly AnnotatedDocument _words;
    private readonly List<Entity> _entities;
    private readonly List<DiscourseEvent> _events;
    private readonly QuotedTokenIndex _quotes;
    private readonly BindingConstraints _constraints;
    private readonly List<(int Entity, int Score)> _scores = new();

    public AntecedentScorer(
        AnnotatedDocument words, QuotedTokenIndex quotes, BindingConstraints constraints, List<Entity> entities, List<DiscourseEvent> events)
    {
        _constraints = constraints;
        _words = words;
        _quotes = quotes;
        _entities = entities;
        _events = events;
    }

    /// <param name="t">Token of the pronoun.</param>
    /// <param name="lastEvent">Index after the last event to look at.</param>
    /// <param name="lastSource">The entity quoted last, or -1.</param>
    /// <param name="excluded">An entity that it cannot be, such as the speaker of the quote it is in; or -1.</param>
    /// <param name="quoted">The pronoun is in a quote itself.</param>
    /// <param name="speaks">The pronoun is the source of an attribution: whom an article introduces it quotes next.</param>
    /// <returns>Index of the entity, or -1.</returns>
    public int Choose(int t, PronounMeaning pronoun, int lastEvent, int lastSource, int excluded, bool quoted, bool speaks)
    {
        _scores.Clear();
        var sentence = _words.SentenceOf[t];
        var clauseSubject = ClauseSubject(t, sentence, lastEvent);
        var introducedWithin = speaks && HasOwnSubject(sentence, lastEvent, pronoun.Gender) ? 0 : 1;
        for (var k = lastEvent - 1; k >= 0 && k >= lastEvent - EventReach; k--)
        {
            var e = _events[k];
            var distance = sentence == e.Sentence ? 0 : Math.Max(1, _quotes.NarrationOf(sentence) - _quotes.NarrationOf(e.Sentence));
            if (distance > SentenceReach)
            {
                break;
            }

            var isClauseSubject = e.Entity == clauseSubject;
            if (e.Entity == excluded || (isClauseSubject && pronoun.Case == PronounCase.Object) || !CanBe(_entities[e.Entity], pronoun.Gender, quoted))
            {
                continue;
            }

            var score = BaseScore - OfDistance(distance, _words.ParagraphOf[t] - _words.ParagraphOf[e.Token])
                + OfRole(e.Role, pronoun.Case)
                + OfEvent(e, distance, quoted)
                + OfEntity(_entities[e.Entity])
                + (speaks ? OfSpeaker(e, distance <= introducedWithin) : 0)
                + (k == lastEvent - 1 && e.Role == GrammaticalRole.Object && IsQuestion(t) ? PersonAsked : 0)
                + (e.Entity == lastSource ? MostRecentSource : 0)
                + (isClauseSubject && e.Sentence == sentence && IsOfSubject(pronoun.Case) ? SubjectOfSameClause : 0);
            Keep(e.Entity, score);
        }

        return Best();
    }

    private bool CanBe(Entity entity, Gender gender, bool quoted) =>
        !entity.IsPlural && entity.IsAnimate && Agrees(entity, gender)
        && (quoted || entity.Person < 0 || !_constraints.IsExcluded(entity.Person));

    private static int OfDistance(int sentences, int paragraphs) =>
        (SentenceDistance * Math.Min(FarSentence, sentences)) + (ParagraphDistance * Math.Min(FarParagraph, Math.Max(0, paragraphs)));

    private int OfEvent(in DiscourseEvent e, int distance, bool quoted)
    {
        var isNewSubject = distance <= 1 && e.IsMain && !e.IsPronoun && !e.IsQuoted && _entities[e.Entity].Person >= 0;
        return (e.IsQuoted && !quoted ? Quoted : 0) + (e.IsPronoun ? PronounChain : 0) + (isNewSubject ? NewTopic : 0);
    }

    private static int OfEntity(Entity entity)
    {
        var ofGender = entity.KnownGender == Gender.Unknown ? UnknownGender : 0;
        return entity.Person >= 0 ? ofGender
            : entity.IsDefinite ? ofGender + Unnamed + Definite
            : ofGender + Unnamed;
    }

    /// <summary>What makes it likely that the source of an attribution is meant.</summary>
    private int OfSpeaker(in DiscourseEvent e, bool isNear)
    {
        var person = _entities[e.Entity].Person;
        return (person >= 0 && _constraints.IsQuoted(person) ? NamedInQuote : 0) + (isNear && e.IsFirst ? NewlyIntroduced : 0);
    }

    private static bool IsOfSubject(PronounCase pronoun) => pronoun is PronounCase.Possessive or PronounCase.Reflexive;

    private int Best()
    {
        var best = -1;
        var most = LowestScore - 1;
        foreach (var (entity, score) in _scores)
        {
            if (score > most)
            {
                (best, most) = (entity, score);
            }
        }

        return best;
    }

    /// <summary>Somebody else is what the sentence of the pronoun is about.</summary>
    private bool HasOwnSubject(int sentence, int lastEvent, Gender gender)
    {
        for (var k = lastEvent - 1; k >= 0 && k >= lastEvent - EventReach && _events[k].Sentence == sentence; k--)
        {
            if (_events[k] is { IsMain: true, IsQuoted: false, IsPronoun: false }
                && _entities[_events[k].Entity] is { Person: >= 0 } entity && Agrees(entity, gender))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An object goes on with an object: <c>Marsh hurt Noori, but others saved her</c>.</summary>
    private static int OfRole(GrammaticalRole role, PronounCase pronoun) => role switch
    {
        GrammaticalRole.Subject => Subject,
        GrammaticalRole.Possessor => Possessor,
        GrammaticalRole.Aside => Aside,
        GrammaticalRole.Object => pronoun == PronounCase.Object ? ObjectAgain : Object,
        _ => 0,
    };

    /// <summary><c>asked Marsh whether he knew</c>: the one asked.</summary>
    private bool IsQuestion(int t) => t > 0 && _words.TextEqualsAny(t - 1, _words.Language.Reference.QuestionConjunctions);

    private static bool Agrees(Entity entity, Gender gender) => entity.KnownGender == Gender.Unknown || entity.KnownGender == gender;

    private void Keep(int entity, int score)
    {
        for (var i = 0; i < _scores.Count; i++)
        {
            if (_scores[i].Entity == entity)
            {
                _scores[i] = (entity, Math.Max(_scores[i].Score, score));
                return;
            }
        }

        _scores.Add((entity, score));
    }

    /// <summary>The entity that is the subject of the clause the token is in, as far as commas and conjunctions tell; or -1.</summary>
    private int ClauseSubject(int t, int sentence, int lastEvent)
    {
        for (var k = lastEvent - 1; k >= 0 && _events[k].Sentence == sentence; k--)
        {
            _words.Budget.Charge(1);
            if (_events[k].Role == GrammaticalRole.Subject)
            {
                return HasBoundary(_events[k].Token + 1, t) ? -1 : _events[k].Entity;
            }
        }

        return -1;
    }

    private bool HasBoundary(int t, int end)
    {
        _words.Budget.Charge(Math.Max(0, end - t));
        for (; t < end; t++)
        {
            if (_words.Tokens[t].Tag is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun or PartOfSpeech.QuoteMark
                || _words.IsMark(t, ';') || _words.IsMark(t, ':'))
            {
                return true;
            }
        }

        return false;
    }
}
