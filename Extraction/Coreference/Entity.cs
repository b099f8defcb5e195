using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Somebody or something that a pronoun can mean: a person of the article, or what a description names.</summary>
/// <param name="Person">Index into the article's people, or -1.</param>
/// <param name="Words">The words that first named it.</param>
/// <param name="IsDefinite">A description with <c>the</c>: likely of somebody named elsewhere.</param>
internal sealed record Entity(int Person, TokenRange Words, Gender Gender, bool IsPlural, bool IsAnimate, bool IsDefinite = false)
{
    /// <summary>What pronouns have said where neither name nor honorific does.</summary>
    public Gender InferredGender { get; set; }

    public Gender KnownGender => Gender == Gender.Unknown ? InferredGender : Gender;

    /// <summary>The gender of all pronouns that mean it; unknown where there is none or they disagree.</summary>
    public Gender PronounGender { get; private set; }

    private bool IsContradicted { get; set; }

    /// <summary>A pronoun of this gender means it.</summary>
    public void Hear(Gender gender)
    {
        IsContradicted |= PronounGender != Gender.Unknown && PronounGender != gender;
        PronounGender = IsContradicted ? Gender.Unknown : gender;
    }
}

/// <summary>A place where the article speaks of somebody.</summary>
/// <param name="Entity">Index into the entities.</param>
/// <param name="IsMain">It is the subject of a clause that is in no other.</param>
/// <param name="IsFirst">The article has not spoken of it before: whom it introduces it goes on to speak of.</param>
internal readonly record struct DiscourseEvent(
    int Token,
    int Sentence,
    int Entity,
    GrammaticalRole Role,
    bool IsQuoted,
    bool IsPronoun,
    bool IsMain,
    bool IsFirst);
