using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People.Features;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Clusters;

/// <summary>The names of an article by their spelling, each with all its mentions and what they tell.</summary>
internal sealed class NameFormTable
{
    /// <summary>Names are told apart by so many words; longer ones are none.</summary>
    private const int Compared = 7;

    /// <summary>By hash: index of the last form that has it; the others follow from one to the next.</summary>
    private readonly Dictionary<int, int> _last = new();
    private readonly int[] _buffer = new int[16];

    public NameWords Words { get; }
    public List<NameForm> Forms { get; } = new();

    /// <summary>By candidate: index of its form.</summary>
    public List<int> FormOf { get; } = new();

    private NameFormTable(GivenNameForms givenNames) => Words = new(givenNames);

    public static NameFormTable Read(AnnotatedDocument words, List<NameCandidate> candidates)
    {
        var table = new NameFormTable(words.Language.GivenNames);
        for (var c = 0; c < candidates.Count; c++)
        {
            var candidate = candidates[c];
            var index = table.Add(words, candidate);
            var form = table.Forms[index];
            table.FormOf.Add(index);
            form.Candidates.Add(c);
            form.Capitals += candidate.Has(NameTraits.SentenceInitial | NameTraits.TitleCase) ? 0 : 1;
            form.Places += IsPlace(words, candidate) ? 1 : 0;
            if (candidate.Nickname >= 0)
            {
                form.Nickname = table.NumberOf(words, candidate.Nickname);
            }

            var gender = HonorificGender.Of(words, candidate);
            form.Gender = gender == Gender.Unknown ? form.Gender : gender;
            if (!candidate.Has(NameTraits.Aside)
                && (!candidate.Has(NameTraits.TitleCase) || HeadingName.IsSure(words, candidate) || PhotoCredit.IsIn(words, candidate)))
            {
                NameFeatures.Weigh(words, candidate, form.Evidence);
            }
        }

        table.CountSmall(words);
        return table;
    }

    /// <summary>Words that the language does not have, and that the article writes in small letters, too.</summary>
    private void CountSmall(AnnotatedDocument words)
    {
        foreach (ref readonly var token in words.Tokens.Items)
        {
            if (token.Shape == WordShape.Lower && token.Entry is null && token.Kind == TokenKind.Word && token.Length <= NameFolding.MaxLength)
            {
                Words.CountSmall(token.Of(words.Text));
            }
        }
    }

    /// <summary>A word of the name is one that the article writes in small letters at least as often as the name: <c>Espresso Zabaione</c>.</summary>
    public bool HasSmallWord(NameForm form)
    {
        for (var i = 0; i < form.Words.Length; i++)
        {
            if (Words.EntryOf(form.Words[i]) is null && Words.SmallOf(form.Words[i]) >= Math.Max(1, form.Candidates.Count))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(AnnotatedDocument words, in NameCandidate name) =>
        name is { IsFull: false, HasTitle: false } && name.Tokens.First > 0 && !name.Has(NameTraits.Possessive)
        && words.TextEqualsAny(name.Tokens.First - 1, words.Language.People.PlacePrepositionsBeforeName);

    /// <summary>The form of a candidate, as new if it is.</summary>
    public int Add(AnnotatedDocument words, in NameCandidate candidate)
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

        var tellsApart = candidate.Suffix >= 0 && NameSuffixes.TellsApart(words.Language.People, words.Tokens[candidate.Suffix]);
        var suffix = tellsApart ? NumberOf(words, candidate.Suffix) : -1;
        var written = _buffer.AsSpan(0, count);
        var hash = Hash(written, suffix);
        var index = _last.TryGetValue(hash, out var last) ? last : -1;
        while (index >= 0 && !IsSame(Forms[index], written, suffix))
        {
            words.Budget.Charge(1);
            index = Forms[index].Before;
        }

        if (index < 0)
        {
            index = Forms.Count;
            Forms.Add(new(written.ToArray(), candidate.IsFull ? familyFirst : 0, suffix) { Before = _last.TryGetValue(hash, out last) ? last : -1 });
            _last[hash] = index;
        }

        return index;
    }

    public int NumberOf(AnnotatedDocument words, int token) => Words.NumberOf(words.Tokens[token].Of(words.Text), words.Tokens[token].Entry);

    private static bool IsSame(NameForm form, ReadOnlySpan<int> words, int suffix)
    {
        var known = form.Words.AsSpan(0, Math.Min(Compared, form.Words.Length));
        return form.Suffix == suffix && known.SequenceEqual(words.Slice(0, Math.Min(Compared, words.Length)));
    }

    private static int Hash(ReadOnlySpan<int> words, int suffix)
    {
        var hash = suffix;
        for (var i = 0; i < words.Length && i < Compared; i++)
        {
            hash = unchecked((hash * 31) + words[i]);
        }

        return hash;
    }
}
