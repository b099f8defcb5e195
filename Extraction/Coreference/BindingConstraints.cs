using Corpus.Extraction.People;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// Whom a pronoun cannot well mean although the article speaks of them: one who is named after it in its clause (<c>He
/// called Marsh a liar</c>), one who owns what it is the object of (<c>Marsh's view of her</c>), and one who is named in the words
/// quoted of it (<c>"Marsh lied," he said</c>).
/// </summary>
internal sealed class BindingConstraints
{
    private const int Reach = 24;
    private const int LongestPhrase = 5;            // tokens

    private readonly AnnotatedDocument _words;
    private readonly ArticlePeople _people;
    private readonly int[] _excluded;
    private readonly int[] _quoted;
    private int _reading;

    public BindingConstraints(AnnotatedDocument words, ArticlePeople people)
    {
        _words = words;
        _people = people;
        _excluded = new int[people.People.Length];
        _quoted = new int[people.People.Length];
    }

    public bool IsExcluded(int person) => _excluded[person] == _reading;

    public bool IsQuoted(int person) => _quoted[person] == _reading;

    /// <summary>Reads what is around a pronoun; what was read before is forgotten.</summary>
    /// <param name="attribution">The attribution that the pronoun is the source of, or null.</param>
    public void Read(int t, PronounCase @case, AttributionRelation? attribution)
    {
        _reading++;
        if (@case == PronounCase.Subject)
        {
            var end = _words.Sentences[_words.SentenceOf[t]].Tokens.End;
            for (var n = t + 1; n < end && n < t + Reach && !EndsClause(n); n++)
            {
                if (_people.MentionAt[n] >= 0 && !DescribesNoun(_people.Mentions[_people.MentionAt[n]].Tokens.End))
                {
                    _excluded[_people.Mentions[_people.MentionAt[n]].Person] = _reading;
                }
            }
        }

        if (@case == PronounCase.Object && OwnerOf(t) is >= 0 and var owner)
        {
            _excluded[owner] = _reading;
        }

        if (attribution is null)
        {
            return;
        }

        foreach (var quotedSpan in attribution.QuotedSpans)
        {
            var tokens = _words.QuotedSpans[quotedSpan].Tokens;
            _words.Budget.Charge(tokens.Count);
            for (var n = tokens.First; n < tokens.End; n++)
            {
                if (_people.MentionAt[n] >= 0)
                {
                    _quoted[_people.Mentions[_people.MentionAt[n]].Person] = _reading;
                }
            }
        }
    }

    /// <summary><c>| Marsh |'s view of her</c>: the person who owns the noun whose preposition is before the pronoun, or -1.</summary>
    private int OwnerOf(int t)
    {
        if (t < 1 || _words.Tokens[t - 1].Tag != PartOfSpeech.Preposition)
        {
            return -1;
        }

        for (var n = t - 2; n > 0 && n >= t - LongestPhrase && _words.Tokens[n].Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective; n--)
        {
            if (_words.Tokens[n - 1].Tag == PartOfSpeech.Possessive)
            {
                return n > 1 && _people.MentionAt[n - 2] is >= 0 and var mention ? _people.Mentions[mention].Person : -1;
            }
        }

        return -1;
    }

    /// <summary>After a mark, <c>but</c> or <c>when</c> an article may call somebody by name again.</summary>
    private bool EndsClause(int t)
    {
        ref readonly var token = ref _words.Tokens[t];
        return token.Tag switch
        {
            PartOfSpeech.QuoteMark => true,
            PartOfSpeech.Subordinator or PartOfSpeech.Preposition => _words.TextEqualsAny(t, _words.Language.Reference.ClauseConjunctions),
            PartOfSpeech.Conjunction => _words.TextEquals(t, _words.Language.Clause.AdversativeConjunction),
            _ => token.Kind == TokenKind.Punctuation && token.Length == 1 && !_words.IsMark(t, '.'),
        };
    }

    /// <summary><c>the Marsh campaign</c> does not name Marsh.</summary>
    private bool DescribesNoun(int end) => end < _words.Tokens.Length && _words.Tokens[end].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
