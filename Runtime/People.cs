namespace CorpusNamespace;

/// <summary>The people named in the articles.</summary>
internal static partial class People
{
    /// <summary>Every person, sorted by name (ordinal). Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Person> All => global::CorpusNamespace.CorpusStorage.AllPeople();

    /// <summary>
    /// Finds a person by <see cref="Person.Name"/>, by one of <see cref="Person.AlternateNames"/> or by <see cref="Person.FamilyName"/>, in
    /// this order, ignoring differences of case, accents, apostrophes and spaces; as it is written is preferred. A title before the name
    /// is dropped: <c>Secretary Clinton</c>.
    /// </summary>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>The person, or null when the name means nobody or several: <see cref="FindAll"/> gives those.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="nameOrAlias"/> is null.</exception>
    public static Person? Find(string nameOrAlias) => global::CorpusNamespace.CorpusStorage.FindPerson(nameOrAlias);

    /// <summary>Finds all people whom a name can mean: by any of their names, as in <see cref="Find"/>.</summary>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>The people in the order of <see cref="All"/>; none when nobody has the name. Never null.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="nameOrAlias"/> is null.</exception>
    public static global::System.Collections.Generic.IReadOnlyList<Person> FindAll(string nameOrAlias) =>
        global::CorpusNamespace.CorpusStorage.FindPeople(nameOrAlias);
}
