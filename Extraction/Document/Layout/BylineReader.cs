using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads the parts of one byline from left to right: names, and what follows them.</summary>
internal sealed class BylineReader
{
    private readonly Language _language;
    private readonly PlainText _plain;
    private readonly int _start;

    /// <summary>The last name has something after it, so that a comma no longer joins another name.</summary>
    private bool _isClosed;

    /// <summary>Where the job of the last names starts, or -1.</summary>
    private int _jobStart = -1;
    private int _jobEnd;

    /// <summary>The first of the authors that the next job belongs to.</summary>
    private int _firstWithoutJob;

    public BylineReader(Language language, PlainText plain, int start)
    {
        _language = language;
        _plain = plain;
        _start = start;
    }

    public BylineReading Reading { get; } = new();

    private string Text => _plain.Text;

    /// <summary>Reads to the end of the line, or to where it speaks of others; false where a part is none of a byline.</summary>
    public bool Read()
    {
        foreach (var part in BylineParts.Read(_language, Text, _start))
        {
            if (part.Joint == BylineJoint.Clause && !SaysAuthors(part))
            {
                break;
            }

            if (Reading.Authors.Count > 0 && ReadDay(part.Start))
            {
                break;
            }

            if (Reading.Authors.Count > 0 && IsOthers(part))
            {
                break;
            }

            if (!ReadPart(part))
            {
                return false;
            }
        }

        CloseJob();
        return true;
    }

    private bool SaysAuthors(BylinePart part) => BylineOpening.Length(_language, Text.AsSpan(part.Start)) > 0;

    /// <summary>"Words by Jane Roe, photographs by John Doe": what follows is about other people.</summary>
    private bool IsOthers(BylinePart part)
    {
        const int mostWordsBefore = 3;
        var words = Text.Substring(part.Start, part.End - part.Start);
        var agent = words.IndexOfIgnoringCase(_language.Bylines.Agent);
        return agent > 0 && words[agent - 1] == ' ' && HeadlineRule.CountWords(words.Substring(0, agent)) <= mostWordsBefore && !SaysAuthors(part);
    }

    private bool ReadPart(BylinePart part)
    {
        var start = part.Start + (part.Joint is BylineJoint.None or BylineJoint.Place ? 0 : BylineOpening.Length(_language, Text.AsSpan(part.Start)));
        var end = Text[part.End - 1] == '.' ? part.End - 1 : part.End;
        if (end <= start)
        {
            return true;
        }

        var words = Text.Substring(start, end - start);
        if (_language.Bylines.Suffixes.Contains(words) && Reading.Authors.Count > 0)
        {
            return true;
        }

        if (MayBeName(part.Joint) && AddName(start, end))
        {
            return true;
        }

        return Reading.Authors.Count == 0 ? IsLedIn(part, words) : ReadTrailer(part.Joint, start, end);
    }

    private bool MayBeName(BylineJoint joint) => joint != BylineJoint.Place && !(joint == BylineJoint.Comma && _isClosed);

    /// <summary>A name, possibly with something else directly after it.</summary>
    private bool AddName(int start, int end)
    {
        var trailer = BylineTrailers.StartInside(_language, Text, start, end);
        if (trailer < 0)
        {
            var words = BylineName.Capitalized(Text.Substring(start, end - start));
            var isSmall = words[0] != Text[start];
            if (!BylineName.Is(_language, words) || (isSmall && !BylineName.IsKnown(_language, words)))
            {
                return false;
            }

            Add(words, start, end);
            return true;
        }

        var name = Text.Substring(start, trailer - 1 - start);
        if (!BylineName.Is(_language, name) || !BylineName.IsPossible(_language, name))
        {
            return false;
        }

        Add(name, start, trailer - 1);
        Reading.Splits.Add(_plain.RangeOf(trailer, 1).Start);
        return ReadDay(trailer) || ReadTrailer(BylineJoint.Comma, trailer, end);
    }

    private void Add(string name, int start, int end)
    {
        if (_isClosed)
        {
            CloseJob();
            _firstWithoutJob = Reading.Authors.Count;
        }

        _isClosed = false;
        Reading.Authors.Add(new(PersonNameText.Canonical(_language, name), null, _plain.RangeOf(start, end - start)));
    }

    private bool ReadTrailer(BylineJoint joint, int start, int end)
    {
        var words = Text.Substring(start, end - start);
        var kind = BylineTrailers.KindOf(_language, words);
        if (kind == BylineTrailer.None)
        {
            // "chief of the desk in Springfield": of the job, whatever it says.
            var isOfJob = _isClosed && _jobStart >= 0 && joint == BylineJoint.Place;
            _jobEnd = isOfJob ? end : _jobEnd;
            return isOfJob;
        }

        Reading.IsBacked |= kind is BylineTrailer.Job or BylineTrailer.Source;
        if (kind == BylineTrailer.Job && _jobStart < 0)
        {
            _jobStart = start;
            _jobEnd = end;
        }
        else if (_jobStart >= 0 && joint is BylineJoint.Comma or BylineJoint.Place or BylineJoint.And)
        {
            _jobEnd = end;
        }

        _isClosed = true;
        return true;
    }

    private void CloseJob()
    {
        for (var a = _firstWithoutJob; a < Reading.Authors.Count && _jobStart >= 0; a++)
        {
            Reading.Authors[a] = Reading.Authors[a] with { JobTitle = Text.Substring(_jobStart, _jobEnd - _jobStart) };
        }

        _jobStart = -1;
    }

    /// <summary>"Posted by Jane Roe on May 6, 2024": what follows is a day and nothing else.</summary>
    private bool ReadDay(int start)
    {
        if (!DayLine.TryRead(_language, Text.Substring(start), out var date))
        {
            return false;
        }

        Reading.Date = date;
        Reading.IsBacked = true;
        return true;
    }

    /// <summary>Nobody has been named yet: <c>By our correspondent, Jane Roe</c>.</summary>
    private bool IsLedIn(BylinePart part, string words) =>
        part.Joint == BylineJoint.None && _start > 0 && BylineTrailers.KindOf(_language, words) is BylineTrailer.Job or BylineTrailer.Source;
}
