using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;

namespace Corpus.Generator.Names;

/// <summary>What the project's own code and its references mean for the names of a corpus.</summary>
/// <param name="Error">What is to be said where nothing can be generated; null where all can.</param>
/// <param name="Library">Why names may mean something else, in words, though all can be generated; null where they do not.</param>
/// <param name="Members">What the project has added to <c>People</c> and <c>Articles</c>, in whose way a property might be.</param>
internal sealed record NameCheck(LocatedFinding? Error, string? Library, EquatableArray<OwnMember> Members)
{
    /// <summary>The same without places, which move with each line that somebody writes above.</summary>
    public NameGate ToGate() => new(Error is null, NamesIn("People"), NamesIn("Articles"));

    /// <summary>What is to be said of members that are to be generated too.</summary>
    public IEnumerable<LocatedFinding> FindingsIn(IEnumerable<string> people, IEnumerable<string> articles) =>
        Error is not null || Members.Count == 0 ? []
        : Found("People", people).Concat(Found("Articles", articles));

    private IEnumerable<LocatedFinding> Found(string type, IEnumerable<string> generated)
    {
        var names = new HashSet<string>(generated, System.StringComparer.Ordinal);
        return Members.Where(member => member.Type == type && names.Contains(member.Name)).Select(static member => member.Finding);
    }

    private EquatableArray<string> NamesIn(string type) => new([.. Members.Where(member => member.Type == type).Select(static member => member.Name)]);
}

/// <summary>A member that the project has added to a class of the corpus.</summary>
/// <param name="Finding">What is to be said where a property of that name is to be generated.</param>
internal sealed record OwnMember(string Type, string Name, LocatedFinding Finding);

/// <summary>Whether a corpus can be generated.</summary>
/// <param name="People">Names that no property of <c>People</c> can have.</param>
/// <param name="Articles">Names that no property of <c>Articles</c> can have.</param>
internal sealed record NameGate(bool IsOpen, EquatableArray<string> People, EquatableArray<string> Articles)
{
    public bool Admits(IEnumerable<string> people, IEnumerable<string> articles) => IsOpen && Admits(People, people) && Admits(Articles, articles);

    private static bool Admits(EquatableArray<string> own, IEnumerable<string> generated)
    {
        var names = new HashSet<string>(own, System.StringComparer.Ordinal);
        return names.Count == 0 || !generated.Any(names.Contains);
    }
}
