namespace CorpusNamespace;

/// <summary>The people named in the articles.</summary>
internal static partial class People
{
    /// <summary>Every person, sorted by name (ordinal). Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Person> All => global::CorpusNamespace.CorpusStorage.AllPeople();

    /// <summary>
    /// Finds a person by <see cref="Person.Name"/> or by one of <see cref="Person.AlternateNames"/>, ignoring differences of case,
    /// accents, apostrophes and spaces. An exact match is preferred.
    /// </summary>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>
    /// The person, or null when nobody has that name. When several people do, the one whose full name it is, or null when there is no such
    /// person or more than one.
    /// </returns>
    public static Person? Find(string nameOrAlias) => global::CorpusNamespace.CorpusStorage.FindPerson(nameOrAlias);
}
