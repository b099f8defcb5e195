using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Clusters;

/// <summary>A person while the names of an article are being joined.</summary>
internal sealed class MentionCluster
{
    public MentionCluster(NameForm form)
    {
        Longest = form;
        Forms.Add(form);
        Gender = form.Gender;
    }

    /// <summary>The form with the most words.</summary>
    public NameForm Longest { get; private set; }

    /// <summary>The full forms; for a person of whom the article gives one name only, that form.</summary>
    public List<NameForm> Forms { get; } = new();

    /// <summary>What honorifics say.</summary>
    public Gender Gender { get; set; }

    /// <summary>How often the article gives the full name.</summary>
    public int FullMentions { get; private set; }

    public int FirstCandidate { get; set; } = int.MaxValue;
    public int Family => Longest.Last;
    public bool IsFull => Longest.IsFull;

    public void Join(NameForm form)
    {
        if (!Forms.Contains(form))
        {
            Forms.Add(form);
        }

        if (form.Words.Length > Longest.Words.Length)
        {
            Longest = form;
        }

        Gender = Gender == Gender.Unknown ? form.Gender : Gender;
    }

    /// <summary>Takes over the mentions of a draft that turned out to be the same person.</summary>
    public void Absorb(MentionCluster other)
    {
        FullMentions += other.FullMentions;
        FirstCandidate = System.Math.Min(FirstCandidate, other.FirstCandidate);
        Gender = Gender == Gender.Unknown ? other.Gender : Gender;
    }

    public void Count(int candidate)
    {
        FullMentions++;
        if (candidate < FirstCandidate)
        {
            FirstCandidate = candidate;
        }
    }

    /// <summary>The gender: of honorifics, else of the given name where that is of one gender only.</summary>
    public Gender KnownGender(NameWords words)
    {
        if (Gender != Gender.Unknown || (!IsFull && !words.Is(Longest.Last, WordClass.GivenNameFemale | WordClass.GivenNameMale)))
        {
            return Gender;
        }

        foreach (var form in Forms)
        {
            var female = words.Is(form.Given, WordClass.GivenNameFemale);
            if (female != words.Is(form.Given, WordClass.GivenNameMale))
            {
                return female ? Gender.Female : Gender.Male;
            }
        }

        return Gender.Unknown;
    }
}
