namespace Corpus.Generator.Curation;

/// <summary>The parts of a name that a correction gives as one string.</summary>
internal static class PersonName
{
    public static (string? Given, string? Family) Parts(string name)
    {
        var space = name.LastIndexOf(' ');
        return space < 0 ? (null, name) : (name.Substring(0, name.IndexOf(' ')), name.Substring(space + 1));
    }
}
