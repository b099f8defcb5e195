namespace CorpusNamespace;

/// <summary>The people whom the articles name.</summary>
internal static partial class People
{
    /// <summary>Every person, ordinal by name. Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Person> All => global::CorpusNamespace.CorpusStorage.AllPeople();

    /// <summary>
    /// Finds a person by <see cref="Person.Name"/> or by one of <see cref="Person.AlternateNames"/>, whatever the case, accents,
    /// apostrophes and spaces. One who is named letter for letter comes before others.
    /// </summary>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>
    /// The person; null when nobody bears the name, or when several people do and it is the full name of none, or of several whose names
    /// differ.
    /// </returns>
    public static Person? Find(string nameOrAlias) => global::CorpusNamespace.CorpusStorage.FindPerson(nameOrAlias);
}
