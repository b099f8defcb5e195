namespace CorpusNamespace;

/// <summary>The people whom the articles name.</summary>
internal static partial class People
{
    /// <summary>Every person, ordinal by name. Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Person> All => global::CorpusNamespace.CorpusStorage.AllPeople();

    /// <summary>Finds a person by <see cref="Person.Name"/> or by one of <see cref="Person.AlternateNames"/>, letter by letter.</summary>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>The person; null when nobody bears the name, or when several people do and for none of them it is the full name.</returns>
    public static Person? Find(string nameOrAlias) => global::CorpusNamespace.CorpusStorage.FindPerson(nameOrAlias);
}
