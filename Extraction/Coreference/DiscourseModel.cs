using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Reads an article from its first word to its last and keeps whom it speaks of, so that each pronoun can be resolved when it
/// is reached. What is in quotes is read after the rest, when it is known who speaks there.
/// </summary>
internal sealed class DiscourseModel
{
    private const WordClass PersonWords = WordClass.Person | WordClass.Title | WordClass.Relation | WordClass.FemalePerson
        | WordClass.MalePerson | WordClass.Nationality | WordClass.Party;

    private readonly AnnotatedDocument _words;
    private readonly ArticlePeople _people;
    private readonly AttributionRelation[] _attributions;
    private readonly QuotedTokenIndex _quotes;
    private readonly DefiniteDescriptions _descriptions;
    private readonly List<Entity> _entities = new();
    private readonly List<DiscourseEvent> _events = new();
    private readonly List<MentionFact> _mentions = new();
    private readonly HashSet<int> _introduced = new();
    private readonly AntecedentScorer _antecedents;
    private readonly BindingConstraints _constraints;
    private readonly SalienceTracker _focus;
    private int? _interviewee;
    private readonly int[] _sources;
    private readonly int[] _sourceEntity;

    public DiscourseModel(AnnotatedDocument words, ArticlePeople people, AttributionRelation[] attributions)
    {
        _words = words;
        _people = people;
        _attributions = attributions;
        _quotes = QuotedTokenIndex.Of(words, attributions);
        _descriptions = new(words, people);
        _constraints = new(words, people);
        _antecedents = new(words, _quotes, _constraints, _entities, _events);
        _focus = new(words, _entities);
        foreach (var person in people.People)
        {
            _entities.Add(new(_entities.Count, default, person.Gender, IsPlural: false, IsAnimate: true));
        }

        // Attributions that share a source share its entity.
        _sources = new int[words.Tokens.Length];
        _sourceEntity = new int[attributions.Length];
        for (var a = attributions.Length - 1; a >= 0; a--)
        {
            // The first entities are the people of the article.
            _sourceEntity[a] = attributions[a].Speaker;
            if (attributions[a].Source is { IsEmpty: false } source)
            {
                _sources[source.First] = a + 1;
            }
        }
    }

    public IReadOnlyList<Entity> Entities => _entities;
    public List<MentionFact> Mentions => _mentions;

    /// <summary>By attribution: index of the entity that is its source, or -1.</summary>
    public int SourceOf(int attribution) => _sourceEntity[attribution];

    public void Read()
    {
        ReadNarration();
        ShareSources();
        QuotedPronouns.Read(_words, _quotes, _entities, _events, _antecedents, _sourceEntity, _mentions);
    }

    private void ReadNarration()
    {
        for (var t = 0; t < _words.Tokens.Length;)
        {
            _words.Budget.Charge(1);
            t = System.Math.Max(t + 1, ReadToken(t));
        }
    }

    private int ReadToken(int t)
    {
        var attribution = _sources[t] - 1;
        var entity = -1;
        var end = t + 1;
        var source = attribution >= 0 ? _attributions[attribution].Source!.Value : default;
        if (attribution >= 0)
        {
            entity = _attributions[attribution].Speaker is >= 0 and var known ? known
                : _attributions[attribution].Rule == AttributionRule.SpeakerTurn && QaLabel.IsQaLabel(_words, source)
                ? ReadSide(source)
                : ReadSource(source);
        }

        var mention = _people.MentionAt[t];
        if (mention >= 0)
        {
            var name = _people.Mentions[mention];
            AddEvent(t, name.Person, GrammaticalRoles.Of(_words, name.WithTitle), isPronoun: false);
            AddMention(name.Person, name.Tokens, MentionKind.Name);
            end = name.Tokens.End;
        }
        else if (!_quotes.IsQuoted(t) && _words.PronounAt(t) is { Kind: not PronounKind.None } pronoun)
        {
            var meant = ReadPronoun(t, pronoun, speaks: attribution >= 0 && source.Count == 1, attribution);
            entity = attribution >= 0 && source.Count == 1 ? meant : entity;
        }
        else if (!_quotes.IsQuoted(t) && entity < 0)
        {
            ReadNominal(t);
        }

        if (attribution >= 0)
        {
            _sourceEntity[attribution] = entity;
            if (entity >= 0)
            {
                _focus.NoteSource(entity, t, !_attributions[attribution].IsInverted && EmbeddedClause.HasSubject(_words, StartOf(t)));
            }
        }

        return end;
    }

    /// <summary>The entity that a source of several words, or a name, means; a new one where it is no person of the article.</summary>
    private int ReadSource(TokenRange source)
    {
        if (source.Count == 1 && _words.PronounAt(source.First).Kind != PronounKind.None)
        {
            return -1;
        }

        var name = SourceHead.NameOf(_words, _people, source, out var several);
        if (name >= 0 && !several)
        {
            return _people.Mentions[name].Person;
        }

        var phrase = HeadedPhrase.Read(_words, source);
        var described = several ? -1 : _descriptions.Find(phrase, speaks: true);
        if (described >= 0)
        {
            AddEvent(source.First, described, GrammaticalRole.Subject, isPronoun: false);
            AddMention(described, new(source.First, phrase.Head + 1), MentionKind.Nominal);
            return described;
        }

        var kind = several ? SourceKind.Group : SourceKindClassifier.Of(_words, source, phrase);
        return AddNominal(source, phrase, kind);
    }

    /// <summary>Who asks, or answers, in an interview of <c>Q:</c> and <c>A:</c>.</summary>
    private int ReadSide(TokenRange label)
    {
        _interviewee ??= Interviewee.Find(_words, _people, label.First);
        if (!QaLabel.IsAnswer(_words, label.First) || _interviewee < 0)
        {
            return AddNominal(label, new(-1, label), SourceKind.Unnamed);
        }

        AddEvent(label.First, _interviewee.Value, GrammaticalRole.Subject, isPronoun: false);
        return _interviewee.Value;
    }

    private int AddNominal(TokenRange tokens, in HeadedPhrase phrase, SourceKind kind)
    {
        var gender = Gender.Unknown;
        var plural = kind == SourceKind.Group;
        var animate = kind == SourceKind.Unnamed;
        if (phrase.Head >= 0)
        {
            ref readonly var head = ref _words.Tokens[phrase.Head];

            // "his face", "the idea": nobody.
            animate &= !head.HasClass(WordClass.Noun) || head.HasClass(PersonWords);
            gender = head.HasClass(WordClass.FemalePerson) == head.HasClass(WordClass.MalePerson) ? Gender.Unknown
                : head.HasClass(WordClass.FemalePerson) ? Gender.Female
                : Gender.Male;
            plural |= head.HasClass(WordClass.Plural);
        }

        _entities.Add(new(-1, tokens, gender, plural, animate, _words.TextEquals(tokens.First, _words.Language.Phrase.DefiniteArticle)));
        AddEvent(tokens.First, _entities.Count - 1, GrammaticalRole.Subject, isPronoun: false);
        return _entities.Count - 1;
    }

    private int ReadPronoun(int t, PronounMeaning pronoun, bool speaks, int attribution)
    {
        switch (pronoun.Kind)
        {
            case PronounKind.ThirdSingular:
                _constraints.Read(t, pronoun.Case, speaks ? _attributions[attribution] : null);
                var entity = speaks ? -1 : AheadOf(t, pronoun.Gender);
                entity = entity >= 0 ? entity
                    : _antecedents.Choose(t, pronoun, _events.Count, _focus.SourceAt(t), excluded: -1, quoted: false, speaks);
                Resolve(t, entity, pronoun);
                return entity;
            case PronounKind.ThirdPlural:
                return _focus.PluralAt(t);
            case PronounKind.Neuter when pronoun.Case == PronounCase.Subject:
                return _focus.ThingAt(t);
            case PronounKind.Relative:
                return ReadRelative(t);
            default:
                return -1;
        }
    }

    private int AheadOf(int t, Gender gender) =>
        NamedAhead.Find(_words, _people, t) is >= 0 and var person && _entities[person].KnownGender is var known && (known == Gender.Unknown || known == gender)
            ? person
            : -1;

    /// <summary><c>who</c> means the one named or described directly before it.</summary>
    private int ReadRelative(int t)
    {
        var before = t > 1 && _words.IsMark(t - 1, ',') ? t - 2 : t - 1;
        if (before < 0 || _words.SentenceOf[before] != _words.SentenceOf[t])
        {
            return -1;
        }

        var person = _people.MentionAt[before] is >= 0 and var mention ? _people.Mentions[mention].Person : Described(before);
        if (person >= 0)
        {
            AddMention(person, new(t, t + 1), MentionKind.Pronoun);
            return person;
        }

        return _events.Count > 0 && _events[_events.Count - 1] is var last && last.Sentence == _words.SentenceOf[t] && _entities[last.Entity].Person < 0
            ? last.Entity
            : -1;
    }

    /// <summary><c>the senator</c>, which ends here: the person whom the description means, or -1.</summary>
    private int Described(int end) => _mentions.Count > 0 && _mentions[_mentions.Count - 1] is { Kind: MentionKind.Nominal } last
        && last.Range.End == _words.Tokens[end].End ? last.Person : -1;

    private void Resolve(int t, int entity, PronounMeaning pronoun)
    {
        if (entity < 0)
        {
            return;
        }

        if (_entities[entity].KnownGender == Gender.Unknown && pronoun.Case is PronounCase.Subject or PronounCase.Reflexive)
        {
            _entities[entity].InferredGender = pronoun.Gender;
        }

        _entities[entity].Hear(pronoun.Gender);
        AddEvent(t, entity, pronoun.Case switch
        {
            PronounCase.Subject => GrammaticalRole.Subject,
            PronounCase.Possessive => GrammaticalRole.Possessor,
            _ => GrammaticalRole.Object,
        }, isPronoun: true);
        if (_entities[entity].Person >= 0)
        {
            AddMention(_entities[entity].Person, new(t, t + 1), MentionKind.Pronoun);
        }
    }

    /// <summary>A description of somebody who is the subject of her sentence: <c>a neighbour ... she</c>.</summary>
    private void ReadNominal(int t)
    {
        var range = NominalReader.Find(_words, _people, t);
        if (range.IsEmpty)
        {
            return;
        }

        var role = GrammaticalRoles.Of(_words, range);
        var phrase = new HeadedPhrase(range.End - 1, range);
        if (_descriptions.Find(phrase, speaks: false) is var person and >= 0)
        {
            AddEvent(t, person, role, isPronoun: false);
            AddMention(person, range, MentionKind.Nominal);
        }
        else if (role == GrammaticalRole.Subject)
        {
            var kind = SourceKindClassifier.Of(_words, range, phrase);
            _focus.Note(AddNominal(range, phrase, kind), t);
        }
    }

    /// <summary>Attributions whose source begins at one token have one source.</summary>
    private void ShareSources()
    {
        for (var a = 0; a < _attributions.Length; a++)
        {
            if (_attributions[a].Source is { IsEmpty: false } source && _sources[source.First] - 1 is var first && first != a)
            {
                _sourceEntity[a] = _sourceEntity[first];
            }
        }
    }

    private void AddEvent(int t, int entity, GrammaticalRole role, bool isPronoun)
    {
        var quoted = _quotes.IsQuoted(t);
        var main = role == GrammaticalRole.Subject && !EmbeddedClause.HasSubject(_words, StartOf(t));
        _events.Add(new(t, _words.SentenceOf[t], entity, role, quoted, isPronoun, main, !quoted && _entities[entity].Person >= 0 && _introduced.Add(entity)));
    }

    /// <summary>The first token of a name, the title before it included.</summary>
    private int StartOf(int t) => _people.MentionAt[t] is var mention and >= 0 ? _people.Mentions[mention].WithTitle.First : t;

    private void AddMention(int person, TokenRange tokens, MentionKind kind) => _mentions.Add(new(person, _words.RangeOf(tokens), kind));
}
