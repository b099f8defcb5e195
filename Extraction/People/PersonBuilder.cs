using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.People.Jobs;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People;

/// <summary>Gathers what the mentions of one person say of her.</summary>
internal sealed class PersonBuilder
{
    private const int MaxValues = 12;

    private readonly List<string> _names = new();
    private readonly List<string> _jobs = new();
    private readonly List<string> _affiliations = new();
    private string? _honorific;
    private string? _name;
    private string? _given;
    private string? _family;
    private int _words;
    private bool _plain;

    public Gender Gender { get; set; }

    public Gender StatedGender { get; set; }

    /// <param name="phraseStart">The first token of the title or job words before the name.</param>
    public void Add(AnnotatedDocument words, in NameCandidate name, int phraseStart)
    {
        AddName(words, name);
        if (name.Has(NameTraits.Aside))
        {
            return;
        }

        AddJob(words, name, phraseStart);
        var after = name.Tokens.End;
        var sentence = words.Sentences[words.SentenceOf[name.Tokens.First]].Tokens;
        if (name.Has(NameTraits.Possessive | NameTraits.TitleCase) || after >= sentence.End)
        {
            return;
        }

        var apposition = AppositionPhrase.Find(words, after, sentence.End);
        if (!apposition.IsEmpty && JobPhrase.IsIn(words, apposition))
        {
            AddValue(_jobs, NameText.Phrase(words, apposition));
            AddAffiliation(words, AffiliationReader.Within(words, apposition));
        }
    }

    /// <summary>A person of whom the text has no mention, as an author whom the project file names.</summary>
    public static PersonBuilder Named(string name, WordTable lexicon)
    {
        var (given, family) = NameParts.Of(name, lexicon);
        return new() { _name = name, _given = given, _family = family };
    }

    public bool Bears(string name) => NameSpelling.Contains(_names, name) || (_name is not null && NameSpelling.AreAlike(_name, name));

    public void AddJob(string job) => AddValue(_jobs, job);

    public LocalPerson Build()
    {
        _names.RemoveAll(name => NameSpelling.AreAlike(name, _name!));
        return new(
            _name!,
            Blank.ToNull(_given),
            Blank.ToNull(_family),
            Blank.ToNull(_honorific),
            Gender,
            EquatableArray.From(_names),
            EquatableArray.From(_jobs),
            EquatableArray.From(_affiliations)) { StatedGender = StatedGender };
    }

    private void AddName(AnnotatedDocument words, in NameCandidate name)
    {
        var count = name.IsFull || name.Suffix >= 0 ? name.Tokens.Count : 1;
        var plain = words.Tokens[name.Family.End - 1].Shape != WordShape.AllCaps && !name.Has(NameTraits.TitleCase);
        if (_name is not null && count <= _words && _names.Count > 0 && IsKnown(words, name))
        {
            return;
        }

        var text = NameText.Full(words, name);
        if (!NameSpelling.Contains(_names, text))
        {
            AddValue(_names, text);
        }

        if (_name is null || count > _words || (count == _words && plain && !_plain))
        {
            (_name, _words, _plain) = (text, count, plain);
            var lone = !name.IsFull;
            var isGiven = lone && !name.HasTitle && NameRoles.Of(words, name.Family.End - 1) == NameRole.Given;
            _given = lone ? isGiven ? NameText.Of(words, name.Family) : null : NameText.Of(words, new(name.Given, name.Given + 1));
            _family = isGiven ? null : NameText.Of(words, name.Family);
        }
    }

    /// <summary>Whether a lone name stands among the names already, told without making a string.</summary>
    private bool IsKnown(AnnotatedDocument words, in NameCandidate name)
    {
        if (name.Tokens.Count != 1)
        {
            return false;
        }

        var written = words.Tokens[name.Tokens.First].Of(words.Text);
        foreach (var known in _names)
        {
            if (known.AsSpan().SequenceEqual(written))
            {
                return true;
            }
        }

        return false;
    }

    private void AddJob(AnnotatedDocument words, in NameCandidate name, int phraseStart)
    {
        AddAffiliation(words, AffiliationReader.Owner(words, phraseStart));
        var end = name.Tokens.First;
        while (end > phraseStart && HonorificPhrase.Start(words, phraseStart, end) is var start && start < end)
        {
            _honorific ??= NameText.Phrase(words, new(start, end));
            end = start;
        }

        if (end > phraseStart && JobPhrase.Of(words, new(phraseStart, end)) is { IsEmpty: false } phrase)
        {
            AddValue(_jobs, NameText.Phrase(words, phrase));
            AddAffiliation(words, AffiliationReader.Leading(words, phrase));
        }
    }

    private void AddAffiliation(AnnotatedDocument words, TokenRange tokens)
    {
        if (!tokens.IsEmpty)
        {
            AddValue(_affiliations, NameText.Phrase(words, tokens));
        }
    }

    private static void AddValue(List<string> values, string value)
    {
        if (values.Count < MaxValues && !Blank.Is(value) && !values.Contains(value))
        {
            values.Add(value);
        }
    }
}
