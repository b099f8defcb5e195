using System.Collections.Generic;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Whom a lone name means where the article has several of that name. In this order: the one whose gender the honorific
/// tells; the one named in full who is the subject of this or the preceding sentence; the one the article is mostly about.
/// </summary>
internal sealed class MentionResolver
{
    /// <summary>How often a name alone must stand for the words for its bearer's office to mean him as well.</summary>
    private const int UsualMentions = 4;

    private readonly AnnotatedDocument _words;
    private readonly ClusterIndex _index;
    private readonly NameFormTable _table;
    private readonly Dictionary<int, NameForm> _loneForms;
    private readonly List<int> _left = new();
    private int _lastNamed = -1;
    private int _lastNamedSentence = -1;
    private bool _lastNamedIsSubject;

    public MentionResolver(AnnotatedDocument words, ClusterIndex index, NameFormTable table, Dictionary<int, NameForm> loneForms)
    {
        _loneForms = loneForms;
        _words = words;
        _index = index;
        _table = table;
    }

    /// <returns>Index of the person, or -1 if it means none.</returns>
    public int Choose(in NameCandidate name, NameForm form)
    {
        var bearers = _index.WithFamily(form.Last);
        var byGivenName = false;
        if (bearers.Count == 0 || (form.Words.Length > 1 && !AnyEndsWith(bearers, form)))
        {
            bearers = form.Words.Length == 1 ? _index.WithGiven(form.Last) : bearers;
            byGivenName = true;
        }

        if (bearers.Count == 0
            || !MentionLinkFilter.Allows(
                _words, name, form, byGivenName, officeToo: form.Person >= 0 || (bearers.Count == 1 && form.Candidates.Count >= UsualMentions)))
        {
            return -1;
        }

        var gender = HonorificGender.Of(_words, name);
        var isPlace = byGivenName && !name.HasTitle && (form.Places > 0 || _words.Tokens[name.Family.First].HasClass(WordClass.Place));
        _left.Clear();
        foreach (var bearer in bearers)
        {
            // "Austin said" is a place's where the article calls Austin Noori "Noori".
            if (isPlace && _loneForms.TryGetValue(_index.Drafts[bearer].Family, out var family) && family.Candidates.Count > 0)
            {
                return -1;
            }

            if (SamePerson.GendersAgree(gender, _index.Drafts[bearer].KnownGender(_table.Words)))
            {
                _left.Add(bearer);
            }
        }

        if (_left.Count == 0)
        {
            // "Mr. Wentworth" where the article names Laura Wentworth only: somebody else, of whom it tells no more.
            var other = _index.Add(form);
            _index.Drafts[other].Gender = gender;
            return other;
        }

        return _left.Count == 1 ? _left[0] : Prefer(name);
    }

    /// <summary>Takes down who was named, for the choices to come.</summary>
    public void Note(in NameCandidate name, int person)
    {
        if (name.IsFull)
        {
            _lastNamed = person;
            _lastNamedSentence = _words.SentenceOf[name.Tokens.First];
            _lastNamedIsSubject = GrammaticalRoles.Of(_words, new(name.Title, name.Tokens.End)) == GrammaticalRole.Subject;
        }
    }

    private int Prefer(in NameCandidate name)
    {
        var sentence = _words.SentenceOf[name.Tokens.First];
        if (_lastNamedIsSubject && sentence - _lastNamedSentence <= 1 && _left.Contains(_lastNamed)
            && _words.Sentences[sentence].Paragraph == _words.Sentences[_lastNamedSentence].Paragraph)
        {
            return _lastNamed;
        }

        var best = _left[0];
        foreach (var bearer in _left)
        {
            var draft = _index.Drafts[bearer];
            var most = _index.Drafts[best];
            if (draft.FirstCandidate < most.FirstCandidate)
            {
                best = bearer;
            }
        }

        return best;
    }

    private bool AnyEndsWith(List<int> bearers, NameForm form)
    {
        foreach (var bearer in bearers)
        {
            var words = _index.Drafts[bearer].Longest.Words;
            if (words.Length >= form.Words.Length && words[words.Length - form.Words.Length] == form.Words[0])
            {
                return true;
            }
        }

        return false;
    }
}
