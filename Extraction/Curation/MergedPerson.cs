using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation;

/// <summary>Several people of an article who are one: what the first lacks, the others give.</summary>
internal sealed class MergedPerson(LocalPerson first)
{
    private LocalPerson _person = first;
    private Union? _names;
    private Union? _titles;
    private Union? _affiliations;
    private Union? _sameAs;

    public void Add(LocalPerson other)
    {
        (_names ??= new(_person.AlternateNames)).Add(other.AlternateNames);
        (_titles ??= new(_person.JobTitles)).Add(other.JobTitles);
        (_affiliations ??= new(_person.Affiliations)).Add(other.Affiliations);
        (_sameAs ??= new(_person.SameAs)).Add(other.SameAs);
        if (_person.HonorificPrefix is null || _person.Gender == Gender.Unknown || _person.StatedGender == Gender.Unknown)
        {
            _person = _person with
            {
                StatedGender = _person.StatedGender == Gender.Unknown ? other.StatedGender : _person.StatedGender,
                HonorificPrefix = _person.HonorificPrefix ?? other.HonorificPrefix,
                Gender = _person.Gender == Gender.Unknown ? other.Gender : _person.Gender,
            };
        }
    }

    public LocalPerson ToPerson() => _names is null ? _person : _person with
    {
        AlternateNames = _names.ToArray(),
        JobTitles = _titles!.ToArray(),
        Affiliations = _affiliations!.ToArray(),
        SameAs = _sameAs!.ToArray(),
    };

    private sealed class Union
    {
        private readonly List<string> _all;
        private readonly HashSet<string> _known;

        public Union(EquatableArray<string> first)
        {
            _all = [.. first];
            _known = new(_all, StringComparer.Ordinal);
        }

        public void Add(EquatableArray<string> more)
        {
            foreach (var item in more)
            {
                if (_known.Add(item))
                {
                    _all.Add(item);
                }
            }
        }

        public EquatableArray<string> ToArray() => EquatableArray.From(_all);
    }
}
