using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>
/// The corrections of people by name. One speaks of a person by any name that the article has for her, or of her by the alias
/// that is her full name there; it may hold in some articles only.
/// </summary>
internal sealed class PersonIndex
{
    private readonly EquatableArray<PersonCorrection> _all;
    private readonly Names _subjects = new();
    private readonly Names _aliases = new();
    private readonly Dictionary<string, List<int>> _byArticle = new(StringComparer.Ordinal);
    private readonly HashSet<string>?[] _articles;
    private readonly List<int> _gendered = [];              // the correction of each of the words below
    private readonly WordSearch? _genderedWords;

    public PersonIndex(EquatableArray<PersonCorrection> all)
    {
        _all = all;
        _articles = new HashSet<string>?[all.Count];
        var words = new List<string>();
        for (var c = 0; c < all.Count; c++)
        {
            var correction = all[c];
            _articles[c] = correction.Articles.Count == 0 ? null : new(correction.Articles, StringComparer.Ordinal);
            foreach (var article in _articles[c] ?? [])
            {
                CorrectionIndex.Add(_byArticle, article, c);
            }

            _subjects.Add(correction.Subject, c, isEverywhere: _articles[c] is null);
            foreach (var alias in correction.Aliases)
            {
                _aliases.Add(alias, c, isEverywhere: _articles[c] is null);
            }

            if (correction.Gender != Gender.Unknown && !correction.IsNobody)
            {
                AddGendered(words, c);
            }
        }

        _genderedWords = words.Count == 0 ? null : new(words, ignoresCase: true);
    }

    public int Count => _all.Count;

    public PersonCorrection this[int index] => _all[index];

    /// <summary>Gives the corrections of a person by their place among all, in that order; and how many were looked at.</summary>
    public int Find(string article, LocalPerson person, List<int> found)
    {
        found.Clear();
        if (_all.Count == 0)
        {
            return 0;
        }

        var own = _byArticle.TryGetValue(article, out var list) ? list : [];
        var looked = Add(_subjects, person.Name, article, own, found) + Add(_aliases, person.Name, article, own, found);
        foreach (var name in person.AlternateNames)
        {
            looked += Add(_subjects, name, article, own, found);
        }

        Sort(found);
        return looked;
    }

    /// <summary>
    /// Gives the corrections of a gender whose person the article may name, in their order. In capitals, or with other words
    /// between, the name would still have its last word.
    /// </summary>
    public void FindGenders(string article, string text, List<int> found)
    {
        _genderedWords?.Find(text.AsSpan(), found);
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = _gendered[found[i]];
        }

        Sort(found);
        found.RemoveAll(c => _articles[c] is { } articles && !articles.Contains(article));
    }

    private void AddGendered(List<string> words, int correction)
    {
        _gendered.Add(correction);
        words.Add(LastWord(_all[correction].Subject));
        foreach (var alias in _all[correction].Aliases)
        {
            _gendered.Add(correction);
            words.Add(LastWord(alias));
        }
    }

    private static string LastWord(string name) => PlainLetters(name.AsSpan(name.LastIndexOf(' ') + 1)).ToString();

    /// <summary>The most letters of a word on end that every spelling of it has: neither accents nor apostrophes, nor a letter before an accent.</summary>
    private static ReadOnlySpan<char> PlainLetters(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> most = default;
        for (int start = 0, end; start < word.Length; start = end + 1)
        {
            end = start;
            while (end < word.Length && word[end] is < '\u0080' and not '\'' and not '`')
            {
                end++;
            }

            var plain = word.Slice(start, end < word.Length && end > start && CharClasses.IsMark(word[end]) ? end - start - 1 : end - start);
            most = plain.Length > most.Length ? plain : most;
        }

        return most;
    }

    /// <summary>Of the corrections that a name and an article both lead to, the shorter list is gone through.</summary>
    private int Add(Names names, string name, string article, List<int> own, List<int> found)
    {
        if (!names.TryGet(name, out var everywhere, out var inSome))
        {
            return 0;
        }

        found.AddRange(everywhere);
        if (inSome.Count <= own.Count)
        {
            foreach (var correction in inSome)
            {
                if (_articles[correction]!.Contains(article))
                {
                    found.Add(correction);
                }
            }

            return everywhere.Count + inSome.Count;
        }

        foreach (var correction in own)
        {
            // Both lists are in order, and a name is in a correction once.
            if (inSome.BinarySearch(correction) >= 0)
            {
                found.Add(correction);
            }
        }

        return everywhere.Count + own.Count;
    }

    private static void Sort(List<int> found)
    {
        if (found.Count < 2)
        {
            return;
        }

        found.Sort();
        var kept = 1;
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i] != found[kept - 1])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    /// <summary>By name: the corrections that hold in every article, and those that hold in some.</summary>
    private sealed class Names
    {
        private readonly Dictionary<string, (List<int> Everywhere, List<int> InSome)> _lists = new(NameSpelling.Comparer);

        public void Add(string name, int correction, bool isEverywhere)
        {
            if (!_lists.TryGetValue(name, out var lists))
            {
                _lists.Add(name, lists = ([], []));
            }

            (isEverywhere ? lists.Everywhere : lists.InSome).Add(correction);
        }

        public bool TryGet(string name, out List<int> everywhere, out List<int> inSome)
        {
            var isThere = _lists.TryGetValue(name, out var lists);
            (everywhere, inSome) = lists;
            return isThere;
        }
    }
}
