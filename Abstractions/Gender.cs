namespace Corpus.Abstractions;

/// <summary>The gender of a person, as far as it is known.</summary>
public enum Gender
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}
