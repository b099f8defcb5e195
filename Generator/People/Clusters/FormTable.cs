using System;
using System.Collections.Generic;
using Corpus.Generator.People.Evidence;
using Corpus.Generator.People.Names;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Clusters;

/// <summary>The names of an article by their spelling, each with all its mentions and what they tell.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<Key, int> _forms = new();
    private readonly int[] _buffer = new int[16];

    public NameWords Words { get; } = new();
    public List<NameForm> Forms { get; } = new();

    /// <summary>By candidate: index of its form.</summary>
    public List<int> FormOf { get; } = new();

    public static FormTable Read(ArticleWords words, List<NameCandidate> candidates)
    {
        var table = new FormTable();
        Span<short> weights = stackalloc short[NameEvidence.Rules.Length];
        for (var c = 0; c < candidates.Count; c++)
        {
            var candidate = candidates[c];
            var index = table.Add(words, candidate);
            var form = table.Forms[index];
            table.FormOf.Add(index);
            form.Candidates.Add(c);
            form.Capitals += candidate.Has(NameTraits.SentenceInitial | NameTraits.TitleCase) ? 0 : 1;
            if (candidate.Nickname >= 0)
            {
                form.Nickname = table.NumberOf(words, candidate.Nickname);
            }

            var gender = HonorificGender.Of(words, candidate);
            form.Gender = gender == Gender.Unknown ? form.Gender : gender;
            if (!candidate.Has(NameTraits.Aside) && (!candidate.Has(NameTraits.TitleCase) || HeadingName.IsSure(words, candidate)))
            {
                weights.Clear();
                NameEvidence.Weigh(words, candidate, weights);
                form.Evidence.Add(weights);
            }
        }

        return table;
    }

    /// <summary>The form of a candidate, as new if it is.</summary>
    public int Add(ArticleWords words, in NameCandidate candidate)
    {
        var count = 0;
        var familyFirst = 0;
        var end = candidate.Family.End;
        for (var t = candidate.Tokens.First; t < end && count < _buffer.Length; t++)
        {
            if (words.Tokens[t].Kind != TokenKind.Word)
            {
                t = NameReader.AfterMark(words, t, candidate.Tokens.End) - 1;
                continue;
            }

            if (t == candidate.Family.First)
            {
                familyFirst = count;
            }

            _buffer[count++] = NumberOf(words, t);
        }

        var suffix = candidate.Suffix < 0 ? -1 : NumberOf(words, candidate.Suffix);
        var key = new Key(_buffer, count, suffix);
        if (!_forms.TryGetValue(key, out var index))
        {
            index = Forms.Count;
            _forms.Add(key, index);
            Forms.Add(new(_buffer.AsSpan(0, count).ToArray(), candidate.IsFull ? familyFirst : 0, suffix));
        }

        return index;
    }

    public int NumberOf(ArticleWords words, int token) => Words.NumberOf(words.Tokens[token].Of(words.Text), words.Tokens[token].Entry);

    private static int At(int[] words, int count, int i) => i < count ? words[i] : -1;

    private readonly record struct Key((int, int, int, int) Front, (int, int, int) Back, int Suffix)
    {
        public Key(int[] words, int count, int suffix)
            : this(
                (At(words, count, 0), At(words, count, 1), At(words, count, 2), At(words, count, 3)),
                (At(words, count, 4), At(words, count, 5), At(words, count, 6)),
                suffix)
        {
        }
    }
}
