using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Curation;

/// <summary>What corrections of one person have said so far, by what they say it of.</summary>
internal sealed class SaidOfPerson
{
    private const int None = -1;

    private Said<bool> _isNobody = Said<bool>.Nothing;
    private Said<string> _name = Said<string>.Nothing;
    private Said<string> _honorific = Said<string>.Nothing;
    private Said<Gender> _gender = Said<Gender>.Nothing;
    private Said<EquatableArray<string>> _titles = Said<EquatableArray<string>>.Nothing;
    private Said<EquatableArray<string>> _affiliations = Said<EquatableArray<string>>.Nothing;
    private Said<EquatableArray<string>> _sameAs = Said<EquatableArray<string>>.Nothing;

    /// <summary>Adds what one says more; gives the first that says otherwise, or -1.</summary>
    public int Add(PersonCorrection correction, int number)
    {
        var first = int.MaxValue;
        Add(ref _isNobody, true, correction.IsNobody, number, ref first);
        Add(ref _name, correction.Name is not null, correction.Name!, number, ref first);
        Add(ref _honorific, correction.HonorificPrefix is not null, correction.HonorificPrefix!, number, ref first);
        Add(ref _gender, correction.Gender != Gender.Unknown, correction.Gender, number, ref first);
        Add(ref _titles, correction.JobTitles.Count > 0, correction.JobTitles, number, ref first);
        Add(ref _affiliations, correction.Affiliations.Count > 0, correction.Affiliations, number, ref first);
        Add(ref _sameAs, correction.SameAs.Count > 0, correction.SameAs, number, ref first);
        return first == int.MaxValue ? None : first;
    }

    private static void Add<T>(ref Said<T> said, bool isSaid, T value, int number, ref int first)
    {
        if (!isSaid)
        {
            return;
        }

        var isFirst = said.By == None || EqualityComparer<T>.Default.Equals(said.Value, value);
        var other = isFirst ? said.OtherwiseBy : said.By;
        first = other == None || other > first ? first : other;
        said = said.By == None ? new(value, number, None) : isFirst || said.OtherwiseBy != None ? said : said with { OtherwiseBy = number };
    }

    /// <param name="Value">What was said first.</param>
    /// <param name="By">Which correction says so, or none.</param>
    /// <param name="OtherwiseBy">The first that says otherwise, or none.</param>
    private readonly record struct Said<T>(T Value, int By, int OtherwiseBy)
    {
        public static Said<T> Nothing => new(default!, None, None);
    }
}
