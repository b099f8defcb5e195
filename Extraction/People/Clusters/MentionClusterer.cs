using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Decides which names are persons' and which names are one person's: first the full names, the longest before the
/// shorter ones, then the lone names that refer to them, then the lone names that stand for themselves.
/// </summary>
internal sealed class MentionClusterer
{
    private const int FullNameThreshold = 4;
    private const int LoneNameThreshold = 5;

    /// <summary>What it says against a name that a word of it is written small, too.</summary>
    private const int SmallWord = 4;

    /// <summary>Of a text that goes on about somebody whom it has not introduced.</summary>
    private const int LoneNameOfExcerpt = 1;

    private readonly AnnotatedDocument _words;
    private readonly List<NameCandidate> _candidates;
    private readonly NameFormTable _table;
    private readonly ClusterIndex _index;
    private readonly SpellingVariants _variants;
    private readonly Dictionary<int, NameForm> _loneForms = new();

    private MentionClusterer(AnnotatedDocument words, List<NameCandidate> candidates)
    {
        _words = words;
        _candidates = candidates;
        _table = NameFormTable.Read(words, candidates);
        _index = new(_table.Words);
        _variants = new(_table.Words);
        PersonOf = new int[candidates.Count];
    }

    public List<MentionCluster> Drafts => _index.Drafts;
    public NameWords Words => _table.Words;

    /// <summary>By candidate: index of the person it names, or -1.</summary>
    public int[] PersonOf { get; }

    public static MentionClusterer Build(AnnotatedDocument words, List<NameCandidate> candidates)
    {
        var clusters = new MentionClusterer(words, candidates);
        clusters.JoinFullNames();
        clusters.JoinLoneNames();
        clusters.Assign();
        return clusters;
    }

    private void JoinFullNames()
    {
        foreach (var form in _table.Forms)
        {
            if (!form.IsFull && form.Words.Length == 1)
            {
                _loneForms[form.Last] = form;
            }
        }

        // Those with a known given name first, by length and then by place: a counting sort keeps it linear.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var length = 7; length >= 2; length--)
            {
                _words.Budget.Charge(_table.Forms.Count);
                foreach (var form in _table.Forms)
                {
                    if (form.IsFull && form.Words.Length == length && _candidates[form.Candidates[0]].HasKnownGiven == (pass == 0))
                    {
                        JoinFullName(form);
                    }
                }
            }
        }

        AliasRule.Join(_words, _candidates, _table, _index);
        foreach (var draft in Drafts)
        {
            _variants.Add(draft.Family);
        }
    }

    private void JoinFullName(NameForm form)
    {
        var known = FindBearer(form);
        if (known < 0 && !IsPerson(form))
        {
            return;
        }

        if (known < 0)
        {
            known = _index.Add(form);
        }
        else if (form.Given != Drafts[known].Longest.Words[Drafts[known].Longest.FamilyFirst - 1] || Drafts[known].Longest.FamilyFirst == 1)
        {
            _index.Join(known, form);
        }

        form.Person = known;
        foreach (var candidate in form.Candidates)
        {
            Drafts[known].Count(candidate);
        }
    }

    private bool IsPerson(NameForm form)
    {
        foreach (var c in form.Candidates)
        {
            if (IsAuthor(_candidates[c]))
            {
                return true;
            }
        }

        // "Noori Polaroids" where the article names Laura Noori.
        if (_index.WithFamily(form.Given).Count > 0 && !_candidates[form.Candidates[0]].HasKnownGiven)
        {
            return false;
        }

        // "Wentvale Helpers" where the article speaks of what is in Wentvale.
        if (_candidates[form.Candidates[0]] is { HasKnownGiven: false, HasTitle: false } && _loneForms.TryGetValue(form.Given, out var lone) && lone.Places > 0)
        {
            return false;
        }

        var score = form.Evidence.Score() - (_table.HasSmallWord(form) ? SmallWord : 0);
        return form.Evidence.Mentions > 0 && score + References(form, score) >= FullNameThreshold;
    }

    /// <summary>What the family name alone, elsewhere in the article, adds: <c>Orrin Noori ... Noori said</c>.</summary>
    private int References(NameForm form, int score) =>
        _loneForms.TryGetValue(form.Last, out var lone) && lone.Evidence.Mentions > 0 ? Math.Max(0, Math.Min(4, 2 + (lone.Evidence.Score() / 2))) : 0;

    private bool IsAuthor(in NameCandidate candidate)
    {
        _words.Budget.Charge(_words.Layout.Header.Authors.Count);
        var range = _words.RangeOf(candidate.Tokens);
        foreach (var author in _words.Layout.Header.Authors)
        {
            if (author.Range.Overlaps(range))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one person found so far who can bear a full name; the one with the same given name before others.</summary>
    private int FindBearer(NameForm form)
    {
        var found = -1;
        foreach (var d in _index.WithFamily(form.Last))
        {
            var draft = Drafts[d];
            if (EndsWith(draft.Longest.Words, form.Words)
                && (!_table.Words.Is(form.Given, WordClass.GivenNameFemale | WordClass.GivenNameMale) || IsFamilyOf(draft.Longest, form))
                && draft.Longest.Words.Length > form.Words.Length)
            {
                return d;
            }

            _words.Budget.Charge(draft.Forms.Count);
            var all = true;
            var same = false;
            foreach (var other in draft.Forms)
            {
                all &= SamePerson.CanBe(form, other, _table.Words);
                same |= form.Given == other.Given;
            }

            if (all && same)
            {
                return d;
            }

            found = all ? found < 0 ? d : found : found;
        }

        return found >= 0 ? found : FindMisspelt(form);
    }

    /// <summary><c>Kristin Wentworth</c>, once, for <c>Kristen Wentworth</c>.</summary>
    private int FindMisspelt(NameForm form)
    {
        foreach (var d in _index.WithGiven(form.Given))
        {
            _words.Budget.Charge(1);
            var draft = Drafts[d];
            if (draft.IsFull && draft.Longest.Suffix == form.Suffix && IsVariant(form.Last, draft.Family)
                && (form.Candidates.Count == 1 || draft.Longest.Candidates.Count == 1))
            {
                _index.AddFamily(d, form.Last);
                return d;
            }
        }

        foreach (var d in _index.WithFamily(form.Last))
        {
            if (Drafts[d].IsFull && IsVariant(form.Given, Drafts[d].Longest.Given) && (form.Candidates.Count == 1 || Drafts[d].Longest.Candidates.Count == 1))
            {
                return d;
            }
        }

        return -1;
    }

    private bool IsVariant(int one, int other)
    {
        if (_table.Words.Is(one, WordClass.Surname) && _table.Words.Is(other, WordClass.Surname))
        {
            return false;
        }

        return SpellingVariants.AreVariants(_table.Words[one], _table.Words[other]);
    }

    /// <summary><c>Ben Noori</c> at the start of a sentence, of <c>Oren ben Noori</c>.</summary>
    private static bool IsFamilyOf(NameForm longer, NameForm form) => longer.FamilyFirst > 0 && longer.FamilyFirst == longer.Words.Length - form.Words.Length;

    private static bool EndsWith(int[] words, int[] end)
    {
        for (var i = 1; i <= end.Length; i++)
        {
            if (i > words.Length || words[words.Length - i] != end[end.Length - i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes persons of the lone names that no full name explains, and finds misspelt family names.</summary>
    private void JoinLoneNames()
    {
        var threshold = Excerpt.Is(_words, _candidates, IsIntroduced) ? LoneNameOfExcerpt : LoneNameThreshold;
        var storms = Storms();
        foreach (var form in _table.Forms)
        {
            if (form.IsFull || IsBorne(form) || storms.Contains(form.Last))
            {
                continue;
            }

            var variant = _variants.Find(form.Last);
            if (variant >= 0 && !(_table.Words.Is(variant, WordClass.Surname) && _table.Words.Is(form.Last, WordClass.Surname)) && form.Evidence.Score() > 0)
            {
                foreach (var draft in _index.WithFamily(variant).ToArray())
                {
                    _index.AddFamily(draft, form.Last);
                }
            }
            else if (form.Evidence.Mentions > 0 && form.Evidence.Score() >= (IsOnlyName(form) ? threshold : LoneNameThreshold))
            {
                form.Person = _index.Add(form);
                Drafts[form.Person].FirstCandidate = form.Candidates[0];
            }
        }
    }

    /// <summary>The names that the article gives to storms: <c>Hurricane Laura</c>.</summary>
    private HashSet<int> Storms()
    {
        var storms = new HashSet<int>();
        for (var t = 0; t + 1 < _words.Tokens.Length; t++)
        {
            if (_words.Tokens[t].HasClass(WordClass.NamePrefix) && _words.Tokens[t + 1] is { Shape: WordShape.Capitalized, Kind: TokenKind.Word } next
                && next.Length <= NameFolding.MaxLength && _words.TextEqualsAny(t, _words.Language.People.Storms))
            {
                storms.Add(_table.NumberOf(_words, t + 1));
            }
        }

        return storms;
    }

    /// <summary>A surname, or no word of the language, and no particle: neither <c>Pacific</c> nor <c>La Noori</c>.</summary>
    private bool IsOnlyName(NameForm form) =>
        form.Words.Length == 1 && form.Places == 0 && !_table.HasSmallWord(form)
        && (_table.Words.EntryOf(form.Last) is not { } entry || entry.IsOnlyName
            || (form.Capitals > 0 && entry.HasClass(WordClass.Surname) && !entry.HasClass(WordClass.Place | WordClass.Organization | WordClass.Month)));

    /// <summary>A person who is named in full or with a title, or who needs neither.</summary>
    private bool IsIntroduced(int candidate) =>
        _table.Forms[_table.FormOf[candidate]] is { IsFull: true, Person: >= 0 }
        || _candidates[candidate].HasTitle || _words.Tokens[_candidates[candidate].Family.First].HasClass(WordClass.PublicFigure);

    private bool IsBorne(NameForm form) => _index.WithFamily(form.Last).Count > 0 || (form.Words.Length == 1 && _index.WithGiven(form.Last).Count > 0);

    private void Assign()
    {
        var choice = new MentionResolver(_words, _index, _table, _loneForms);
        for (var c = 0; c < _candidates.Count; c++)
        {
            var form = _table.Forms[_table.FormOf[c]];
            PersonOf[c] = form.IsFull ? form.Person : choice.Choose(_candidates[c], form);
            if (PersonOf[c] < 0 && form.IsFull && NestedName.Find(_words, _candidates[c], _table, _index, out var bearer) is { IsEmpty: false } nested)
            {
                PersonOf[c] = bearer;
                _candidates[c] = _candidates[c].Cut(nested);
            }
            else if (PersonOf[c] >= 0)
            {
                choice.Note(_candidates[c], PersonOf[c]);
            }
        }
    }
}
