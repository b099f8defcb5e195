using System.Collections.Generic;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Clusters;

/// <summary>The persons found so far, by family name and by given name.</summary>
internal sealed class ClusterIndex
{
    /// <summary>How many bearers of one name are looked at; an article has a handful.</summary>
    private const int MaxBearers = 24;

    private static readonly List<int> None = new();

    private readonly NameWords _words;
    private readonly Dictionary<int, List<int>> _byFamily = new();
    private readonly Dictionary<int, List<int>> _byGiven = new();

    public ClusterIndex(NameWords words) => _words = words;

    public List<MentionCluster> Drafts { get; } = new();

    public List<int> WithFamily(int word) => _byFamily.TryGetValue(word, out var drafts) ? drafts : None;

    public List<int> WithGiven(int word) => _byGiven.TryGetValue(word, out var drafts) ? drafts : None;

    public int Add(NameForm form)
    {
        Drafts.Add(new(form));
        Index(Drafts.Count - 1, form);
        return Drafts.Count - 1;
    }

    public void Join(int draft, NameForm form)
    {
        Drafts[draft].Join(form);
        Index(draft, form);
    }

    /// <summary>Makes two drafts one: the second takes the forms of the first.</summary>
    public void Merge(int draft, int into)
    {
        foreach (var form in Drafts[draft].Forms)
        {
            form.Person = into;
            Join(into, form);
        }

        foreach (var bearers in _byFamily.Values)
        {
            Replace(bearers, draft, into);
        }

        foreach (var bearers in _byGiven.Values)
        {
            Replace(bearers, draft, into);
        }

        Drafts[into].Absorb(Drafts[draft]);
    }

    /// <summary>Lets a person be found by one more family name, misspelt or shortened.</summary>
    public void AddFamily(int draft, int word) => Put(_byFamily, word, draft);

    private void Index(int draft, NameForm form)
    {
        Put(_byFamily, form.Last, draft);
        if (!form.IsFull)
        {
            return;
        }

        if (form.Nickname >= 0)
        {
            Put(_byGiven, form.Nickname, draft);
        }

        if (_words[form.Given].Length == 1)
        {
            return;
        }

        Put(_byGiven, form.Given, draft);
    }

    private static void Replace(List<int> bearers, int draft, int into)
    {
        if (bearers.Remove(draft) && !bearers.Contains(into))
        {
            bearers.Add(into);
        }
    }

    private static void Put(Dictionary<int, List<int>> table, int word, int draft)
    {
        if (!table.TryGetValue(word, out var drafts))
        {
            table.Add(word, drafts = new());
        }

        if (drafts.Count < MaxBearers && !drafts.Contains(draft))
        {
            drafts.Add(draft);
        }
    }
}
